import type { Bus } from '../bus.ts';
import { no, yes } from './busy-board.ts';
import { ifTrue, PROPERTIES, type Service } from './follow-service.ts';

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const AT = { path: '/org/freedesktop/Notifications', interface: PROPERTIES };

/** KDE: whoever shows the notifications says whether they are held back. Those of other desktops have no such property. */
export const kdeDoNotDisturb = (bus: Bus): Service => ({
  name: NOTIFICATIONS,
  changes: [{ sender: NOTIFICATIONS, ...AT, member: 'PropertiesChanged', arg0: NOTIFICATIONS }],
  ask: async () => {
    const get = { destination: NOTIFICATIONS, ...AT, member: 'Get', signature: 'ss' };
    return ifTrue(await bus.call({ ...get, body: [NOTIFICATIONS, 'Inhibited'] }), yes(), no);
  },
});

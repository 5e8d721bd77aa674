import * as v from 'valibot';
import type { Bus } from './bus.ts';
import type { Service } from './follow-service.ts';
import { presentedBy } from './presenters.ts';

const POWER = 'org.freedesktop.PowerManagement';
const AT = { path: '/org/freedesktop/PowerManagement/Inhibit', interface: `${POWER}.Inhibit` };

/** XFCE: who keeps the machine awake, by the power manager. Those of other desktops do not say who. */
export const xfcePresentation = (bus: Bus): Service => ({
  name: POWER,
  changes: [{ sender: POWER, ...AT, member: 'HasInhibitChanged' }],
  ask: async () =>
    presentedBy(v.parse(v.array(v.string()), await bus.call({ destination: POWER, ...AT, member: 'GetInhibitors' }))),
});

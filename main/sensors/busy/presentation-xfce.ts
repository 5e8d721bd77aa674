import * as v from 'valibot';
import type { Bus } from '../bus.ts';
import type { AskedSource } from './asking.ts';
import { presentedBy } from './presenters.ts';

const POWER = 'org.freedesktop.PowerManagement';

/**
 * XFCE: who keeps the machine awake, by the power manager. It has to be asked: it tells when the first one begins and the
 * last one ends, but not of those in between. Those of other desktops do not say who.
 */
export const xfcePresentation = (bus: Bus): AskedSource => ({
  reasons: ['presentation'],
  ask: async () => {
    const at = { destination: POWER, path: '/org/freedesktop/PowerManagement/Inhibit', interface: `${POWER}.Inhibit` };
    const holders = await bus.call({ ...at, member: 'GetInhibitors' });
    return { presentation: presentedBy(v.parse(v.array(v.string()), holders).map((by) => ({ by, why: '' }))) };
  },
});

import * as v from 'valibot';
import type { Bus } from '../bus.ts';
import type { Service } from './follow-service.ts';
import type { Inhibitor } from './presenters.ts';

const POWER = 'org.kde.Solid.PowerManagement';
const AT = { path: '/org/kde/Solid/PowerManagement/PolicyAgent', interface: `${POWER}.PolicyAgent` };

/** Who keeps the screen awake, and why. */
const inhibitionsSchema = v.array(v.strictTuple([v.string(), v.string()]));

/** KDE: who keeps the screen awake, by the power manager. */
export const kdeInhibitors = (bus: Bus): Service<readonly Inhibitor[]> => ({
  name: POWER,
  changes: [{ sender: POWER, ...AT, member: 'InhibitionsChanged' }],
  ask: async () => {
    const inhibitions = await bus.call({ destination: POWER, ...AT, member: 'ListInhibitions' });
    return v.parse(inhibitionsSchema, inhibitions).map(([by, why]) => ({ by, why }));
  },
});

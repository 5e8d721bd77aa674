import { DAY_MS, HOUR_MS } from '../../../shared/model/time.ts';
import { madeUpYear } from '../../../shared/simulation/made-up-year.ts';
import type { TraceLine } from '../../../shared/simulation/trace.ts';
import type { Play } from '../desk.ts';

const ZONE = 'UTC';
const SEED = 1;
/** The week has days to look at by then: a Monday becomes a Thursday. */
const LATER_MS = 3 * DAY_MS;
/** Some of the day has passed, and no break shows. */
const HELD_AFTER_MS = 6 * HOUR_MS;

/** A day, held in its afternoon, with a made-up year before it to look back on. */
export const afterAYear = (day: readonly TraceLine[]): Omit<Play, 'respond'> => {
  const trace = day.map(({ wallMs, state }) => ({ wallMs: wallMs + LATER_MS, state }));
  const beginsMs = trace[0]?.wallMs ?? 0;
  return {
    ...{ trace, zone: ZONE, heldAt: beginsMs + HELD_AFTER_MS, opens: 'weeks' },
    past: madeUpYear({ nowMs: Math.floor(beginsMs / DAY_MS) * DAY_MS, zone: ZONE, seed: SEED }),
  };
};

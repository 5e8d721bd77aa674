import { ZERO } from './clock.ts';
import type { Gap, State } from './state.ts';
import type { Reading } from './types.ts';

/** No input yet, ever: away, with nothing to credit when it ends. */
const NO_INPUT: Gap = {
  ms: null,
  offMs: null,
  offLongestMs: 0,
  offFromMs: 0,
  offSatMs: 0,
  sinceOffMs: null,
  absent: true,
};

/** The very first start (rule R1): both clocks at zero, away until the first input. */
export const initialState = (reading: Reading): State => ({
  at: { wallMs: reading.wallMs, monoMs: reading.monoMs, uptimeMs: reading.uptimeMs, wakeAfterMs: null },
  locked: reading.locked,
  asleep: false,
  busy: [],
  meetingMs: null,
  handsOffMs: null,
  standing: null,
  pause: null,
  inHours: true,
  micro: ZERO,
  long: ZERO,
  sitting: { ...ZERO, fromWallMs: null },
  gap: NO_INPUT,
  backMs: null,
  snoozes: 0,
  pending: null,
  showing: null,
  count: 0,
});

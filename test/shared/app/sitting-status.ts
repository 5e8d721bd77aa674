import type { Status } from '../../../shared/model/status.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';

/** Of somebody who has sat for a quarter of an hour at a moment, with as much to go until the short break. */
export const sittingAt = (nowMs: number): Status => ({
  phase: 'sitting',
  share: 0.5,
  next: { kind: 'micro', wallMs: nowMs + 15 * MINUTE_MS },
  hoursEndMs: null,
  sittingMs: 15 * MINUTE_MS,
  sittingFromMs: nowMs - 15 * MINUTE_MS,
  holding: [],
  pausedUntilMs: null,
  meetingUntilMs: null,
  handsOffUntilMs: null,
  standing: null,
  standingDesk: false,
});

import type { Success } from '../../../shared/app/command-protocol.ts';
import type { Status } from '../../../shared/model/status.ts';
import { noProfilesShown } from '../../../shared/settings/profiles.ts';

/** A Monday in March, noon in UTC. */
export const NOON = Date.parse('2026-03-09T12:00:00Z');

export const sitting: Status = {
  phase: 'sitting',
  share: 0.5,
  next: { kind: 'micro', wallMs: NOON + 900_000 },
  hoursEndMs: null,
  sittingMs: 905_000,
  sittingFromMs: NOON - 900_000,
  holding: [],
  pausedUntilMs: null,
  meetingUntilMs: null,
  handsOffUntilMs: null,
  standing: null,
  standingDesk: false,
};

/** What the Vertebreak that runs replies when all went well. */
export const done = (parts: Partial<Success> = {}): Success => ({
  ok: true,
  status: sitting,
  showing: null,
  profiles: noProfilesShown,
  nowMs: NOON,
  zone: 'UTC',
  locale: 'en-GB',
  ...parts,
});

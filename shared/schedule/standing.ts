import { MINUTE_MS } from '../model/time.ts';
import { countSat, total, ZERO } from './clock.ts';
import { blocker } from './pending.ts';
import { isBusy, recordSpan, takeWordAsInput, waitAnew } from './presence.ts';
import { takeOff } from './showing.ts';
import { record, type Turn } from './turn.ts';
import type { Refusal } from './types.ts';

/** Nobody has sat down for so short a while: whoever stands up then stood all along, as at the end of a break. */
const NO_SITTING_MS = 15_000;

/** What was worked through so far of the break on show is counted as it was spent; its patience begins anew. */
const countWorkedThrough = (turn: Turn): void => {
  const { showing } = turn.draft;
  if (showing === null) return;
  countSat(turn, showing.unusedMs);
  turn.draft.showing = { ...showing, unusedMs: 0 };
};

/**
 * Begins "I'm standing". The clocks stand still from now on. What is due waits, and a break on show that nobody has begun
 * goes, as before a pause of the app: whoever has just got up is not called to get up.
 */
export const standUp = (turn: Turn): Refusal | null => {
  const { draft, reading } = turn;
  if (draft.locked || draft.asleep) return 'locked';
  if (draft.standing !== null && !draft.gap.absent) return 'standing-already';
  takeWordAsInput(turn);
  const { showing } = draft;
  if (showing !== null && showing.startedBy !== 'person') takeOff(turn, showing, 'standing');
  else countWorkedThrough(turn);
  const { sitting } = draft;
  const stoodAlready = total(sitting) < NO_SITTING_MS && sitting.fromWallMs !== null;
  const span = stoodAlready
    ? { ...sitting, fromWallMs: sitting.fromWallMs }
    : { ...ZERO, fromWallMs: recordSpan(turn, reading.wallMs) };
  draft.standing = { ...span, notified: false };
  draft.sitting = { ...ZERO, fromWallMs: null };
  record(turn, 'app', { event: 'standing' });
  return null;
};

/**
 * Ends "I'm standing": the clocks go on from where they stood. Standing is neither movement nor rest: 20-8-2 (Hedge,
 * Cornell) has two minutes of moving beside the eight of standing, and nothing shows that standing still does what a
 * break does. So it zeroes no clock and puts none back, however long it was; what it put off comes now, but not before the
 * person has settled, which takes as long as after an absence.
 */
export const sitDown = (turn: Turn): Refusal | null => {
  const { draft, reading } = turn;
  if (draft.standing === null) return 'not-standing';
  if (draft.locked || draft.asleep) return 'locked';
  takeWordAsInput(turn);
  // They had been away: with that it was over.
  if (draft.standing === null) return null;
  countWorkedThrough(turn);
  const fromWallMs = recordSpan(turn, reading.wallMs);
  draft.standing = null;
  draft.sitting = { ...ZERO, fromWallMs };
  draft.backMs = 0;
  waitAnew(turn);
  return null;
};

/** Whether somebody is there now whom a notification may reach: what holds a break holds that too. */
const canHear = ({ draft, settings }: Turn): boolean =>
  draft.showing === null &&
  !isBusy(draft) &&
  blocker(draft, settings) === 'standing' &&
  (draft.gap.ms ?? 0) < settings.rules.emptyChairSeconds * 1000;

/** Tells once a spell that standing still is no rest either. */
export const notifyOfStanding = (turn: Turn): void => {
  const { draft, effects, settings } = turn;
  const { standing } = draft;
  if (standing === null || standing.notified) return;
  const standingMs = total(standing);
  if (standingMs < settings.rules.standingMinutes * MINUTE_MS || !canHear(turn)) return;
  draft.standing = { ...standing, notified: true };
  effects.push({ type: 'standing-notice', standingMs });
  record(turn, 'app', { event: 'standing-notice', standingMs });
};

import type { Settings } from '../settings/schema.ts';
import { zeroClocks } from './clock.ts';
import { type Elapsed, MINUTE_MS } from './elapsed.ts';
import { record, type Turn } from './turn.ts';
import type { BreakKind, Outcome, OutcomeReason, Showing, ShowReason, State } from './types.ts';

/** Length of a break of this kind that begins now. */
export const lengthMs = (kind: BreakKind, settings: Settings): number => settings[kind].lastsMinutes * MINUTE_MS;

type ToShow = { readonly id: string; readonly kind: BreakKind; readonly sittingMs: number };

/** Puts a break on the screen: its length is settled here, so that a change of settings does not touch it. */
export const show = (turn: Turn, { id, kind, sittingMs }: ToShow, reason: ShowReason): void => {
  const { draft, effects, settings } = turn;
  draft.pending = null;
  draft.showing = {
    id,
    kind,
    lengthMs: lengthMs(kind, settings),
    startsAfterMs: settings.rules.startsAfterSeconds * 1000,
    shownMs: 0,
    ranMs: null,
    haltedMs: null,
    startedBy: null,
    touched: false,
  };
  effects.push({ type: 'show', id, kind });
  record(turn, id, { event: 'shown', break: kind, reason, sittingMs });
};

/** Closes the break on show with its outcome, and sets the clocks as rule R3 says; a snooze sets them by itself. */
export const finish = (turn: Turn, showing: Showing, outcome: Outcome, reason: OutcomeReason): void => {
  const { draft, effects } = turn;
  const { id, kind, lengthMs } = showing;
  draft.showing = null;
  if (outcome !== 'snoozed') {
    zeroClocks(turn, kind);
    draft.snoozes = 0;
  }
  effects.push({ type: 'close', id, outcome });
  const ranMs = Math.min(showing.ranMs ?? 0, lengthMs);
  record(turn, id, { event: 'outcome', break: kind, outcome, reason, ranMs, lengthMs });
};

/** Starts the time of the break on show, which has run `ranMs` already. */
export const start = (turn: Turn, showing: Showing, by: 'person' | 'silence', ranMs: number): Showing => {
  const started: Showing = { ...showing, ranMs, startedBy: by };
  turn.draft.showing = started;
  record(turn, showing.id, { event: 'started', break: showing.kind, reason: by });
  return started;
};

/** Moves the time of the break on show, if it runs. Halting is for no longer than the break itself. */
const run = (showing: Showing, runMs: number, input: boolean): Showing => {
  const shownMs = showing.shownMs + runMs;
  if (showing.ranMs === null) return { ...showing, shownMs };
  if (showing.haltedMs === null) {
    const touched = showing.touched || (input && showing.startedBy === 'silence');
    return { ...showing, shownMs, ranMs: showing.ranMs + runMs, touched };
  }
  const haltedMs = showing.haltedMs + runMs;
  return haltedMs < showing.lengthMs
    ? { ...showing, shownMs, haltedMs }
    : { ...showing, shownMs, haltedMs: null, ranMs: showing.ranMs + haltedMs - showing.lengthMs };
};

/** How long there has been no input since the break came up. */
const silenceMs = (state: State, showing: Showing): number => Math.min(state.gap.ms ?? 0, showing.shownMs);

/** Why nobody can have sat there when the time ran out; null if somebody can. */
const absentReason = (passed: Elapsed, booted: boolean): OutcomeReason | null => {
  if (booted) return 'not-running';
  if (!passed.off) return null;
  return passed.slept ? 'asleep' : 'locked';
};

const endRun = (turn: Turn, showing: Showing, absent: OutcomeReason | null): void => {
  if (absent !== null) finish(turn, showing, 'away', absent);
  else if (showing.startedBy === 'silence' && !showing.touched) finish(turn, showing, 'away', 'gone');
  else finish(turn, showing, 'completed', 'time-up');
};

const endOffer = (turn: Turn, showing: Showing, absent: OutcomeReason | null): void => {
  if (absent !== null) {
    finish(turn, showing, 'away', absent);
    return;
  }
  finish(turn, showing, 'ignored', 'input-went-on');
  // It was sat through: that time goes to the clocks that the outcome has not zeroed (rule R7).
  const { draft } = turn;
  if (showing.kind === 'micro') draft.long = { ...draft.long, sureMs: draft.long.sureMs + showing.shownMs };
  draft.stretch = { ...draft.stretch, sureMs: draft.stretch.sureMs + showing.shownMs };
};

/** Brings the break on show up to the reading: it may start by silence, and end by its time (rule R7). */
export const observeShowing = (turn: Turn, passed: Elapsed, input: boolean, booted: boolean): void => {
  const { draft, reading } = turn;
  if (draft.showing === null) return;
  let showing = run(draft.showing, passed.runMs, input);
  draft.showing = showing;

  const silence = reading.idleMs !== null || passed.off ? silenceMs(draft, showing) : 0;
  if (showing.ranMs === null && silence >= showing.startsAfterMs) {
    showing = start(turn, showing, 'silence', silence - showing.startsAfterMs);
  }
  const absent = absentReason(passed, booted);
  if (showing.ranMs !== null && showing.ranMs >= showing.lengthMs) endRun(turn, showing, absent);
  else if (showing.ranMs === null && showing.shownMs >= showing.lengthMs) endOffer(turn, showing, absent);
};

/** Time until the break on show changes by itself. */
export const msToShowingChange = (state: State, showing: Showing): number => {
  if (showing.haltedMs !== null) return showing.lengthMs - showing.haltedMs;
  if (showing.ranMs !== null) return showing.lengthMs - showing.ranMs;
  return Math.min(showing.startsAfterMs - silenceMs(state, showing), showing.lengthMs - showing.shownMs);
};

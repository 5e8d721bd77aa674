import type { BreakKind } from '../model/break-kind.ts';
import type { Outcome } from '../model/outcome.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import { comeAfter, countSat, nextDue, zeroClocks } from './clock.ts';
import type { Elapsed } from './elapsed.ts';
import type { Input } from './presence.ts';
import type { Showing, State } from './state.ts';
import { NO_WORK } from './state.ts';
import { record, type Turn, takeId } from './turn.ts';
import type { OutcomeReason, ShowReason, WithdrawReason } from './types.ts';
import { LOOK_MS, lookForWork, overlooked } from './work.ts';

/** So long after the last input it still counts as going on: until two looks have seen none. */
const GOES_ON_MS = 2 * LOOK_MS;

/** Length of a break of this kind that begins now. */
export const lengthMs = (kind: BreakKind, settings: Settings): number => settings[kind].lastsMinutes * MINUTE_MS;

type ToShow = {
  readonly id: string;
  readonly kind: BreakKind;
  readonly sittingMs: number;
  /** Where it is not as long as its kind. */
  readonly lengthMs?: number;
};

/** Puts a break on the screen: its length is settled here, so that a change of settings does not touch it. */
export const show = (turn: Turn, { id, kind, sittingMs, ...given }: ToShow, reason: ShowReason): void => {
  const { draft, effects, settings } = turn;
  draft.pending = null;
  draft.showing = {
    id,
    kind,
    lengthMs: given.lengthMs ?? lengthMs(kind, settings),
    startsAfterMs: settings.rules.startsAfterSeconds * 1000,
    shownMs: 0,
    ranMs: null,
    pausedMs: null,
    startedBy: null,
    touched: false,
    requested: reason === 'asked',
    unusedMs: 0,
    work: NO_WORK,
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

/** Takes a break off the screen that nobody has begun, without an outcome; one is due again afterwards (rule R7). */
export const takeOff = (turn: Turn, { id, kind, unusedMs }: Showing, reason: WithdrawReason): void => {
  const { draft, effects, settings } = turn;
  countSat(turn, unusedMs);
  draft.showing = null;
  const due = nextDue(draft, settings);
  if (due === null || due.leftMs > 0) comeAfter(turn, kind, 0);
  const again = { id: takeId(turn), kind };
  draft.pending = {
    ...{ ...again, announcedMs: null, leadMs: 0, interruptedMs: reason === 'busy' ? 0 : null },
    ...{ waitedMs: 0, heldBy: [], released: false },
  };
  effects.push({ type: 'withdraw', id });
  record(turn, id, { event: 'withdrawn', break: kind, reason });
};

/** Starts the time of the break on show, which has run `ranMs` already. */
export const start = (turn: Turn, showing: Showing, by: 'person' | 'silence', ranMs: number): Showing => {
  const unusedMs = showing.unusedMs - ranMs;
  const started: Showing = { ...showing, ranMs, unusedMs, startedBy: by, work: NO_WORK };
  turn.draft.showing = started;
  record(turn, showing.id, { event: 'started', break: showing.kind, reason: by });
  return started;
};

/** Moves the time of the break on show, if it runs. Halting on request is for no longer than the break itself. */
const run = (showing: Showing, runMs: number, input: boolean): Showing => {
  const shownMs = showing.shownMs + runMs;
  const { ranMs, pausedMs } = showing;
  if (ranMs === null) return { ...showing, shownMs, unusedMs: showing.unusedMs + runMs };
  if (pausedMs !== null) {
    const overMs = pausedMs + runMs - showing.lengthMs;
    return overMs < 0
      ? { ...showing, shownMs, pausedMs: pausedMs + runMs }
      : { ...showing, shownMs, pausedMs: null, ranMs: ranMs + overMs };
  }
  if (showing.work.interrupts) return { ...showing, shownMs, unusedMs: showing.unusedMs + runMs };
  const touched = showing.touched || (input && showing.startedBy === 'silence');
  return { ...showing, shownMs, ranMs: ranMs + runMs, touched };
};

/** Its time runs, or would but for a pause on request. */
const runs = ({ ranMs, work }: Showing): boolean => ranMs !== null && !work.interrupts;

/** How long there has been no input since the break came up. */
const silenceMs = (state: State, showing: Showing): number => Math.min(state.gap.ms ?? 0, showing.shownMs);

/** Begins the time, or lets it go on, once there has been no input for long enough. */
const runAfterSilence = (turn: Turn, showing: Showing, silence: number): Showing => {
  const overMs = silence - showing.startsAfterMs;
  if (overMs < 0) return showing;
  if (showing.ranMs === null) return start(turn, showing, 'silence', overMs);
  if (!showing.work.interrupts) return showing;
  const { unusedMs, ranMs } = showing;
  return { ...showing, ranMs: ranMs + overMs, unusedMs: unusedMs - overMs, work: NO_WORK };
};

/**
 * Work was seen: what ran since then did not. A start by silence of which nothing was done, that is nothing longer than
 * the silence that began it, is taken back to the offer.
 */
const interruptByWork = (turn: Turn, showing: Showing & { readonly ranMs: number }, fromMs: number): Showing => {
  const workMs = Math.min(showing.ranMs, showing.shownMs - fromMs);
  const ranMs = showing.ranMs - workMs;
  const takenBack = showing.startedBy === 'silence' && ranMs <= showing.startsAfterMs;
  record(turn, showing.id, { event: 'interrupted', break: showing.kind, reason: takenBack ? 'taken-back' : 'work' });
  return takenBack
    ? {
        ...showing,
        ...{ ranMs: null, startedBy: null, touched: false, work: NO_WORK },
        unusedMs: showing.unusedMs + workMs + ranMs,
      }
    : { ...showing, ranMs, unusedMs: showing.unusedMs + workMs };
};

/** Looks for work while the time of a break runs or waits. */
const observeWork = (turn: Turn, showing: Showing, passed: Elapsed, { hands, own }: Input): Showing => {
  const { ranMs, pausedMs, work } = showing;
  if (ranMs === null || pausedMs !== null) return { ...showing, work: NO_WORK };
  if (own || passed.off) return { ...showing, work: overlooked(work) };
  const looked = { ...showing, ranMs, work: lookForWork(showing, passed.runMs, hands) };
  const begins = looked.work.interrupts && !work.interrupts;
  return begins ? interruptByWork(turn, looked, looked.work.fromMs ?? showing.shownMs) : looked;
};

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

/** It did not run for its own length in all: it was sat through, or nobody is there to begin it. */
const endUnused = (turn: Turn, showing: Showing, absent: OutcomeReason | null, silence: number): void => {
  if (absent !== null) finish(turn, showing, 'away', absent);
  else if (silence < GOES_ON_MS) {
    countSat(turn, showing.unusedMs);
    finish(turn, showing, 'ignored', showing.ranMs === null ? 'input-went-on' : 'worked-through');
  } else if (silence >= showing.lengthMs) finish(turn, showing, 'away', 'gone');
};

/** Brings the break on show up to the reading: it may start, wait or go on, and end by its time (rule R7). */
export const observeShowing = (turn: Turn, passed: Elapsed, input: Input, booted: boolean): void => {
  const { draft, reading } = turn;
  if (draft.showing === null) return;
  const ran = run(draft.showing, passed.runMs, input.any);
  const silence = reading.idleMs !== null || passed.off ? silenceMs(draft, ran) : 0;
  const after = runAfterSilence(turn, ran, silence);
  // What it begins after has been silence: the first look lies ahead.
  const showing = after === ran ? observeWork(turn, ran, passed, input) : after;
  draft.showing = showing;

  const absent = absentReason(passed, booted);
  if (showing.ranMs !== null && showing.ranMs >= showing.lengthMs) endRun(turn, showing, absent);
  else if (!runs(showing) && showing.unusedMs >= showing.lengthMs) endUnused(turn, showing, absent, silence);
};

/** Time until the break on show changes by itself, where that is sooner than `nextMs`. */
export const msToShowingChange = (state: State, showing: Showing, nextMs: number): number => {
  const { pausedMs, unusedMs, lengthMs, startsAfterMs, work } = showing;
  const silence = silenceMs(state, showing);
  if (pausedMs !== null) return Math.min(nextMs, lengthMs - pausedMs);
  const lookLeftMs = state.gap.absent ? nextMs : LOOK_MS - work.lookMs;
  const moments = runs(showing)
    ? [lengthMs - (showing.ranMs ?? 0), lookLeftMs]
    : [startsAfterMs - silence, lengthMs - unusedMs, lengthMs - silence, lookLeftMs];
  return Math.min(nextMs, ...moments.filter((ms) => ms > 0));
};

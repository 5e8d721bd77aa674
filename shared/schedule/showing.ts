import type { Settings } from '../settings/schema.ts';
import { zeroed } from './clock.ts';
import { type Elapsed, MINUTE_MS } from './elapsed.ts';
import { type Look, record, type Turn, withEffects } from './turn.ts';
import type { BreakKind, Outcome, OutcomeReason, Showing, ShowReason, State } from './types.ts';

/** Puts a break on the screen: its length is settled here, so that a change of settings does not touch it. */
export const show = (
  turn: Turn,
  { reading, settings }: Look,
  breakToShow: { readonly id: string; readonly kind: BreakKind; readonly sittingMs: number },
  reason: ShowReason,
): Turn => {
  const { id, kind, sittingMs } = breakToShow;
  const showing: Showing = {
    id,
    kind,
    sittingMs,
    lengthMs: settings[kind].lastsMinutes * MINUTE_MS,
    startsAfterMs: settings.rules.startsAfterSeconds * 1000,
    shownMs: 0,
    ranMs: null,
    haltedMs: null,
    startedBy: null,
    touched: false,
  };
  return withEffects(
    { ...turn, state: { ...turn.state, showing, pending: null } },
    { type: 'show', id, kind },
    record(id, reading.wallMs, { event: 'shown', break: kind, reason, sittingMs }),
  );
};

/** Closes the break on show with its outcome, and sets the clocks as rule R3 says. Snoozing sets them by itself. */
export const finish = (turn: Turn, { reading }: Look, outcome: Outcome, reason: OutcomeReason): Turn => {
  const { showing } = turn.state;
  if (showing === null) return turn;
  const { id, kind } = showing;
  const over: State = { ...turn.state, showing: null };
  return withEffects(
    { ...turn, state: outcome === 'snoozed' ? over : { ...zeroed(over, kind), snoozes: 0 } },
    { type: 'close', id, outcome },
    record(id, reading.wallMs, {
      event: 'outcome',
      break: kind,
      outcome,
      reason,
      ranMs: Math.min(showing.ranMs ?? 0, showing.lengthMs),
      lengthMs: showing.lengthMs,
    }),
  );
};

/** Starts the time of the break on show. */
export const start = (turn: Turn, { reading }: Look, by: 'person' | 'silence', ranMs: number): Turn => {
  const { showing } = turn.state;
  if (showing === null) return turn;
  return withEffects(
    { ...turn, state: { ...turn.state, showing: { ...showing, ranMs, startedBy: by } } },
    record(showing.id, reading.wallMs, { event: 'started', break: showing.kind, reason: by }),
  );
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

/** An ignored break was sitting on: its time goes to the clocks that its outcome does not zero (rule R7). */
const countAsSitting = (state: State, ms: number): State => ({
  ...state,
  long: { ...state.long, sureMs: state.long.sureMs + ms },
  stretch: { ...state.stretch, sureMs: state.stretch.sureMs + ms },
});

/** Brings the break on show up to a reading: it may start by silence, and end by its time (rule R7). */
export const observeShowing = (turn: Turn, look: Look, passed: Elapsed, input: boolean, booted: boolean): Turn => {
  const before = turn.state.showing;
  if (before === null) return turn;
  const showing = run(before, passed.runMs, input);
  let next: Turn = { ...turn, state: { ...turn.state, showing } };

  const idleKnown = look.reading.idleMs !== null || passed.off;
  const silenceMs = idleKnown ? Math.min(turn.state.gap.ms ?? 0, showing.shownMs) : 0;
  if (showing.ranMs === null && silenceMs >= showing.startsAfterMs) {
    next = start(next, look, 'silence', silenceMs - showing.startsAfterMs);
  }

  const now = next.state.showing ?? showing;
  const nobody = passed.off || booted;
  if (now.ranMs !== null && now.ranMs >= now.lengthMs) {
    if (booted) return finish(next, look, 'away', 'not-running');
    if (passed.off) return finish(next, look, 'away', passed.slept ? 'asleep' : 'locked');
    if (now.startedBy === 'silence' && !now.touched) return finish(next, look, 'away', 'gone');
    return finish(next, look, 'completed', 'time-up');
  }
  if (now.ranMs === null && now.shownMs >= now.lengthMs) {
    if (nobody) return finish(next, look, 'away', booted ? 'not-running' : passed.slept ? 'asleep' : 'locked');
    const ended = finish(next, look, 'ignored', 'input-went-on');
    return { ...ended, state: countAsSitting(ended.state, now.shownMs) };
  }
  return next;
};

/** Time until the break on show changes by itself. */
export const msToShowingChange = (state: State, showing: Showing): number => {
  if (showing.haltedMs !== null) return showing.lengthMs - showing.haltedMs;
  if (showing.ranMs !== null) return showing.lengthMs - showing.ranMs;
  const silenceMs = Math.min(state.gap.ms ?? 0, showing.shownMs);
  return Math.min(showing.startsAfterMs - silenceMs, showing.lengthMs - showing.shownMs);
};

/** Length of a break of this kind that begins now. */
export const lengthMs = (kind: BreakKind, settings: Settings): number => settings[kind].lastsMinutes * MINUTE_MS;

import type { BreakKind } from '../model/break-kind.ts';
import { sessionId } from '../model/session.ts';
import { MINUTE_MS } from '../model/time.ts';
import { comeAfter, nextDue, snoozeClocks, total, zeroClocks } from './clock.ts';
import { dayOffDate, pauseEndMs } from './pause.ts';
import { withdraw } from './pending.ts';
import { takeBusyAsInput, waitAnew } from './presence.ts';
import { finish, show, start, lengthMs as usualLengthMs } from './showing.ts';
import { sitDown, standUp } from './standing.ts';
import type { Pause } from './state.ts';
import { NO_WORK } from './state.ts';
import { record, type Turn, takeId } from './turn.ts';
import type { Command, PauseFor, Refusal } from './types.ts';

/** Why no break can come on the screen now; null where one can. */
const whyNone = ({ draft }: Turn): Refusal | null => {
  if (draft.showing !== null) return 'break-shows-already';
  return draft.locked || draft.asleep ? 'locked' : null;
};

const showNow = (turn: Turn, wanted: BreakKind | undefined): Refusal | null => {
  const { draft, settings } = turn;
  const refusal = whyNone(turn);
  if (refusal !== null) return refusal;
  const due = nextDue(draft, settings);
  const kind = wanted ?? draft.pending?.kind ?? due?.kind ?? 'micro';
  const sittingMs = Math.max(0, due?.kind === kind ? due.sittingMs : total(draft[kind]));
  const comes = draft.pending?.kind === kind ? draft.pending.id : null;
  if (comes === null) withdraw(turn, 'asked');
  show(turn, { id: comes ?? takeId(turn), kind, sittingMs }, 'asked');
  return null;
};

/** A session stands for the kind of break that is no longer than it, and sets the clocks as that one does. */
const showSession = (turn: Turn, lengthMs: number): Refusal | null => {
  const { draft, settings } = turn;
  const refusal = whyNone(turn);
  if (refusal !== null) return refusal;
  const kind = lengthMs < usualLengthMs('long', settings) ? 'micro' : 'long';
  withdraw(turn, 'asked');
  show(turn, { id: sessionId(takeId(turn)), kind, sittingMs: Math.max(0, total(draft[kind])), lengthMs }, 'asked');
  return null;
};

const startNow = (turn: Turn): Refusal | null => {
  const { showing } = turn.draft;
  if (showing === null) return 'no-break-shows';
  if (showing.ranMs === null) start(turn, showing, 'person', 0);
  else if (showing.work.interrupts) turn.draft.showing = { ...showing, work: NO_WORK };
  return null;
};

const setPaused = ({ draft }: Turn, paused: boolean): Refusal | null => {
  const { showing } = draft;
  if (showing === null) return 'no-break-shows';
  if (showing.ranMs === null) return 'not-started';
  draft.showing = { ...showing, pausedMs: paused ? (showing.pausedMs ?? 0) : null, work: NO_WORK };
  return null;
};

const done = (turn: Turn): Refusal | null => {
  const { showing } = turn.draft;
  if (showing === null) return 'no-break-shows';
  finish(turn, showing, 'completed', 'asked');
  return null;
};

/** Skipping what comes but does not show yet acts on the clocks likewise, without an outcome (rule R7). */
const skip = (turn: Turn): Refusal | null => {
  const { draft } = turn;
  const { showing, pending } = draft;
  if (showing !== null) {
    finish(turn, showing, 'skipped', 'asked');
    return null;
  }
  if (pending === null) return 'no-break-comes';
  withdraw(turn, 'skipped');
  zeroClocks(turn, pending.kind);
  draft.snoozes = 0;
  draft.pending = null;
  record(turn, pending.id, { event: 'dismissed', break: pending.kind, how: 'skipped' });
  return null;
};

const snooze = (turn: Turn, minutes: number | undefined): Refusal | null => {
  const { draft, settings } = turn;
  const { showing, pending } = draft;
  const kind = showing?.kind ?? pending?.kind;
  if (kind === undefined) return 'no-break-comes';
  if (draft.snoozes >= settings.rules.snoozesAtMost) return 'no-more-snoozes';
  if (showing !== null) finish(turn, showing, 'snoozed', 'asked');
  else if (pending !== null) {
    withdraw(turn, 'snoozed');
    record(turn, pending.id, { event: 'dismissed', break: kind, how: 'snoozed' });
  }
  draft.pending = null;
  draft.snoozes += 1;
  const ms = (minutes ?? settings[kind].snoozeMinutes) * MINUTE_MS;
  // What was asked for before its time would else come only at its time.
  if (showing?.requested) comeAfter(turn, kind, ms);
  snoozeClocks(turn, ms);
  return null;
};

const pauseOf = (wanted: PauseFor, { reading }: Turn): Pause => {
  switch (wanted.until) {
    case 'resumed':
      return { until: 'resumed' };
    case 'tomorrow':
    case 'day-off':
      return { until: wanted.until, fromWallMs: reading.wallMs };
    case 'time':
      return { until: 'time', wallMs: wanted.wallMs };
    case 'passed':
      return { until: 'passed', leftMs: wanted.ms };
  }
};

/** Records a day that is taken off, or is not after all: what changes with this pause, or with none. */
const setPause = (turn: Turn, next: Pause | null): void => {
  const { draft, reading, settings } = turn;
  const dateOf = (one: Pause | null) => dayOffDate(one, reading.wallMs, reading.zone, settings);
  const [before, after] = [dateOf(draft.pause), dateOf(next)];
  draft.pause = next;
  if (before === after) return;
  if (before !== null) record(turn, 'app', { event: 'day-off', date: before, off: false });
  if (after !== null) record(turn, 'app', { event: 'day-off', date: after, off: true });
};

const pause = (turn: Turn, wanted: PauseFor): Refusal | null => {
  const { reading, settings } = turn;
  const next = pauseOf(wanted, turn);
  const endMs = pauseEndMs(next, reading.wallMs, reading.zone, settings);
  if (endMs !== null && endMs <= reading.wallMs) return 'time-is-past';
  setPause(turn, next);
  record(turn, 'app', { event: 'paused', until: next.until });
  return null;
};

/** Ends the pause of the app; waiting begins anew (rule R8). */
export const resume = (turn: Turn, reason: 'asked' | 'over'): Refusal | null => {
  if (turn.draft.pause === null) return 'not-paused';
  setPause(turn, null);
  waitAnew(turn);
  record(turn, 'app', { event: 'resumed', reason });
  return null;
};

const meeting = (turn: Turn, ms: number): Refusal | null => {
  if (ms <= 0) return 'time-is-past';
  turn.draft.meetingMs = ms;
  record(turn, 'app', { event: 'meeting', ms });
  takeBusyAsInput(turn);
  return null;
};

/** Ends "in a meeting". */
export const endMeeting = (turn: Turn): Refusal | null => {
  if (turn.draft.meetingMs === null) return 'no-meeting';
  turn.draft.meetingMs = null;
  record(turn, 'app', { event: 'meeting-over' });
  return null;
};

const handsOff = (turn: Turn, ms: number): Refusal | null => {
  if (ms <= 0) return 'time-is-past';
  turn.draft.handsOffMs = ms;
  record(turn, 'app', { event: 'hands-off', ms });
  takeBusyAsInput(turn);
  return null;
};

/** Ends "I'm reading". */
export const handsOn = (turn: Turn): Refusal | null => {
  if (turn.draft.handsOffMs === null) return 'not-hands-off';
  turn.draft.handsOffMs = null;
  record(turn, 'app', { event: 'hands-on' });
  return null;
};

/** Carries out what a person asks; comes back with the reason where it does not. */
export const obey = (turn: Turn, command: Command): Refusal | null => {
  switch (command.type) {
    case 'show-now':
      return showNow(turn, command.kind);
    case 'show-session':
      return showSession(turn, command.lengthMs);
    case 'start':
      return startNow(turn);
    case 'pause-break':
      return setPaused(turn, true);
    case 'resume-break':
      return setPaused(turn, false);
    case 'done':
      return done(turn);
    case 'skip':
      return skip(turn);
    case 'snooze':
      return snooze(turn, command.minutes);
    case 'pause':
      return pause(turn, command.for);
    case 'resume':
      return resume(turn, 'asked');
    case 'meeting':
      return meeting(turn, command.ms);
    case 'hands-off':
      return handsOff(turn, command.ms);
    case 'hands-on':
      return handsOn(turn);
    case 'standing':
      return standUp(turn);
    case 'sitting':
      return sitDown(turn);
    case 'meeting-over':
      return endMeeting(turn);
  }
};

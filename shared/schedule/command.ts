import type { BreakKind } from '../model/break-kind.ts';
import { MINUTE_MS } from '../model/time.ts';
import { comeAfter, nextDue, snoozeClocks, total, zeroClocks } from './clock.ts';
import { pauseEndMs } from './pause.ts';
import { withdraw } from './pending.ts';
import { takeBusyAsInput, waitAnew } from './presence.ts';
import { finish, show, start } from './showing.ts';
import { sitDown, standUp } from './standing.ts';
import type { Pause } from './state.ts';
import { NO_WORK } from './state.ts';
import { record, type Turn, takeId } from './turn.ts';
import type { Command, PauseFor, Refusal } from './types.ts';

const showNow = (turn: Turn, wanted: BreakKind | undefined): Refusal | null => {
  const { draft, settings } = turn;
  if (draft.showing !== null) return 'break-shows-already';
  if (draft.locked || draft.asleep) return 'locked';
  const due = nextDue(draft, settings);
  const kind = wanted ?? draft.pending?.kind ?? due?.kind ?? 'micro';
  const sittingMs = Math.max(0, due?.kind === kind ? due.sittingMs : total(draft[kind]));
  const comes = draft.pending?.kind === kind ? draft.pending.id : null;
  if (comes === null) withdraw(turn, 'asked');
  show(turn, { id: comes ?? takeId(turn), kind, sittingMs }, 'asked');
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
      return { until: 'tomorrow', fromWallMs: reading.wallMs };
    case 'time':
      return { until: 'time', wallMs: wanted.wallMs };
    case 'passed':
      return { until: 'passed', leftMs: wanted.ms };
  }
};

const pause = (turn: Turn, wanted: PauseFor): Refusal | null => {
  const { reading, settings } = turn;
  const next = pauseOf(wanted, turn);
  const endMs = pauseEndMs(next, reading.wallMs, reading.zone, settings);
  if (endMs !== null && endMs <= reading.wallMs) return 'time-is-past';
  turn.draft.pause = next;
  record(turn, 'app', { event: 'paused', until: next.until });
  return null;
};

/** Ends the pause of the app; waiting begins anew (rule R8). */
export const resume = (turn: Turn, reason: 'asked' | 'over'): Refusal | null => {
  if (turn.draft.pause === null) return 'not-paused';
  turn.draft.pause = null;
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

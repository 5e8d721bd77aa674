import { nextDue, snoozed, total, zeroed } from './clock.ts';
import { MINUTE_MS } from './elapsed.ts';
import { tomorrow } from './local-time.ts';
import { nextId, waitAnew, withdraw } from './pending.ts';
import { finish, show, start } from './showing.ts';
import { type Look, record, type Turn, withEffects } from './turn.ts';
import type { BreakKind, Command, Pause, PauseFor, Refusal } from './types.ts';

type Carried = { readonly turn: Turn; readonly refused: Refusal | null };

const done = (turn: Turn): Carried => ({ turn, refused: null });
const refuse = (turn: Turn, refused: Refusal): Carried => ({ turn, refused });

const showNow = (turn: Turn, look: Look, wanted: BreakKind | undefined): Carried => {
  const { state } = turn;
  if (state.showing !== null) return refuse(turn, 'break-shows-already');
  if (state.locked || state.asleep) return refuse(turn, 'locked');
  const due = nextDue(state, look.settings);
  const kind = wanted ?? state.pending?.kind ?? due?.kind ?? 'micro';
  const sittingMs = due?.kind === kind ? due.sittingMs : total(state[kind]);
  if (state.pending !== null && state.pending.kind === kind) {
    return done(show(turn, look, { ...state.pending, sittingMs }, 'asked'));
  }
  const cleared = withdraw(turn, look, 'asked');
  const id = nextId(state, look.reading.wallMs);
  const counted = { ...cleared, state: { ...cleared.state, count: state.count + 1 } };
  return done(show(counted, look, { id, kind, sittingMs }, 'asked'));
};

const halt = (turn: Turn): Carried => {
  const { showing } = turn.state;
  if (showing === null) return refuse(turn, 'no-break-shows');
  if (showing.ranMs === null) return refuse(turn, 'not-started');
  return done({ ...turn, state: { ...turn.state, showing: { ...showing, haltedMs: showing.haltedMs ?? 0 } } });
};

const goOn = (turn: Turn): Carried => {
  const { showing } = turn.state;
  if (showing === null) return refuse(turn, 'no-break-shows');
  return done({ ...turn, state: { ...turn.state, showing: { ...showing, haltedMs: null } } });
};

/** Skipping what comes but does not show yet acts on the clocks likewise, without an outcome (rule R7). */
const skip = (turn: Turn, look: Look): Carried => {
  if (turn.state.showing !== null) return done(finish(turn, look, 'skipped', 'asked'));
  const { pending } = turn.state;
  if (pending === null) return refuse(turn, 'no-break-comes');
  const cleared = withdraw(turn, look, 'skipped');
  const state = { ...zeroed(cleared.state, pending.kind), snoozes: 0, pending: null };
  const dismissed = record(pending.id, look.reading.wallMs, {
    event: 'dismissed',
    break: pending.kind,
    how: 'skipped',
  });
  return done(withEffects({ ...cleared, state }, dismissed));
};

const snooze = (turn: Turn, look: Look, minutes: number | undefined): Carried => {
  const { state } = turn;
  const { settings } = look;
  const kind = state.showing?.kind ?? state.pending?.kind;
  if (kind === undefined) return refuse(turn, 'no-break-comes');
  if (state.snoozes >= settings.rules.snoozesAtMost) return refuse(turn, 'no-more-snoozes');
  const ms = (minutes ?? settings[kind].snoozeMinutes) * MINUTE_MS;
  const shows = state.showing !== null;
  const cleared = shows ? finish(turn, look, 'snoozed', 'asked') : withdraw(turn, look, 'snoozed');
  const set = { ...snoozed(cleared.state, kind, ms, settings), snoozes: state.snoozes + 1, pending: null };
  const next = { ...cleared, state: set };
  if (shows || state.pending === null) return done(next);
  const dismissed = record(state.pending.id, look.reading.wallMs, { event: 'dismissed', break: kind, how: 'snoozed' });
  return done(withEffects(next, dismissed));
};

const pauseOf = (wanted: PauseFor, { reading, settings }: Look): Pause => {
  switch (wanted.until) {
    case 'resumed':
      return { until: 'resumed' };
    case 'tomorrow':
      return { until: 'time', wallMs: tomorrow(reading.wallMs, reading.zone, settings.hours) };
    case 'time':
      return { until: 'time', wallMs: wanted.wallMs };
    case 'passed':
      return { until: 'passed', leftMs: wanted.ms };
  }
};

const pause = (turn: Turn, look: Look, wanted: PauseFor): Carried => {
  const next = pauseOf(wanted, look);
  const past = next.until === 'time' ? next.wallMs <= look.reading.wallMs : next.until === 'passed' && next.leftMs <= 0;
  if (past) return refuse(turn, 'time-is-past');
  return done(
    withEffects(
      { ...turn, state: { ...turn.state, pause: next } },
      record('app', look.reading.wallMs, { event: 'paused', until: next.until }),
    ),
  );
};

const resume = (turn: Turn, look: Look): Carried => {
  if (turn.state.pause === null) return refuse(turn, 'not-paused');
  return done(
    withEffects(
      { ...turn, state: { ...waitAnew(turn.state), pause: null } },
      record('app', look.reading.wallMs, { event: 'resumed', reason: 'asked' }),
    ),
  );
};

/** Carries out what a person asks, or says why not. */
export const obey = (turn: Turn, look: Look, command: Command): Carried => {
  const { state } = turn;
  const at = look.reading.wallMs;
  switch (command.type) {
    case 'show-now':
      return showNow(turn, look, command.kind);
    case 'start':
      if (state.showing === null) return refuse(turn, 'no-break-shows');
      return done(state.showing.ranMs === null ? start(turn, look, 'person', 0) : turn);
    case 'halt':
      return halt(turn);
    case 'go-on':
      return goOn(turn);
    case 'done':
      return state.showing === null ? refuse(turn, 'no-break-shows') : done(finish(turn, look, 'completed', 'asked'));
    case 'skip':
      return skip(turn, look);
    case 'snooze':
      return snooze(turn, look, command.minutes);
    case 'pause':
      return pause(turn, look, command.for);
    case 'resume':
      return resume(turn, look);
    case 'meeting':
      if (command.ms <= 0) return refuse(turn, 'time-is-past');
      return done(
        withEffects(
          { ...turn, state: { ...state, meetingMs: command.ms } },
          record('app', at, { event: 'meeting', ms: command.ms }),
        ),
      );
    case 'meeting-over':
      return state.meetingMs === null
        ? refuse(turn, 'no-meeting')
        : done(
            withEffects(
              { ...turn, state: { ...state, meetingMs: null } },
              record('app', at, { event: 'meeting-over' }),
            ),
          );
  }
};

import type { Settings } from '../settings/schema.ts';
import { obey } from './command.ts';
import { type Elapsed, elapsed } from './elapsed.ts';
import { initialState } from './initial.ts';
import { inHours } from './local-time.ts';
import { decidePending, waitAnew } from './pending.ts';
import { busyAsInput, busyReasons, observePresence, takeInput } from './presence.ts';
import { observeShowing } from './showing.ts';
import { type Look, record, type Turn, withEffects } from './turn.ts';
import type { Event, Reading, Refusal, State, Step } from './types.ts';
import { msToNextReading } from './wake.ts';

/** Lets the time of the break that comes, the pause and the meeting pass. */
const passTime = (turn: Turn, look: Look, passed: Elapsed): Turn => {
  const { state } = turn;
  let next = turn;
  if (state.pending !== null) {
    const { announcedMs, waitedMs } = state.pending;
    const pending = {
      ...state.pending,
      announcedMs: announcedMs === null ? null : announcedMs + passed.runMs,
      waitedMs: waitedMs === null ? null : waitedMs + passed.runMs,
    };
    next = { ...next, state: { ...next.state, pending } };
  }
  const { pause, meetingMs } = state;
  if (pause !== null && pause.until !== 'resumed') {
    const leftMs = pause.until === 'time' ? pause.wallMs - look.reading.wallMs : pause.leftMs - passed.absenceMs;
    if (leftMs <= 0) {
      next = withEffects(
        { ...next, state: { ...waitAnew(next.state), pause: null } },
        record('app', look.reading.wallMs, { event: 'resumed', reason: 'over' }),
      );
    } else if (pause.until === 'passed') {
      next = { ...next, state: { ...next.state, pause: { ...pause, leftMs } } };
    }
  }
  if (meetingMs !== null) {
    const leftMs = meetingMs - passed.absenceMs;
    next = { ...next, state: { ...next.state, meetingMs: leftMs > 0 ? leftMs : null } };
    if (leftMs <= 0) next = withEffects(next, record('app', look.reading.wallMs, { event: 'meeting-over' }));
  }
  return next;
};

/** Brings the state up to a reading: presence, the break on show, and what runs out by itself. */
const observe = (state: State, event: Event, look: Look): Turn => {
  const { reading, settings } = look;
  const passed = elapsed(state, event, reading, settings.rules);
  const seen = observePresence(state, reading, passed, settings.rules);
  let turn: Turn = { state: seen.state, effects: seen.decisions.map((decision) => ({ type: 'record', decision })) };
  if (seen.returned) turn = { ...turn, state: waitAnew(turn.state) };
  if (passed.slept && event.type !== 'boot') {
    const reason = state.asleep ? 'told' : 'late-reading';
    turn = withEffects(turn, record('app', reading.wallMs, { event: 'slept', reason, ms: passed.absenceMs }));
  }
  turn = observeShowing(turn, look, passed, seen.input, event.type === 'boot');
  turn = passTime(turn, look, passed);
  const open = inHours(reading.wallMs, reading.zone, settings.hours);
  const opens = open && !turn.state.inHours;
  return {
    ...turn,
    state: {
      ...(opens ? waitAnew(turn.state) : turn.state),
      inHours: open,
      locked: reading.locked,
      asleep: event.type === 'suspend',
    },
  };
};

/** What becomes busy by an event stands for input from now on (rule R1), and may end an absence. */
const busyBegins = (turn: Turn, { reading, settings }: Look): Turn => {
  if (!busyAsInput(turn.state)) return turn;
  const seen = takeInput(turn.state, reading.wallMs, 0, 0, 0, settings.rules);
  const state = seen.returned ? waitAnew(seen.state) : seen.state;
  return withEffects({ ...turn, state }, ...seen.decisions.map((decision) => ({ type: 'record', decision }) as const));
};

const boot = (turn: Turn, before: State, { reading }: Look): Turn => {
  const { state } = turn;
  const pending = state.pending === null ? null : { ...state.pending, announcedMs: null };
  const downMs = Math.max(0, reading.wallMs - before.at.wallMs);
  const booted = withEffects(
    { ...turn, state: { ...state, pending, busy: [] } },
    record('app', reading.wallMs, { event: 'booted', downMs }),
  );
  return state.showing === null
    ? booted
    : withEffects(booted, { type: 'show', id: state.showing.id, kind: state.showing.kind });
};

const take = (turn: Turn, before: State, event: Event, look: Look): { turn: Turn; refused: Refusal | null } => {
  switch (event.type) {
    case 'tick':
    case 'suspend':
    case 'wake':
      return { turn, refused: null };
    case 'boot':
      return { turn: boot(turn, before, look), refused: null };
    case 'busy':
      return { turn: busyBegins({ ...turn, state: { ...turn.state, busy: event.reasons } }, look), refused: null };
    case 'command': {
      const { turn: after, refused } = obey(turn, look, event.command);
      const began = event.command.type === 'meeting' && refused === null;
      return { turn: began ? busyBegins(after, look) : after, refused };
    }
  }
};

/**
 * The schedule: takes what happened and what the world looks like, and says what to do and when to look again.
 * Pure; `state` is null on the very first start. The rules are R1 to R11 of the README's "rules of sitting".
 */
export const step = (saved: State | null, event: Event, reading: Reading, settings: Settings): Step => {
  const look: Look = { reading, settings };
  const before = saved ?? initialState(reading);
  const wasBusy = busyReasons(before).length > 0;

  const observed = observe(before, event, look);
  const { turn, refused } = take(observed, before, event, look);
  const freed = wasBusy && busyReasons(turn.state).length === 0;
  const { state, effects } = decidePending(turn, look, freed);

  const askedMs = msToNextReading(state, look);
  const { wallMs, monoMs, uptimeMs } = reading;
  return {
    state: { ...state, at: { wallMs, monoMs, uptimeMs, askedMs } },
    effects,
    wakeAt: askedMs === null ? null : monoMs + askedMs,
    refused,
  };
};

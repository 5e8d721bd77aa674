import type { Busy } from '../model/busy-reason.ts';
import type { Settings } from '../settings/schema.ts';
import { endMeeting, handsOn, obey, resume } from './command.ts';
import { takeCorrection } from './corrected.ts';
import { type Elapsed, elapsed } from './elapsed.ts';
import { inHours } from './hours.ts';
import { initialState } from './initial.ts';
import { pauseEndMs } from './pause.ts';
import { decidePending } from './pending.ts';
import { endSitting, holds, isBusy, observePresence, takeBusyAsInput, waitAnew } from './presence.ts';
import { observeShowing, takeOff } from './showing.ts';
import { notifyOfStanding } from './standing.ts';
import type { State } from './state.ts';
import { beginTurn, record, type Turn } from './turn.ts';
import type { Event, Reading, Refusal, Step, WithdrawReason } from './types.ts';
import { msToNextReading } from './wake.ts';

const passPending = ({ draft }: Turn, runMs: number): void => {
  if (draft.pending === null) return;
  const { announcedMs, interruptedMs, waitedMs } = draft.pending;
  draft.pending = {
    ...draft.pending,
    announcedMs: announcedMs === null ? null : announcedMs + runMs,
    interruptedMs: interruptedMs === null ? null : interruptedMs + runMs,
    waitedMs: waitedMs === null ? null : waitedMs + runMs,
  };
};

const passPause = (turn: Turn, absenceMs: number): void => {
  const { draft, reading } = turn;
  const { pause } = draft;
  if (pause === null || pause.until === 'resumed') return;
  const passed = pause.until === 'passed' ? { until: 'passed' as const, leftMs: pause.leftMs - absenceMs } : pause;
  draft.pause = passed;
  const endMs = pauseEndMs(passed, reading.wallMs, reading.zone, turn.settings);
  if (endMs !== null && endMs <= reading.wallMs) resume(turn, 'over');
};

/** What the person said of a while that is to come, and that is over by itself. */
const passWhile = (
  turn: Turn,
  left: 'meetingMs' | 'handsOffMs',
  absenceMs: number,
  end: (turn: Turn) => void,
): void => {
  const leftMs = turn.draft[left];
  if (leftMs === null) return;
  if (leftMs <= absenceMs) end(turn);
  else turn.draft[left] = leftMs - absenceMs;
};

const passHours = (turn: Turn): void => {
  const { draft, reading, settings } = turn;
  const open = inHours(reading.wallMs, reading.zone, settings);
  if (open && !draft.inHours) waitAnew(turn);
  draft.inHours = open;
};

/** Brings everything up to the reading: presence, the break on show, and what runs out by itself. */
const observe = (turn: Turn, passed: Elapsed, event: Event): void => {
  const { draft, reading } = turn;
  // First, so that waiting which begins anew with this reading begins at zero.
  passPending(turn, passed.runMs);
  const input = observePresence(turn, passed, event);
  if (passed.slept && event.type !== 'boot') {
    const reason = draft.asleep ? 'told' : 'late-reading';
    record(turn, 'app', { event: 'slept', reason, ms: passed.absenceMs });
  }
  observeShowing(turn, passed, input, event.type === 'boot');
  passPause(turn, passed.absenceMs);
  passWhile(turn, 'meetingMs', passed.absenceMs, endMeeting);
  passWhile(turn, 'handsOffMs', passed.absenceMs, handsOn);
  passHours(turn);
  draft.locked = reading.locked;
  draft.asleep = event.type === 'suspend';
};

/** Nothing on the screen has outlived the last run: the heads-up is given anew, a break on show is shown again. */
const boot = (turn: Turn, downMs: number): void => {
  const { draft, effects } = turn;
  draft.busy = [];
  if (draft.pending !== null) draft.pending = { ...draft.pending, announcedMs: null };
  record(turn, 'app', { event: 'booted', downMs });
  if (draft.showing !== null) effects.push({ type: 'show', id: draft.showing.id, kind: draft.showing.kind });
};

const take = (turn: Turn, passed: Elapsed, event: Event): Refusal | null => {
  switch (event.type) {
    case 'tick':
    case 'suspend':
    case 'wake':
    case 'own-input':
      return null;
    case 'boot':
      boot(turn, passed.absenceMs);
      return null;
    case 'stood':
      endSitting(turn, event.ms);
      return null;
    case 'corrected':
      takeCorrection(turn, event);
      return null;
    case 'busy':
      turn.draft.busy = [...event.busy];
      takeBusyAsInput(turn);
      return null;
    case 'command':
      return obey(turn, event.command);
  }
};

/** What has just begun that a break which nobody has begun gives way to (rules R6, R7 and R8); null for nothing. */
const interruption = (before: State, { draft }: Turn, event: Event, refused: Refusal | null): WithdrawReason | null => {
  if (event.type === 'command' && refused === null) {
    if (event.command.type === 'pause') return 'paused';
    if (event.command.type === 'meeting') return 'busy';
  }
  const isNew = (one: Busy): boolean => holds(one) && !before.busy.some(({ reason }) => reason === one.reason);
  if (event.type === 'busy' && event.busy.some(isNew)) return 'busy';
  return before.inHours && !draft.inHours ? 'out-of-hours' : null;
};

const giveWay = (before: State, turn: Turn, event: Event, refused: Refusal | null): void => {
  const { showing } = turn.draft;
  const reason = interruption(before, turn, event, refused);
  // What this very step shows was asked for, and stays.
  const isOffered = showing !== null && showing.id === before.showing?.id && showing.startedBy !== 'person';
  if (reason !== null && isOffered) takeOff(turn, showing, reason);
};

/**
 * The schedule: takes what happened and what the world looks like, and says what to do and when to look again.
 * Pure; `saved` is null on the very first start. Its rules are R1 to R11 of the README's "rules of sitting".
 */
export const step = (saved: State | null, event: Event, reading: Reading, settings: Settings): Step => {
  const before = saved ?? initialState(reading);
  const passed = elapsed(before, event, reading, settings.rules);
  const turn = beginTurn(before, reading, settings);

  observe(turn, passed, event);
  const refused = take(turn, passed, event);
  giveWay(before, turn, event, refused);
  const freed = isBusy(before) && !isBusy(turn.draft);
  decidePending(turn, freed);
  notifyOfStanding(turn);

  const { draft, effects } = turn;
  const wakeAfterMs = msToNextReading(draft, reading, settings);
  draft.at = { wallMs: reading.wallMs, monoMs: reading.monoMs, uptimeMs: reading.uptimeMs, wakeAfterMs };
  return { state: draft, effects, wakeAt: wakeAfterMs === null ? null : reading.monoMs + wakeAfterMs, refused };
};

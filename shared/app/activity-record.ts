import type { ActivityLine, Condition } from '../history/activity.ts';
import { MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { EngineStep } from '../ports.ts';
import { countsAsInput, holds, isPlaying } from '../schedule/presence.ts';
import type { ActivityStore } from '../store/activity.ts';

/** Lines wait so long to be written, and so many of them at most. */
const WRITTEN_AFTER_MS = 5 * MINUTE_MS;
const WAITING_AT_MOST = 50;
/** So many are kept where the disk refuses; then the oldest are lost. */
const KEPT_AT_MOST = 500;

/** Where it matters when the last input was, so much of a pause is told. */
const FINE_MS = SECOND_MS;

type About = Pick<ActivityLine, 'zone' | 'busy' | 'conditions'>;

export type ActivityRecordOptions = {
  readonly store: Pick<ActivityStore, 'append'>;
  /** Whether the person wants it kept. */
  readonly keeps: () => boolean;
};

/** The record of activity: told of every step, it writes what has changed. It asks for nothing, and never throws. */
export type ActivityRecord = {
  readonly note: (step: EngineStep) => void;
  /** Writes what waits. */
  readonly flush: () => void;
  /** The app ends: from here on nobody knows. */
  readonly end: () => void;
};

/** What was asked for or corrected in a step that no line of the history tells. */
const eventIn = ({ event, refused, effects }: EngineStep): ActivityLine['event'] => {
  if (event.type === 'corrected') return event;
  if (event.type !== 'command' || refused !== null) return undefined;
  const { command } = event;
  if (command.type === 'show-session' || command.type === 'start') return command;
  if (command.type === 'show-now') {
    const kind = effects.find((effect) => effect.type === 'show')?.kind;
    return { type: 'show-now', ...(kind === undefined ? {} : { kind }) };
  }
  return command.type === 'snooze' && command.minutes !== undefined
    ? { type: 'snooze', minutes: command.minutes }
    : undefined;
};

const aboutOf = ({ state, reading }: EngineStep): About => {
  const conditions: readonly Condition[] = [
    ...(state.standing === null ? [] : (['standing'] as const)),
    ...(state.handsOffMs === null ? [] : (['reading'] as const)),
    ...(state.meetingMs === null ? [] : (['meeting'] as const)),
    ...(state.pause === null ? [] : (['paused'] as const)),
    ...(reading.idleMs === null ? (['unseen'] as const) : []),
  ];
  const busy = state.busy.map(({ reason }) => reason);
  return {
    zone: reading.zone,
    ...(busy.length === 0 ? {} : { busy }),
    ...(conditions.length === 0 ? {} : { conditions }),
  };
};

/** How long, up to this step, the machine slept without a word or the program did not run; null where neither is so. */
const goneMs = ({ effects, settings }: EngineStep): number | null => {
  for (const effect of effects) {
    if (effect.type !== 'record') continue;
    const { decision } = effect;
    if (decision.event === 'slept') return decision.ms;
    // A program that is back so soon has counted what lay between as sitting.
    if (decision.event === 'booted' && decision.downMs >= settings.rules.lateMinutes * MINUTE_MS) {
      return decision.downMs;
    }
  }
  return null;
};

/** How long ago the last input was; where a film or a text stands for input, what the `hands` did. */
const idleIn = ({ state, reading }: EngineStep): { readonly idleMs: number; readonly hands: boolean } => {
  const hands = isPlaying(state) || state.handsOffMs !== null;
  const idleMs = (hands ? reading.idleMs : state.gap.ms) ?? (reading.idleMs === null ? 0 : Number.POSITIVE_INFINITY);
  return { idleMs, hands };
};

export const createActivityRecord = ({ store, keeps }: ActivityRecordOptions): ActivityRecord => {
  let last: ActivityLine | null = null;
  /** The step before, and how long ago the last input was then. */
  let before = { wallMs: 0, monoMs: 0, idleMs: 0, hands: false };
  let waiting: readonly ActivityLine[] = [];

  const flush = (): void => {
    if (waiting.length === 0) return;
    try {
      store.append(waiting);
      waiting = [];
    } catch {
      // The store has told.
      waiting = waiting.slice(-KEPT_AT_MOST);
    }
  };

  const put = (line: ActivityLine): void => {
    const { event: _, ...lasting } = line;
    last = lasting;
    waiting = [...waiting, line];
  };

  /** From here on nobody knows. */
  const stop = (wallMs: number): void => {
    if (last !== null) put({ wallMs, state: 'suspended', zone: last.zone });
    last = null;
    flush();
  };

  /** What the hands did up to now, by the line before. */
  const putInput = (wallMs: number, idleMs: number, isNew: boolean, pauseMs: number): void => {
    if (last === null) return;
    const { state } = last;
    const at = { ...last, wallMs: Math.max(wallMs - idleMs, Math.min(last.wallMs, wallMs)) };
    const rests = idleMs >= pauseMs;
    if (state === 'idle' && isNew) put({ ...at, state: 'active' });
    if (rests && (state === 'active' || (state === 'idle' && isNew))) put({ ...at, state: 'idle' });
  };

  const look = (step: EngineStep): void => {
    const { state, reading, settings } = step;
    const { wallMs, monoMs } = reading;
    const { idleMs, hands } = idleIn(step);
    const isNew = hands === before.hands && idleMs < before.idleMs + monoMs - before.monoMs;
    before = { wallMs, monoMs, idleMs, hands };

    const about = aboutOf(step);
    const event = eventIn(step);
    const off = state.asleep ? 'suspended' : state.locked ? 'locked' : null;
    const inCall = state.busy.some((one) => holds(one) && countsAsInput(one.reason));
    const isOf = (line: ActivityLine): boolean =>
      JSON.stringify([line.zone, line.busy, line.conditions]) ===
      JSON.stringify([about.zone, about.busy, about.conditions]);
    const forced = off ?? (inCall ? 'busy' : null);

    const gone = goneMs(step);
    if (gone !== null && last?.state !== 'suspended') {
      put({
        ...(last ?? about),
        wallMs: Math.min(wallMs, Math.max(wallMs - gone, last?.wallMs ?? 0)),
        state: 'suspended',
      });
    }
    const wasForced = last === null || (last.state !== 'active' && last.state !== 'idle');
    const changes = last === null || !isOf(last) || event !== undefined || wasForced !== (forced !== null);
    const pauseMs = changes || state.showing !== null ? FINE_MS : settings.rules.pauseSeconds * SECOND_MS;
    putInput(wallMs, idleMs, isNew, pauseMs);

    const own = idleMs >= pauseMs ? 'idle' : 'active';
    const now = forced ?? (wasForced ? own : (last?.state ?? own));
    if (changes || now !== last?.state) {
      // An input after what has just ended is as old as it is.
      const atMs =
        wasForced && now === 'active' && isNew && last !== null ? Math.max(wallMs - idleMs, last.wallMs) : wallMs;
      put({ ...about, wallMs: atMs, state: now, event });
    }
    const isLate = waiting[0] !== undefined && Math.abs(wallMs - waiting[0].wallMs) >= WRITTEN_AFTER_MS;
    if (off !== null || isLate || waiting.length >= WAITING_AT_MOST) flush();
  };

  return {
    note: (step) => {
      if (keeps()) look(step);
      else stop(step.reading.wallMs);
    },
    flush,
    end: () => stop(before.wallMs),
  };
};

import type { App } from '../app/app.ts';
import { createApp } from '../app/create-app.ts';
import type { Host } from '../app/host.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Busy } from '../model/busy-reason.ts';
import { DAY_MS } from '../model/time.ts';
import type { Event } from '../schedule/types.ts';
import { memoryHistory } from './memory-history.ts';
import { seededRandom } from './random.ts';
import type { TraceLine } from './trace.ts';

export const RESPONSES = ['complete', 'skip', 'snooze', 'ignore'] as const;
export type Response = (typeof RESPONSES)[number];

const ANSWER_AFTER_MS = 5_000;

const CALL: readonly Busy[] = [{ reason: 'call', by: null }];

export type PlayerOptions = {
  /** Where the app runs; its senses are the record's, and what it keeps goes no further than that, but for the settings. */
  readonly host: Omit<Host, 'openSenses' | 'random'>;
  /** At least one line. */
  readonly trace: readonly TraceLine[];
  /** What the person does with a break. */
  readonly respond: Response;
  readonly zone: string;
  readonly seed: number;
  /** What the history has of the time before, in its order; nothing if not given. */
  readonly past?: readonly HistoryRecord[];
};

/** A record of activity in front of the app, in virtual time that runs as far as it is told to. */
export type Player = {
  readonly app: App;
  /** Begins, at the record's first moment. Once. */
  readonly start: () => void;
  /**
   * Lets the time run to a moment (whole ms), with all that falls before it. In how many steps the way to a moment is
   * gone makes no difference; the past stays as it is, and behind the record's last line its state lasts.
   */
  readonly runUntil: (wallMs: number) => void;
  readonly wallMs: () => number;
  /** What the record says of this moment. */
  readonly state: () => TraceLine['state'];
  readonly endMs: number;
  /** The break on show is answered by somebody else, whose the input is from now on. */
  readonly leaveAnswer: () => void;
  readonly readings: () => number;
};

/**
 * Puts a record in front of the app. Changes to locked, suspended and busy arrive as events, input only through
 * readings; the monotonic clock stands still in sleep. A function of its options and of what else the engine is told.
 */
export const createPlayer = (options: PlayerOptions): Player => {
  const { trace, respond, zone, host } = options;
  const [first, last] = [trace[0], trace.at(-1)];
  if (first === undefined || last === undefined) throw new Error('there is no record to play');

  let wallMs = first.wallMs;
  let monoMs = 0;
  let now = first.state;
  let nextLine = 1;
  // What is locked or busy when it falls asleep, stays so until it wakes.
  let locked = now === 'locked';
  let busy = now === 'busy';
  let lastInputMs: number | null = null;
  let wakeAtMono: number | null = null;
  let answerAtMono: number | null = null;
  /** The record's input goes to the break that shows, and is no work. */
  let takesInput = false;
  let readings = 0;

  const hasInput = (): boolean => now === 'active' || now === 'busy';
  const moment = () => ({ wallMs, monoMs, uptimeMs: null });
  const app = createApp({
    ...host,
    random: seededRandom(options.seed),
    openSenses: () => ({
      time: {
        moment,
        read: () => {
          readings += 1;
          if (hasInput()) lastInputMs = wallMs;
          // Before the first input nothing is known but that it is long ago.
          const idleMs = wallMs - (lastInputMs ?? first.wallMs - DAY_MS);
          return { wallMs, monoMs, uptimeMs: null, idleMs, locked, virtual: false, zone };
        },
        rest: () => {},
        catchUp: () => {},
        delayTo: (atMono) => atMono - monoMs,
      },
      zone: () => zone,
      wakeAt: (atMono) => {
        wakeAtMono = atMono;
      },
      watch: () => {},
      askBusy: null,
      busyUnknown: () => [],
      followBusy: () => {},
    }),
    openStores: (...given) => ({
      ...host.openStores(...given),
      state: { load: () => null, save: () => {} },
      history: memoryHistory(options.past ?? []),
    }),
    createBreakScreen: (events) => {
      const screen = host.createBreakScreen(events);
      return {
        ...screen,
        show: (view) => {
          takesInput = respond === 'complete';
          answerAtMono = respond === 'ignore' ? null : respond === 'complete' ? monoMs : monoMs + ANSWER_AFTER_MS;
          screen.show(view);
        },
        close: (outcome) => {
          answerAtMono = null;
          takesInput = false;
          screen.close(outcome);
        },
      };
    },
  });
  const { engine } = app;

  const command = (type: 'start' | 'snooze' | 'skip') => engine.dispatch({ type: 'command', command: { type } });

  const answer = (): void => {
    answerAtMono = null;
    if (respond === 'complete') command('start');
    else if (respond === 'skip' || command('snooze') !== null) command('skip');
  };

  /** Lets the time run within one state, with every reading and answer that falls before the moment. */
  const runWithin = (untilMs: number): void => {
    while (now !== 'suspended') {
      const next = Math.min(wakeAtMono ?? Number.POSITIVE_INFINITY, answerAtMono ?? Number.POSITIVE_INFINITY);
      if (wallMs + next - monoMs >= untilMs) break;
      wallMs += next - monoMs;
      monoMs = next;
      if (answerAtMono !== null && answerAtMono <= monoMs) answer();
      else engine.dispatch({ type: takesInput ? 'own-input' : 'tick' });
    }
    if (now !== 'suspended') monoMs += untilMs - wallMs;
    if (hasInput()) lastInputMs = untilMs;
    wallMs = untilMs;
  };

  /** What the system tells when one state follows another. */
  const change = (before: TraceLine['state'], after: TraceLine['state']): void => {
    const tell = (event: Event): void => void engine.dispatch(event);
    const [wasLocked, wasBusy] = [locked, busy];
    now = after;
    if (after !== 'suspended') {
      locked = after === 'locked';
      busy = after === 'busy';
    }
    // Before the waking or unlocking: between that and a call there is no moment for a break.
    if (after === 'busy' || busy !== wasBusy) tell({ type: 'busy', busy: busy ? CALL : [] });
    if (before === 'suspended') tell({ type: 'wake' });
    else if (locked !== wasLocked) tell({ type: 'tick' });
    if (after === 'suspended') tell({ type: 'suspend' });
  };

  return {
    app,
    start: () => {
      app.start(null);
      if (now === 'suspended') engine.dispatch({ type: 'suspend' });
      if (now === 'busy') engine.dispatch({ type: 'busy', busy: CALL });
    },
    runUntil: (untilMs) => {
      for (let line = trace[nextLine]; line !== undefined && line.wallMs <= untilMs; line = trace[nextLine]) {
        nextLine += 1;
        runWithin(line.wallMs);
        if (line.state !== now) change(now, line.state);
      }
      if (untilMs > wallMs) runWithin(untilMs);
    },
    wallMs: () => wallMs,
    state: () => now,
    endMs: last.wallMs,
    leaveAnswer: () => {
      answerAtMono = null;
      takesInput = true;
    },
    readings: () => readings,
  };
};

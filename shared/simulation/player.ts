import type { App } from '../app/app.ts';
import { createApp } from '../app/create-app.ts';
import type { Host } from '../app/host.ts';
import type { Condition } from '../history/activity.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Busy } from '../model/busy-reason.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/time.ts';
import type { Command, Event } from '../schedule/types.ts';
import type { BreakView } from '../views/break.ts';
import { memoryHistory } from './memory-history.ts';
import { seededRandom } from './random.ts';
import type { TraceLine } from './trace.ts';

export const RESPONSES = ['complete', 'skip', 'snooze', 'ignore'] as const;
export type Response = (typeof RESPONSES)[number];

const ANSWER_AFTER_MS = 5_000;

/** Longer than any absence that the rules tell from a longer one. */
const LONG_REST_MS = HOUR_MS + MINUTE_MS;
/** The reading that ends a long rest comes so long before somebody is back: that late it is taken for a sleep. */
const BACK_AFTER_MS = 2_000;

const CALL: readonly Busy[] = [{ reason: 'call', by: null }];

type Does = Extract<Command, { readonly type: 'start' | 'pause-break' | 'resume-break' | 'done' | 'skip' | 'snooze' }>;

/** What is done about a break that has come, each so long after that; a later one is done where the break is still there. */
export type Answering = {
  /** The input while it shows goes to the break, and is no work. */
  readonly takesInput: boolean;
  readonly steps: readonly { readonly afterMs: number; readonly does: Does }[];
};

/** A break that shows from this moment of the wall clock on. */
export type Coming = Pick<BreakView, 'id' | 'kind'> & { readonly wallMs: number };

/** Puts the break that comes aside, where one comes at that moment. */
export type Aside = { readonly wallMs: number; readonly does: Does; readonly wasDone: () => void };

/** What somebody does with breaks, each as it comes. */
export type Person = {
  readonly answer: (coming: Coming) => Answering;
  /** In order of time. */
  readonly asides: readonly Aside[];
};

const NO_ANSWER: Answering = { takesInput: false, steps: [] };

/** Who does the same with every break. */
const always = (respond: Response): Answering => {
  if (respond === 'complete') return { takesInput: true, steps: [{ afterMs: 0, does: { type: 'start' } }] };
  return respond === 'ignore'
    ? NO_ANSWER
    : { takesInput: false, steps: [{ afterMs: ANSWER_AFTER_MS, does: { type: respond } }] };
};

/** How what the person tells of themselves begins, and how it ends. */
const TELLING: Readonly<Record<Exclude<Condition, 'unseen'>, readonly [Command, Command]>> = {
  standing: [{ type: 'standing' }, { type: 'sitting' }],
  reading: [{ type: 'hands-off', ms: DAY_MS }, { type: 'hands-on' }],
  meeting: [{ type: 'meeting', ms: DAY_MS }, { type: 'meeting-over' }],
  paused: [{ type: 'pause', for: { until: 'resumed' } }, { type: 'resume' }],
};

const busyIn = ({ state, busy }: TraceLine): readonly Busy[] => {
  if (busy === undefined) return state === 'busy' ? CALL : [];
  return busy.map((reason) => ({ reason, by: null }));
};

export type PlayerOptions = {
  /** Where the app runs; its senses are the record's, and what it keeps goes no further than that, but for the settings. */
  readonly host: Omit<Host, 'openSenses' | 'random'>;
  /** At least one line. */
  readonly trace: readonly TraceLine[];
  /** What the person does with a break: the same with each, or as it comes. */
  readonly respond: Response | Person;
  readonly zone: string;
  /** The record is what readings saw: there is one where it tells of an input after a pause, and a call that went on begins no new one. */
  readonly readsInput?: boolean;
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
  const { trace, respond, host } = options;
  const [first, last] = [trace[0], trace.at(-1)];
  if (first === undefined || last === undefined) throw new Error('there is no record to play');

  let wallMs = first.wallMs;
  let monoMs = 0;
  let now = first;
  let zone = first.zone ?? options.zone;
  let nextLine = 1;
  // What is locked or busy when it falls asleep, stays so until it wakes.
  let locked = now.state === 'locked';
  let busy = busyIn(now);
  let lastInputMs: number | null = null;
  let wakeAtMono: number | null = null;
  let answers: readonly { readonly atMono: number; readonly does: Does }[] = [];
  /** The record's input goes to the break that shows, and is no work. */
  let takesInput = false;
  let readings = 0;

  const hasInput = (): boolean => now.state === 'active' || now.state === 'busy';
  const person: Person = typeof respond === 'string' ? { answer: () => always(respond), asides: [] } : respond;
  let { asides } = person;
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
          const idleMs = now.conditions?.includes('unseen') ? null : wallMs - (lastInputMs ?? first.wallMs - DAY_MS);
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
      busyAsked: () => [],
      followBusy: () => {},
      endSensing: async () => {},
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
          const { takesInput: takes, steps } = person.answer({ id: view.id, kind: view.kind, wallMs });
          takesInput = takes;
          answers = steps.map(({ afterMs, does }) => ({ atMono: monoMs + afterMs, does }));
          screen.show(view);
        },
        close: (outcome) => {
          answers = [];
          takesInput = false;
          screen.close(outcome);
        },
      };
    },
  });
  const { engine } = app;

  const command = (asked: Command) => engine.dispatch({ type: 'command', command: asked });

  const answer = (does: Does): void => {
    answers = answers.slice(1);
    if (command(does) !== null && does.type === 'snooze') command({ type: 'skip' });
  };

  const putAside = ({ does, wasDone }: Aside): void => {
    asides = asides.slice(1);
    if (engine.status().phase !== 'showing' && command(does) === null) wasDone();
  };

  /** Nobody has been there for so long that no reading until then can change anything: a night at an idle machine. */
  const restsUntil = (untilMs: number): boolean =>
    options.readsInput === true &&
    now.state === 'idle' &&
    wallMs - (lastInputMs ?? wallMs) >= LONG_REST_MS &&
    untilMs - wallMs >= LONG_REST_MS &&
    engine.status().phase === 'away';

  const rest = (untilMs: number): void => {
    const leapMs = untilMs - BACK_AFTER_MS - wallMs;
    wallMs += leapMs;
    monoMs += leapMs;
    engine.dispatch({ type: 'tick' });
  };

  /** Lets the time run within one state, with every reading and answer that falls before the moment. */
  const runWithin = (untilMs: number): void => {
    while (now.state !== 'suspended') {
      if (restsUntil(untilMs)) rest(untilMs);
      const [nextAnswer, nextAside] = [answers[0], asides[0]];
      const readAt = wakeAtMono ?? Number.POSITIVE_INFINITY;
      const answerAt = nextAnswer?.atMono ?? Number.POSITIVE_INFINITY;
      const asideAt =
        nextAside === undefined ? Number.POSITIVE_INFINITY : monoMs + Math.max(0, nextAside.wallMs - wallMs);
      const next = Math.min(readAt, answerAt, asideAt);
      const left = wallMs + next - monoMs - untilMs;
      // What was answered at the very moment of a change, such as the lid that is closed, was so before.
      const isAnswered = options.readsInput === true && Math.min(answerAt, asideAt) === next;
      if (left > 0 || (left === 0 && !isAnswered)) break;
      wallMs += next - monoMs;
      monoMs = next;
      if (nextAnswer !== undefined && answerAt <= monoMs) answer(nextAnswer.does);
      else if (nextAside !== undefined && readAt > monoMs) putAside(nextAside);
      else engine.dispatch({ type: takesInput ? 'own-input' : 'tick' });
    }
    if (now.state !== 'suspended') monoMs += untilMs - wallMs;
    if (hasInput()) lastInputMs = untilMs;
    wallMs = untilMs;
  };

  /** What the person says of themselves, where it is another than it was. */
  const tellConditions = (before: TraceLine | null, after: TraceLine): void => {
    const { conditions, event } = after;
    if (conditions !== before?.conditions) {
      for (const [condition, [begins, ends]] of Object.entries(TELLING) as [Condition, readonly [Command, Command]][]) {
        const was = before?.conditions?.includes(condition) === true;
        const is = conditions?.includes(condition) === true;
        if (was !== is) command(is ? begins : ends);
      }
    }
    if (event?.type === 'corrected') engine.dispatch(event);
    // Starts and snoozes are answers, which come with their break.
    else if (event?.type === 'show-now' || event?.type === 'show-session') command(event);
  };

  /** What the system tells when one state follows another. */
  const change = (before: TraceLine, after: TraceLine): void => {
    const tell = (event: Event): void => void engine.dispatch(event);
    const [wasLocked, wasBusy] = [locked, JSON.stringify(busy)];
    const isNew = after.state !== before.state;
    now = after;
    zone = after.zone ?? zone;
    if (after.state !== 'suspended') {
      locked = after.state === 'locked';
      busy = busyIn(after);
    }
    // Before the waking or unlocking: between that and a call there is no moment for a break.
    if ((isNew && after.state === 'busy' && !options.readsInput) || JSON.stringify(busy) !== wasBusy)
      tell({ type: 'busy', busy });
    if (isNew && before.state === 'suspended') tell({ type: 'wake' });
    else if (locked !== wasLocked) tell({ type: 'tick' });
    else if (isNew && hasInput() && options.readsInput) tell({ type: takesInput ? 'own-input' : 'tick' });
    tellConditions(before, after);
    if (isNew && after.state === 'suspended') tell({ type: 'suspend' });
  };

  return {
    app,
    start: () => {
      app.start(null);
      tellConditions(null, now);
      if (now.state === 'suspended') engine.dispatch({ type: 'suspend' });
      if (busy.length > 0) engine.dispatch({ type: 'busy', busy });
    },
    runUntil: (untilMs) => {
      for (let line = trace[nextLine]; line !== undefined && line.wallMs <= untilMs; line = trace[nextLine]) {
        nextLine += 1;
        runWithin(line.wallMs);
        change(now, line);
      }
      if (untilMs > wallMs) runWithin(untilMs);
    },
    wallMs: () => wallMs,
    state: () => now.state,
    endMs: last.wallMs,
    leaveAnswer: () => {
      answers = [];
      takesInput = true;
    },
    readings: () => readings,
  };
};

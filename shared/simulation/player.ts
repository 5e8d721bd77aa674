import type { BreakTranslator } from '../app/break-view.ts';
import { createEngine, type Engine } from '../app/engine.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Ports } from '../ports.ts';
import type { Event } from '../schedule/types.ts';
import type { Settings } from '../settings/schema.ts';
import { seededRandom } from './random.ts';
import type { TraceLine } from './trace.ts';

export const RESPONSES = ['complete', 'skip', 'snooze', 'ignore'] as const;
export type Response = (typeof RESPONSES)[number];

const ANSWER_AFTER_MS = 5_000;
const DAY_MS = 86_400_000;

export type PlayerOptions = {
  readonly t: BreakTranslator;
  /** At least one line. */
  readonly trace: readonly TraceLine[];
  readonly settings: Settings;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** What the person does with a break. */
  readonly respond: Response;
  readonly zone: string;
  readonly seed: number;
  /** Who sees what the engine shows; nobody, where it is left out. */
  readonly sights?: Pick<Ports, 'screen' | 'notifications' | 'tray'>;
  readonly log: Ports['log']['write'];
};

/** A record of activity in front of the engine, in virtual time that runs as far as it is told to. */
export type Player = {
  readonly engine: Engine;
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
  readonly recordsSince: Ports['store']['recordsSince'];
  readonly append: Ports['store']['append'];
  /** The break on show is answered by somebody else, whose the input is from now on. */
  readonly leaveAnswer: () => void;
  readonly readings: () => number;
};

const unseen: NonNullable<PlayerOptions['sights']> = {
  screen: { prepare: () => {}, show: () => {}, update: () => {}, close: () => {} },
  notifications: { headsUp: () => {}, withdraw: () => {} },
  tray: { render: () => {} },
};

/**
 * Puts a record in front of the engine. Changes to locked, suspended and busy arrive as events, input only through
 * readings; the monotonic clock stands still in sleep. A function of its options and of what else the engine is told.
 */
export const createPlayer = (options: PlayerOptions): Player => {
  const { trace, respond, zone, log, sights = unseen } = options;
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
  let snoozes = 0;
  let readings = 0;
  const records: HistoryRecord[] = [];

  const hasInput = (): boolean => now === 'active' || now === 'busy';
  const recordsSince = (sinceMs: number): readonly HistoryRecord[] => {
    let from = records.length;
    while (from > 0 && (records[from - 1]?.wallMs ?? 0) >= sinceMs) from -= 1;
    return records.slice(from);
  };
  const append = (record: HistoryRecord): void => void records.push(record);
  const ports: Ports = {
    ...sights,
    presence: {
      read: () => {
        readings += 1;
        if (hasInput()) lastInputMs = wallMs;
        // Before the first input nothing is known but that it is long ago.
        const idleMs = wallMs - (lastInputMs ?? first.wallMs - DAY_MS);
        return { wallMs, monoMs, uptimeMs: null, idleMs, locked, virtual: false, zone };
      },
    },
    timer: {
      wakeAt: (atMono) => {
        wakeAtMono = atMono;
      },
    },
    screen: {
      ...sights.screen,
      show: (view) => {
        takesInput = respond === 'complete';
        answerAtMono = respond === 'ignore' ? null : respond === 'complete' ? monoMs : monoMs + ANSWER_AFTER_MS;
        sights.screen.show(view);
      },
      close: () => {
        answerAtMono = null;
        takesInput = false;
        sights.screen.close();
      },
    },
    store: { save: () => {}, append, recordsSince },
    log: {
      write: (decision) => {
        if (decision.event === 'outcome' && decision.outcome !== 'snoozed') snoozes = 0;
        if (decision.event === 'credited') snoozes = 0;
        log(decision);
      },
    },
    random: seededRandom(options.seed),
  };
  const engine = createEngine({
    ...{ t: options.t, ports, saved: null },
    settings: options.settings,
    catalogue: options.catalogue,
  });

  const answer = (): void => {
    answerAtMono = null;
    if (respond === 'complete') engine.dispatch({ type: 'command', command: { type: 'start' } });
    else if (respond === 'snooze' && snoozes < options.settings.rules.snoozesAtMost) {
      snoozes += 1;
      engine.dispatch({ type: 'command', command: { type: 'snooze' } });
    } else engine.dispatch({ type: 'command', command: { type: 'skip' } });
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
    if (after === 'busy' || busy !== wasBusy) tell({ type: 'busy', reasons: busy ? ['call'] : [] });
    if (before === 'suspended') tell({ type: 'wake' });
    else if (locked !== wasLocked) tell({ type: 'tick' });
    if (after === 'suspended') tell({ type: 'suspend' });
  };

  return {
    engine,
    start: () => {
      engine.boot();
      if (now === 'suspended') engine.dispatch({ type: 'suspend' });
      if (now === 'busy') engine.dispatch({ type: 'busy', reasons: ['call'] });
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
    recordsSince,
    append,
    leaveAnswer: () => {
      answerAtMono = null;
      takesInput = true;
    },
    readings: () => readings,
  };
};

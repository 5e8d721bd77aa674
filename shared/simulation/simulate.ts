import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { createEngine } from '../engine.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Ports } from '../ports.ts';
import type { BreakKind, Decision, Event, Outcome } from '../schedule/types.ts';
import type { Settings } from '../settings/schema.ts';
import { seededRandom } from './random.ts';
import type { TraceLine } from './trace.ts';

export const RESPONSES = ['complete', 'skip', 'snooze', 'ignore'] as const;
export type Response = (typeof RESPONSES)[number];

const ANSWER_AFTER_MS = 5_000;
const DAY_MS = 86_400_000;

/** A line that `simulate` prints. */
export type Told = { readonly t: string; readonly break: BreakKind } & (
  | { readonly event: 'heads-up' }
  | { readonly event: 'shown'; readonly sittingSeconds: number; readonly movement: string; readonly reason: string }
  | { readonly event: 'held'; readonly reason: string }
  | { readonly event: 'outcome'; readonly outcome: Outcome; readonly reason: string }
  | { readonly event: 'credited'; readonly from: string; readonly to: string }
);

export type SimulateOptions = {
  readonly trace: readonly TraceLine[];
  readonly settings: Settings;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly respond: Response;
  readonly zone: string;
  readonly seed: number;
  readonly tell: (line: Told) => void;
};

/** How much there was to do. */
export type Simulated = { readonly readings: number; readonly sittingMs: number };

const iso = (wallMs: number): string => new Date(wallMs).toISOString();

const toldOf = (decision: Decision & { readonly movement?: string }): Told | null => {
  const t = iso(decision.wallMs);
  switch (decision.event) {
    case 'heads-up':
      return { t, event: 'heads-up', break: decision.break };
    case 'shown':
      return {
        t,
        event: 'shown',
        break: decision.break,
        sittingSeconds: Math.round(decision.sittingMs / 1000),
        movement: decision.movement ?? '',
        reason: decision.reason,
      };
    case 'held':
      return { t, event: 'held', break: decision.break, reason: decision.reason };
    case 'outcome':
      return { t, event: 'outcome', break: decision.break, outcome: decision.outcome, reason: decision.reason };
    case 'credited':
      return {
        t,
        event: 'credited',
        break: decision.break,
        from: iso(decision.fromMs),
        to: iso(decision.toMs),
      };
    default:
      return null;
  }
};

/**
 * Runs a record of activity through the engine in virtual time. Changes to locked, suspended and busy arrive as events,
 * input only through readings; the monotonic clock stands still in sleep. A function of its options alone.
 */
export const simulate = (options: SimulateOptions): Simulated => {
  const { trace, respond, zone } = options;
  const first = trace[0];
  if (first === undefined) return { readings: 0, sittingMs: 0 };

  let wallMs = first.wallMs;
  let monoMs = 0;
  let now = first.state;
  // What is locked when it falls asleep, stays so until it wakes.
  let locked = now === 'locked';
  let lastInputMs: number | null = null;
  let wakeAtMono: number | null = null;
  let answerAtMono: number | null = null;
  let snoozes = 0;
  let readings = 0;
  let sittingMs = 0;
  const records: HistoryRecord[] = [];

  const hasInput = (): boolean => now === 'active' || now === 'busy';
  const ports: Ports = {
    presence: {
      read: () => {
        readings += 1;
        if (hasInput()) lastInputMs = wallMs;
        return {
          wallMs,
          monoMs,
          uptimeMs: null,
          // Before the first input nothing is known but that it is long ago.
          idleMs: wallMs - (lastInputMs ?? first.wallMs - DAY_MS),
          locked,
          zone,
        };
      },
    },
    timer: {
      wakeAt: (atMono) => {
        wakeAtMono = atMono;
      },
    },
    screen: {
      prepare: () => {},
      show: () => {
        answerAtMono = respond === 'ignore' ? null : respond === 'complete' ? monoMs : monoMs + ANSWER_AFTER_MS;
      },
      update: () => {},
      close: () => {
        answerAtMono = null;
      },
    },
    notices: { headsUp: () => {}, withdraw: () => {} },
    tray: { render: () => {} },
    store: {
      save: () => {},
      append: (record) => {
        records.push(record);
        if (record.event === 'sat') sittingMs += record.sittingMs;
      },
      recordsSince: (sinceMs) => {
        let from = records.length;
        while (from > 0 && (records[from - 1]?.wallMs ?? 0) >= sinceMs) from -= 1;
        return records.slice(from);
      },
    },
    log: {
      write: (decision) => {
        if (decision.event === 'outcome' && decision.outcome !== 'snoozed') snoozes = 0;
        if (decision.event === 'credited') snoozes = 0;
        const line = toldOf(decision);
        if (line !== null) options.tell(line);
      },
    },
    random: seededRandom(options.seed),
  };
  const engine = createEngine({ ports, settings: options.settings, saved: null, catalogue: options.catalogue });

  const answer = (): void => {
    answerAtMono = null;
    if (respond === 'complete') engine.dispatch({ type: 'command', command: { type: 'start' } });
    else if (respond === 'snooze' && snoozes < options.settings.rules.snoozesAtMost) {
      snoozes += 1;
      engine.dispatch({ type: 'command', command: { type: 'snooze' } });
    } else engine.dispatch({ type: 'command', command: { type: 'skip' } });
  };

  /** Lets the time run to a moment, with every reading and answer that falls before it. */
  const runUntil = (untilMs: number): void => {
    while (now !== 'suspended') {
      const next = Math.min(wakeAtMono ?? Number.POSITIVE_INFINITY, answerAtMono ?? Number.POSITIVE_INFINITY);
      if (wallMs + next - monoMs >= untilMs) break;
      wallMs += next - monoMs;
      monoMs = next;
      if (answerAtMono !== null && answerAtMono <= monoMs) answer();
      else engine.dispatch({ type: 'tick' });
    }
    if (now !== 'suspended') monoMs += untilMs - wallMs;
    if (hasInput()) lastInputMs = untilMs;
    wallMs = untilMs;
  };

  /** What the system tells when one state follows another. */
  const change = (before: TraceLine['state'], after: TraceLine['state']): void => {
    const tell = (event: Event): void => void engine.dispatch(event);
    const wasLocked = locked;
    now = after;
    if (after !== 'suspended') locked = after === 'locked';
    if (before === 'busy' && after !== 'busy') tell({ type: 'busy', reasons: [] });
    if (before === 'suspended' && after !== 'suspended') tell({ type: 'wake' });
    else if (locked !== wasLocked) tell({ type: 'tick' });
    if (after === 'suspended' && before !== 'suspended') tell({ type: 'suspend' });
    if (after === 'busy' && before !== 'busy') tell({ type: 'busy', reasons: ['call'] });
  };

  engine.boot();
  if (now === 'suspended') engine.dispatch({ type: 'suspend' });
  if (now === 'busy') engine.dispatch({ type: 'busy', reasons: ['call'] });
  for (const line of trace.slice(1)) {
    runUntil(line.wallMs);
    if (line.state !== now) change(now, line.state);
  }
  return { readings, sittingMs: sittingMs + engine.status().sittingMs };
};

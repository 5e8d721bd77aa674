import type { Timers } from '../../../shared/app/wake-timer.ts';
import type { BusyBoard, Findings, SensedReason } from './busy-board.ts';

/** A source that has to be asked, since it does not tell by itself. */
export type AskedSource = {
  /** What it can tell of; all of it is unknown where it fails or takes too long, and counts as such the second time. */
  readonly reasons: readonly SensedReason[];
  readonly ask: () => Promise<Findings>;
};

/** A source answers within this, or does not know. */
export const ANSWERED_WITHIN_MS = 2_000;
/** Asking may take a program of its own: no source is asked twice within this. */
export const ASKED_EVERY_MS = 15_000;

/** Why there is no answer: its time has passed. */
export class TooLate extends Error {}

/** The answer, where it comes soon enough; rejects with TooLate where not. */
export const within = <T>(timers: Timers, answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const cancel = timers.after(ANSWERED_WITHIN_MS, () => reject(new TooLate()));
    answer.then(resolve, reject).finally(cancel);
  });

const unknownOf = (reasons: readonly SensedReason[]): Findings =>
  Object.fromEntries(reasons.map((reason) => [reason, 'unknown']));

/**
 * What was found, and in place of what was not known this time what was found the time before. A call puts a load on the
 * machine under which a source may miss its time once: that is not the end of the call.
 */
const bridged = ({ reasons }: AskedSource, found: Findings, before: Findings): Findings => {
  const missed = reasons.filter((reason) => found[reason] === 'unknown');
  return { ...found, ...Object.fromEntries(missed.map((reason) => [reason, before[reason] ?? 'unknown'])) };
};

export type AskingOptions = {
  readonly board: BusyBoard;
  readonly sources: readonly AskedSource[];
  readonly timers: Timers;
  readonly monoMs: () => number;
};

/** Asks all sources that have to be asked; resolves when each has answered or let its time pass, and never rejects. */
export const createAsking = ({ board, sources, timers, monoMs }: AskingOptions): (() => Promise<void>) => {
  const asked = sources.map((source) => {
    const last: { found: Findings } = { found: {} };
    return { source, last, tell: board.place(source.reasons, 'asked') };
  });
  const state: { atMs: number; answer: Promise<void> } = { atMs: Number.NEGATIVE_INFINITY, answer: Promise.resolve() };

  const answerOf = async ({ reasons, ask }: AskedSource): Promise<Findings> => {
    try {
      return await within(timers, ask());
    } catch {
      return unknownOf(reasons);
    }
  };
  const askOne = async ({ source, last, tell }: (typeof asked)[number]): Promise<void> => {
    const found = await answerOf(source);
    const told = bridged(source, found, last.found);
    last.found = found;
    tell(told);
  };

  return () => {
    if (monoMs() - state.atMs < ASKED_EVERY_MS) return state.answer;
    state.atMs = monoMs();
    state.answer = Promise.all(asked.map(askOne)).then(() => {});
    return state.answer;
  };
};

/** Asks again and again by itself, as often as it is told to; null for not at all. */
export const createFollowing = (timers: Timers, ask: () => Promise<void>): ((everyMs: number | null) => void) => {
  const state: { everyMs: number | null; cancel: (() => void) | null } = { everyMs: null, cancel: null };
  const later = (everyMs: number): void => {
    const cancel = timers.after(everyMs, async () => {
      // The time runs from the answer: a timer may be a little early, and what is asked too soon has to wait once more.
      await ask();
      if (state.cancel === cancel) later(everyMs);
    });
    state.cancel = cancel;
  };
  return (everyMs) => {
    if (everyMs === state.everyMs) return;
    state.everyMs = everyMs;
    state.cancel?.();
    state.cancel = null;
    if (everyMs !== null) later(everyMs);
  };
};

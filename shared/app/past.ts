import type { Answer } from '../contract.ts';
import type { Span } from '../history/spans.ts';
import { noteCallsAndPauses } from './calls-and-pauses.ts';
import { createDiary, type DiaryAsks, type DiaryOptions } from './diary-asks.ts';
import { createHistoryAsks, type HistoryAsks, type HistoryAsksOptions } from './history-asks.ts';

export type PastOptions = DiaryOptions & HistoryAsksOptions;

/** The days that were: what is noted of them beside breaks and sitting, seen, corrected, handed out and deleted. */
export type Past = {
  readonly asks: DiaryAsks & HistoryAsks;
  readonly logWalk: (walk: Span) => Answer;
  /** Looks what goes on now; after every step. */
  readonly look: () => void;
  /** The app ends. */
  readonly end: () => void;
};

export const createPast = (options: PastOptions): Past => {
  const { history, status, nowMs } = options;
  const { asks, logWalk } = createDiary(options);
  const callsAndPauses = noteCallsAndPauses({ status, nowMs, append: history.append });
  return {
    asks: { ...asks, ...createHistoryAsks(options) },
    logWalk,
    look: callsAndPauses.look,
    end: () => {
      callsAndPauses.end();
      history.deletion.forget();
    },
  };
};

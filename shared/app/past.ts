import type { Answer } from '../contract.ts';
import type { Span } from '../history/spans.ts';
import { asksLater, loadedOnce } from './asks-later.ts';
import { noteCallsAndPauses } from './calls-and-pauses.ts';
import type { DiaryAsks, DiaryOptions } from './diary-asks.ts';
import type { HistoryAsks, HistoryAsksOptions } from './history-asks.ts';
import { type Life, refuseAtQuit } from './until-quit.ts';

const OF_DIARY: Readonly<Record<keyof DiaryAsks, true>> = {
  ...{ diaryDays: true, diaryWeeks: true, weekVariety: true, correctDay: true, takeBack: true },
  ...{ logWalk: true, answerWalk: true },
};
const OF_HISTORY: Readonly<Record<keyof HistoryAsks, true>> = {
  ...{ exportHistory: true, wouldDelete: true, deleteHistory: true, undoDeletion: true },
};

export type PastOptions = DiaryOptions & HistoryAsksOptions & Life;

/** The days that were: what is noted of them beside breaks and sitting, seen, corrected, handed out and deleted. */
export type Past = {
  readonly asks: DiaryAsks & HistoryAsks;
  readonly logWalk: (walk: Span) => Promise<Answer>;
  /** Looks what goes on now; after every step. */
  readonly look: () => void;
  /** The app ends. */
  readonly end: () => void;
};

export const createPast = (options: PastOptions): Past => {
  const { t, history, status, nowMs, hasQuit } = options;
  const mayAnswer = (): void => refuseAtQuit(t, options);
  const callsAndPauses = noteCallsAndPauses({ status, nowMs, append: history.append });
  const diary = loadedOnce(async () => (await import('./diary-asks.ts')).createDiary(options));
  const ofDiary = asksLater(OF_DIARY, async () => (await diary()).asks, mayAnswer);
  const ofHistory = asksLater(
    OF_HISTORY,
    loadedOnce(async () => (await import('./history-asks.ts')).createHistoryAsks(options)),
    mayAnswer,
  );
  return {
    asks: { ...ofDiary, ...ofHistory },
    logWalk: async (walk) => {
      const { logWalk } = await diary();
      return hasQuit() ? { ok: false, reason: t('shell.refused.quitting') } : logWalk(walk);
    },
    look: callsAndPauses.look,
    end: () => {
      callsAndPauses.end();
      history.deletion.forget();
    },
  };
};

import type { Answer } from '../contract.ts';
import type { Span } from '../history/spans.ts';
import { asksLater } from './asks-later.ts';
import { noteCallsAndPauses } from './calls-and-pauses.ts';
import type { Diary, DiaryAsks, DiaryOptions } from './diary-asks.ts';
import type { HistoryAsks, HistoryAsksOptions } from './history-asks.ts';

const OF_DIARY = [
  ...(['diaryDays', 'diaryWeeks', 'weekVariety', 'logWalk', 'answerWalk', 'correctDay', 'takeBack'] as const),
] as const;
const OF_HISTORY = ['exportHistory', 'wouldDelete', 'deleteHistory', 'undoDeletion'] as const;

export type PastOptions = DiaryOptions & HistoryAsksOptions;

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
  const { history, status, nowMs } = options;
  const callsAndPauses = noteCallsAndPauses({ status, nowMs, append: history.append });
  const state: { diary: Promise<Diary> | null } = { diary: null };
  const diary = (): Promise<Diary> => {
    state.diary ??= import('./diary-asks.ts').then(({ createDiary }) => createDiary(options));
    return state.diary;
  };
  const ofDiary = asksLater<DiaryAsks>(OF_DIARY, async () => (await diary()).asks);
  const ofHistory = asksLater<HistoryAsks>(OF_HISTORY, async () =>
    (await import('./history-asks.ts')).createHistoryAsks(options),
  );
  return {
    asks: { ...ofDiary, ...ofHistory },
    logWalk: async (walk) => (await diary()).logWalk(walk),
    look: callsAndPauses.look,
    end: () => {
      callsAndPauses.end();
      history.deletion.forget();
    },
  };
};

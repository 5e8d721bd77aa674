import type { PlayedDay } from '../../../shared/app/played-day.ts';
import type { DiaryBreak, DiaryDay } from '../../../shared/history/diary.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';

// Days as they come back from being played, with no more than what is told of them in words.

const MIDNIGHT = Date.UTC(2026, 2, 9);

/** A break so many minutes into the day. */
export const taken = (atMinutes: number, outcome: DiaryBreak['outcome'] = 'completed') =>
  ({ fromMs: MIDNIGHT + atMinutes * MINUTE_MS, outcome }) as DiaryBreak;

/** A day with so many breaks, or these, and a longest sitting of so many minutes. */
export const played = (
  breaks: number | readonly DiaryBreak[],
  longest: number,
  rest: Partial<Omit<PlayedDay, 'day'>> = {},
): PlayedDay => {
  const all = typeof breaks === 'number' ? Array.from({ length: breaks }, (_, at) => taken(500 + at * 30)) : breaks;
  const day = { fromMs: MIDNIGHT, breaks: all, longestMs: longest * MINUTE_MS } as DiaryDay;
  return { day, guessed: 0, usual: 'completed', hadBreaks: true, ...rest };
};

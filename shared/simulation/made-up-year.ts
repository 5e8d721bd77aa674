import type { HistoryRecord } from '../history/records.ts';
import { DAY_MS } from '../model/time.ts';
import { localTime, startOfTomorrow } from '../schedule/local-time.ts';
import { madeUpDayOff, madeUpWorkday } from './made-up-day.ts';
import { seededRandom } from './random.ts';

const YEAR_DAYS = 365;
const HOLIDAYS_WEEKS_AGO: readonly number[] = [11, 30, 31];
const SESSION_WEEKDAYS: readonly number[] = [2, 5];

export type MadeUpYearOptions = {
  /** The records are those before it. */
  readonly nowMs: number;
  readonly zone: string;
  readonly seed: number;
  /** A year's, if not given. */
  readonly days?: number;
};

/**
 * The history of somebody who does not exist, oldest first: working days with calls, breaks that suit them less in the
 * afternoon, walks, a session twice a week, free weekends and holidays; over the time they sit less in one go and walk
 * more. A function of its options alone.
 */
export const madeUpYear = ({ nowMs, zone, seed, days = YEAR_DAYS }: MadeUpYearOptions): readonly HistoryRecord[] => {
  const random = seededRandom(seed);
  const records: HistoryRecord[] = [];
  const beginsMs = nowMs - days * DAY_MS;
  for (let dayMs = startOfTomorrow(beginsMs, zone); dayMs < nowMs; dayMs = startOfTomorrow(dayMs, zone)) {
    const weekday = localTime(dayMs, zone).day;
    const isOff =
      weekday === 0 ||
      weekday === 6 ||
      HOLIDAYS_WEEKS_AGO.includes(Math.floor((nowMs - dayMs) / (7 * DAY_MS))) ||
      random() < 0.04;
    const hasSession = SESSION_WEEKDAYS.includes(weekday) && random() < 0.8;
    const day = { dayMs, habit: (dayMs - beginsMs) / (nowMs - beginsMs), hasSession, random };
    records.push(...(isOff ? madeUpDayOff(day) : madeUpWorkday(day)));
  }
  return records.filter(({ wallMs }) => wallMs < nowMs);
};

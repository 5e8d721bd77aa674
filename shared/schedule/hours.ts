import type { Holiday, HoursRange, Settings } from '../settings/schema.ts';
import { DAY_MINUTES, dateOf, dayNumber, localTime, momentOf, weekday } from './local-time.ts';

const MINUTE = 60_000;
const WEEK_MINUTES = 7 * DAY_MINUTES;
/** So far ahead the next working hours are looked for: whoever is away for longer is not promised the day. */
const DAYS_AHEAD = 366;

/** What says when breaks may show. */
export type WorkTime = Pick<Settings, 'hours' | 'holidays'>;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Nothing is set, and it is always time for a break. */
const isAlways = ({ hours, holidays }: WorkTime): boolean => !hours.on && holidays.length === 0;

/** The ranges of the week. Where no hours are set each day is one, from its beginning to that of the next. */
const rangesOf = ({ hours: { on, ranges, dayBeginsAt } }: WorkTime): readonly HoursRange[] =>
  on ? ranges : [{ days: [0, 1, 2, 3, 4, 5, 6], from: dayBeginsAt, until: dayBeginsAt }];

/** From and until in minutes since the midnight before it begins; past 1440 it lies on the day after. */
const spanOf = ({ from, until }: HoursRange): readonly [number, number] => {
  const [start, end] = [minutesOf(from), minutesOf(until)];
  return [start, end > start ? end : end + DAY_MINUTES];
};

const isHoliday = (day: number, holidays: readonly Holiday[]): boolean => {
  if (holidays.length === 0) return false;
  const date = dateOf(day);
  return holidays.some(({ from, until }) => from <= date && date <= until);
};

/** Whether a range has hours that begin on a local day: the whole range belongs to that day, also past midnight. */
const beginsOn = (day: number, { days }: HoursRange, { holidays }: WorkTime): boolean =>
  days.includes(weekday(day)) && !isHoliday(day, holidays);

/** Whether a moment lies in the working hours; always so where none are set, but for holidays. */
export const inHours = (wallMs: number, zone: string, time: WorkTime): boolean => {
  if (isAlways(time)) return true;
  const today = dayNumber(wallMs, zone);
  const { minutes } = localTime(wallMs, zone);
  return rangesOf(time).some((range) => {
    const [from, until] = spanOf(range);
    return (
      (minutes >= from && minutes < until && beginsOn(today, range, time)) ||
      (minutes + DAY_MINUTES < until && beginsOn(today - 1, range, time))
    );
  });
};

/** Whether it is a holiday alone that keeps breaks off at a moment. */
export const isKeptFree = (wallMs: number, zone: string, time: WorkTime): boolean =>
  time.holidays.length > 0 && !inHours(wallMs, zone, time) && inHours(wallMs, zone, { ...time, holidays: [] });

/**
 * Time to the next opening or closing, by the hands of the clock; on holidays too, where nothing changes then. At most a
 * week, null where nothing is set.
 */
export const msToHoursChange = (wallMs: number, zone: string, time: WorkTime): number | null => {
  if (isAlways(time)) return null;
  const { day, minutes } = localTime(wallMs, zone);
  const now = day * DAY_MINUTES + minutes;
  let next: number | null = null;
  for (const range of rangesOf(time)) {
    for (const edge of range.days.flatMap((begins) => spanOf(range).map((end) => begins * DAY_MINUTES + end))) {
      const left = Math.round(((((edge - now) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES) * MINUTE);
      if (left > 0 && (next === null || left < next)) next = left;
    }
  }
  return next;
};

type Opening = { readonly fromMs: number; readonly untilMs: number };

/** The working hours that begin on a local day, in order. */
const openingsOn = (day: number, zone: string, time: WorkTime): Opening[] =>
  rangesOf(time)
    .filter((range) => beginsOn(day, range, time))
    .map((range) => {
      const [from, until] = spanOf(range);
      return { fromMs: momentOf(day, from, zone), untilMs: momentOf(day, until, zone) };
    })
    .sort((a, b) => a.fromMs - b.fromMs);

/** When the working hours of this moment end; null where nothing is set, or none are open. */
export const hoursEnd = (wallMs: number, zone: string, time: WorkTime): number | null => {
  if (isAlways(time)) return null;
  const today = dayNumber(wallMs, zone);
  let end: number | null = null;
  // Hours that follow one another without a gap are one.
  for (let day = today - 1; day <= today + 7; day += 1) {
    for (const { fromMs, untilMs } of openingsOn(day, zone, time)) {
      if (fromMs <= (end ?? wallMs) && untilMs > (end ?? wallMs)) end = untilMs;
    }
  }
  return end;
};

/** The local date of the day that a moment belongs to: after midnight it is still the one before, until the next begins. */
export const workDate = (wallMs: number, zone: string, { hours }: WorkTime): string => {
  const { minutes } = localTime(wallMs, zone);
  const today = dayNumber(wallMs, zone);
  return dateOf(minutes < minutesOf(hours.dayBeginsAt) ? today - 1 : today);
};

/**
 * When "until tomorrow" ends (rule R8): at the first start of working hours after the next day has begun; at that
 * beginning itself where none are set, or where some that have begun since midnight are open then.
 */
export const tomorrow = (wallMs: number, zone: string, time: WorkTime): number => {
  const today = dayNumber(wallMs, zone);
  const beginsAt = minutesOf(time.hours.dayBeginsAt);
  const next = momentOf(today, beginsAt, zone) > wallMs ? today : today + 1;
  const begins = momentOf(next, beginsAt, zone);
  if (isAlways(time)) return begins;
  const midnight = momentOf(next, 0, zone);
  for (let day = next; day <= next + DAYS_AHEAD; day += 1) {
    const first = openingsOn(day, zone, time).find(
      ({ fromMs, untilMs }) => fromMs >= begins || (fromMs >= midnight && fromMs > wallMs && untilMs > begins),
    );
    if (first !== undefined) return Math.max(begins, first.fromMs);
  }
  return begins;
};

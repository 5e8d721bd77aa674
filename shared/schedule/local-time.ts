import type { HoursRange, Settings } from '../settings/schema.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A moment on the wall of a place: local date, day of the week from 0 (Sunday), and minutes since its midnight. */
export type LocalTime = { readonly date: string; readonly day: number; readonly minutes: number };

/** Offsets change at whole quarters of an hour: within one, the clocks of a zone run like those of UTC. */
const QUARTER_MS = 15 * MINUTE;
const DAY_MS = DAY_MINUTES * MINUTE;

/** The day of the week of 1 January 1970. */
const THURSDAY = 4;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets asked for lately, by zone and quarter: working one out takes longer than all the rest of a step. */
const offsets = new Map<string, Map<number, number>>();
/** Some weeks of working hours; then it begins anew. */
const OFFSETS_AT_MOST = 2_000;

const offsetsOf = (zone: string): Map<number, number> => {
  const known = offsets.get(zone);
  if (known !== undefined && known.size < OFFSETS_AT_MOST) return known;
  const fresh = new Map<number, number>();
  offsets.set(zone, fresh);
  return fresh;
};

const formatFor = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
};

const offsetMs = (wallMs: number, zone: string): number => {
  const quarter = Math.floor(wallMs / QUARTER_MS);
  const known = offsetsOf(zone);
  const found = known.get(quarter);
  if (found !== undefined) return found;
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(quarter * QUARTER_MS)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  const ms = Date.UTC(year, month - 1, day, hour, minute) - quarter * QUARTER_MS;
  known.set(quarter, ms);
  return ms;
};

/** The day of the week, from 0 (Sunday), of a day counted from 1 January 1970. */
const weekday = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7;

/** Where the hands of the clock stand in a zone. Throws RangeError on a zone that does not exist. */
export const localTime = (wallMs: number, zone: string): LocalTime => {
  const localMs = wallMs + offsetMs(wallMs, zone);
  const days = Math.floor(localMs / DAY_MS);
  return {
    date: new Date(days * DAY_MS).toISOString().slice(0, 10),
    day: weekday(days),
    minutes: (localMs - days * DAY_MS) / MINUTE,
  };
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes of the week at which a range opens and closes; past midnight, and past the week's end, it runs on. */
const spans = (range: HoursRange): readonly (readonly [number, number])[] =>
  range.days.map((day) => {
    const from = minutesOf(range.from);
    const until = minutesOf(range.until);
    const start = day * DAY_MINUTES + from;
    return [start, start + (until > from ? until - from : until - from + DAY_MINUTES)];
  });

/** Whether a moment lies in the working hours; always so where none are set. */
export const inHours = (wallMs: number, zone: string, hours: Settings['hours']): boolean => {
  if (!hours.on) return true;
  const { day, minutes } = localTime(wallMs, zone);
  const now = day * DAY_MINUTES + minutes;
  return hours.ranges.some((range) =>
    spans(range).some(([from, until]) => (now >= from && now < until) || now + WEEK_MINUTES < until),
  );
};

/** Time to the next opening or closing, by the hands of the clock; at most a week, null where no hours are set. */
export const msToHoursChange = (wallMs: number, zone: string, hours: Settings['hours']): number | null => {
  if (!hours.on) return null;
  const { day, minutes } = localTime(wallMs, zone);
  const now = day * DAY_MINUTES + minutes;
  let next: number | null = null;
  for (const range of hours.ranges) {
    for (const edge of spans(range).flat()) {
      const left = Math.round(((((edge - now) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES) * MINUTE);
      if (left > 0 && (next === null || left < next)) next = left;
    }
  }
  return next;
};

/** When the next local day begins: its midnight, or the first moment after it where a change of clocks skips that. */
export const startOfTomorrow = (wallMs: number, zone: string): number => {
  const { date, minutes } = localTime(wallMs, zone);
  let start = Math.round(wallMs + (DAY_MINUTES - minutes) * MINUTE);
  // A change of clocks in between puts this off by some quarters of an hour, either way.
  while (localTime(start, zone).date === date) start += 15 * MINUTE;
  while (localTime(start - 15 * MINUTE, zone).date !== date) start -= 15 * MINUTE;
  const over = localTime(start, zone).minutes;
  return over < 15 ? Math.round(start - over * MINUTE) : start;
};

/** The number of the local day of a moment. */
const dayNumber = (wallMs: number, zone: string): number => Math.floor((wallMs + offsetMs(wallMs, zone)) / DAY_MS);

/**
 * The first moment at which the clock on the wall shows so many minutes of a local day; where a change of clocks skips
 * them, the moment of the change. Minutes past 1440 lie on the day after.
 */
const momentOf = (day: number, minutes: number, zone: string): number => {
  const localMs = day * DAY_MS + minutes * MINUTE;
  // The offset that holds then is that of the day before or of the day after.
  const candidates = [localMs - offsetMs(localMs - DAY_MS, zone), localMs - offsetMs(localMs + DAY_MS, zone)];
  const first = Math.min(...candidates);
  const shown = candidates.filter((moment) => moment + offsetMs(moment, zone) === localMs);
  if (shown.length > 0) return Math.min(...shown);
  let moment = Math.ceil(first / QUARTER_MS) * QUARTER_MS;
  while (moment + offsetMs(moment, zone) < localMs) moment += QUARTER_MS;
  return moment;
};

type Opening = { readonly fromMs: number; readonly untilMs: number };

/** The working hours of some local days, in order of their beginning. */
const openings = (firstDay: number, lastDay: number, zone: string, { ranges }: Settings['hours']): Opening[] => {
  const found: Opening[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    for (const { days, from, until } of ranges) {
      if (!days.includes(weekday(day))) continue;
      const [start, end] = [minutesOf(from), minutesOf(until)];
      const untilMs = momentOf(day, end > start ? end : end + DAY_MINUTES, zone);
      found.push({ fromMs: momentOf(day, start, zone), untilMs });
    }
  }
  return found.sort((a, b) => a.fromMs - b.fromMs);
};

/** When the working hours of this moment end; null where none are set, or none are open. */
export const hoursEnd = (wallMs: number, zone: string, hours: Settings['hours']): number | null => {
  if (!hours.on) return null;
  const today = dayNumber(wallMs, zone);
  let end: number | null = null;
  // Hours that follow one another without a gap are one.
  for (const { fromMs, untilMs } of openings(today - 1, today + 7, zone, hours)) {
    if (fromMs <= (end ?? wallMs) && untilMs > (end ?? wallMs)) end = untilMs;
  }
  return end;
};

/**
 * When "until tomorrow" ends (rule R8): at the first start of working hours after the next day has begun; at that
 * beginning itself where none are set, or where some that have begun since midnight are open then.
 */
export const tomorrow = (wallMs: number, zone: string, hours: Settings['hours']): number => {
  const today = dayNumber(wallMs, zone);
  const beginsAt = minutesOf(hours.dayBeginsAt);
  const next = momentOf(today, beginsAt, zone) > wallMs ? today : today + 1;
  const begins = momentOf(next, beginsAt, zone);
  if (!hours.on) return begins;
  const midnight = momentOf(next, 0, zone);
  const first = openings(next, next + 8, zone, hours).find(
    ({ fromMs, untilMs }) => fromMs >= begins || (fromMs >= midnight && fromMs > wallMs && untilMs > begins),
  );
  return first === undefined ? begins : Math.max(begins, first.fromMs);
};

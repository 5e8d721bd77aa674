import type { HoursRange, Settings } from '../settings/schema.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A moment on the wall of a place: local date, day of the week from 0 (Sunday), and minutes since its midnight. */
export type LocalTime = { readonly date: string; readonly day: number; readonly minutes: number };

/** Offsets change at whole quarters of an hour: within one, the clocks of a zone run like those of UTC. */
const QUARTER_MS = 15 * MINUTE;
const DAY_MS = DAY_MINUTES * MINUTE;

type Offset = { readonly quarter: number; readonly ms: number };

const formats = new Map<string, Intl.DateTimeFormat>();
/** The offset last asked for, by zone: working it out takes longer than all the rest of a step. */
const offsets = new Map<string, Offset>();

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
  const known = offsets.get(zone);
  if (known?.quarter === quarter) return known.ms;
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(quarter * QUARTER_MS)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  const ms = Date.UTC(year, month - 1, day, hour, minute) - quarter * QUARTER_MS;
  offsets.set(zone, { quarter, ms });
  return ms;
};

/** Where the hands of the clock stand in a zone. Throws RangeError on a zone that does not exist. */
export const localTime = (wallMs: number, zone: string): LocalTime => {
  const localMs = wallMs + offsetMs(wallMs, zone);
  const days = Math.floor(localMs / DAY_MS);
  return {
    date: new Date(days * DAY_MS).toISOString().slice(0, 10),
    // 1 January 1970 was a Thursday.
    day: (((days + 4) % 7) + 7) % 7,
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

/** When "tomorrow" begins: the next local day, or its first working hours where such are set. */
export const tomorrow = (wallMs: number, zone: string, hours: Settings['hours']): number => {
  let moment = startOfTomorrow(wallMs, zone);
  if (!hours.on || hours.ranges.every(({ days }) => days.length === 0)) return moment;
  const limit = moment + 8 * DAY_MINUTES * MINUTE;
  while (!inHours(moment, zone, hours) && moment < limit) {
    moment += msToHoursChange(moment, zone, hours) ?? DAY_MINUTES * MINUTE;
  }
  return Math.round(moment);
};

const MINUTE = 60_000;
/** A day whose clocks do not change. */
export const DAY_MINUTES = 1440;

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
export const weekday = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7;

/** The date of a day counted from 1 January 1970. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Where the hands of the clock stand in a zone. Throws RangeError on a zone that does not exist. */
export const localTime = (wallMs: number, zone: string): LocalTime => {
  const localMs = wallMs + offsetMs(wallMs, zone);
  const days = Math.floor(localMs / DAY_MS);
  return {
    date: dateOf(days),
    day: weekday(days),
    minutes: (localMs - days * DAY_MS) / MINUTE,
  };
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

/** When the local day of a moment began. */
export const startOfDay = (wallMs: number, zone: string): number => {
  // No day is longer than 26 hours: this lies before it, and one or two midnights lead into it.
  let start = startOfTomorrow(wallMs - 26 * 60 * MINUTE, zone);
  for (let next = start; next <= wallMs; next = startOfTomorrow(next, zone)) start = next;
  return start;
};

/** When the local day of a date began. Where a zone skips that date, the day after it. */
export const startOfDate = (date: string, zone: string): number => {
  let start = startOfDay(Date.parse(`${date}T12:00:00Z`), zone);
  if (localTime(start, zone).date > date) start = startOfDay(start - 1, zone);
  return localTime(start, zone).date < date ? startOfTomorrow(start, zone) : start;
};

/** The local days from one date to another, both included, each by a moment of it. */
export const daysBetween = (fromDate: string, untilDate: string, zone: string): readonly number[] => {
  const days: number[] = [];
  for (
    let start = startOfDate(fromDate, zone);
    localTime(start, zone).date <= untilDate;
    start = startOfTomorrow(start, zone)
  ) {
    days.push(start);
  }
  return days;
};

/** The local day of a moment, counted from 1 January 1970. */
export const dayNumber = (wallMs: number, zone: string): number =>
  Math.floor((wallMs + offsetMs(wallMs, zone)) / DAY_MS);

/**
 * The first moment at which the clock on the wall shows so many minutes of a local day; where a change of clocks skips
 * them, the moment of the change. Minutes past 1440 lie on the day after.
 */
export const momentOf = (day: number, minutes: number, zone: string): number => {
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

import type { WorkTime } from '../../shared/schedule/hours.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The week's clock of a zone: making one takes far longer than asking it. */
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
};

/** Whether a moment lies in the working hours; for records, ranges within one day are enough. */
export const openAt = (ms: number, zone: string, { hours, holidays }: WorkTime): boolean => {
  if (!hours.on && holidays.length === 0) return true;
  const parts = new Map(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const day = DAYS.indexOf(parts.get('weekday') ?? '');
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  // Without hours a day lasts until the next one begins.
  const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  const its = hours.on || time >= hours.dayBeginsAt ? date : before;
  if (holidays.some((free) => free.from <= its && its <= free.until)) return false;
  return !hours.on || hours.ranges.some(({ days, from, until }) => days.includes(day) && time >= from && time < until);
};

import type { Settings } from '../../shared/settings/schema.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The week's clock of a zone: making one takes far longer than asking it. */
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
};

/** Whether a moment lies in the working hours; for records, ranges within one day are enough. */
export const openAt = (ms: number, zone: string, hours: Settings['hours']): boolean => {
  if (!hours.on) return true;
  const parts = new Map(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const day = DAYS.indexOf(parts.get('weekday') ?? '');
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return hours.ranges.some(({ days, from, until }) => days.includes(day) && time >= from && time < until);
};

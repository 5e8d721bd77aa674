import type { Settings } from '../../shared/settings/schema.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Whether a moment lies in the working hours; for records, ranges within one day are enough. */
export const openAt = (ms: number, zone: string, hours: Settings['hours']): boolean => {
  if (!hours.on) return true;
  const now = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(now.formatToParts(ms).map(({ type, value }) => [type, value]));
  const day = DAYS.indexOf(parts.get('weekday') ?? '');
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return hours.ranges.some(({ days, from, until }) => days.includes(day) && time >= from && time < until);
};

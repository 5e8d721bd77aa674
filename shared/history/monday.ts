import { DAY_MS } from '../model/time.ts';

/** Monday of the week of a date. */
export const mondayOf = (date: string): string => {
  const dayMs = Date.parse(date);
  return new Date(dayMs - ((new Date(dayMs).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
};

import { DAY_MS } from '../../../shared/model/time.ts';

/** The local date so many days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The seven dates of a week, by its Monday. */
export const datesOfWeek = (monday: string): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => daysAfter(monday, days));

/** Those of some days that lie in a week, by its Monday. */
export const daysOfWeek = <Day extends { readonly date: string }>(
  days: readonly Day[],
  monday: string,
): readonly Day[] => days.filter(({ date }) => date >= monday && date <= daysAfter(monday, 6));

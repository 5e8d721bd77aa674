import { rowText } from '../../../shared/i18n/formats.ts';
import type { HoursRange } from '../../../shared/settings/schema.ts';

/** The days from Monday on, counted from 0, Sunday, with their names in a language. 4 January 1970 was a Sunday. */
export const weekdays = (code: string) =>
  [1, 2, 3, 4, 5, 6, 0].map((day) => {
    const name = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
    return { day, short: name('short'), long: name('long') };
  });

/** Ranges of the week: "Mon–Fri 09:00–17:00, Sat 10:00–12:00". */
export const rangesInWords = (code: string, ranges: readonly HoursRange[]): string =>
  rowText(
    code,
    ranges
      .filter(({ days }) => days.length > 0)
      .map(({ days, from, until }) => `${daysInWords(code, days)} ${from}–${until}`),
  );

/** Days of the week; three or more on end by the first and the last. */
const daysInWords = (code: string, days: readonly number[]): string => {
  const runs: string[][] = [[]];
  for (const { day, short } of weekdays(code)) {
    if (days.includes(day)) runs.at(-1)?.push(short);
    else runs.push([]);
  }
  return rowText(
    code,
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)),
  );
};

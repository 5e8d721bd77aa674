import type { Week } from '../../../../shared/history/weeks.ts';
import type { Translator } from '../../../../shared/i18n/english.ts';
import { dateText } from '../../../../shared/i18n/formats.ts';
import type { ChartProps } from './chart-props.ts';

type Place = Pick<ChartProps, 'locale' | 'thisWeek' | 'lastWeek'>;

/** The week that an answer speaks of: the last whole one where there is something to say of it, or else the latest. */
export const weekToTell = (
  weeks: readonly Week[],
  { lastWeek }: Place,
  says: (week: Week) => boolean,
): Week | undefined => weeks.find((week) => week.date === lastWeek && says(week)) ?? weeks.findLast(says);

/** Which week that is, in words. */
export const whichWeek = (t: Translator<'weeks'>, { date }: Week, { locale, thisWeek, lastWeek }: Place): string => {
  if (date === lastWeek) return t('weeks.questions.when.lastWeek');
  return date === thisWeek
    ? t('weeks.questions.when.thisWeek')
    : t('weeks.questions.when.week', { day: dateText(locale, date, 'short') });
};

import type { Weeks } from '../../../../shared/history/weeks.ts';
import { dateText } from '../../../../shared/i18n/formats.ts';
import type { HomeView } from '../../../../shared/views/home.ts';
import { dateLocale } from '../../../ui/format.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { daysAfter } from '../dates.ts';
import { SittingBouts } from './sitting-bouts.tsx';
import { Skips } from './skips.tsx';
import { StrengthAndMobility } from './strength-and-mobility.tsx';
import { WalkingGoal } from './walking-goal.tsx';

type QuestionsProps = { readonly weeks: Weeks; readonly view: HomeView; readonly thisWeek: string };

/** What the weeks answer, a question each. */
export const Questions = ({ weeks, view, thisWeek }: QuestionsProps) => {
  const { code, t } = useLanguage();
  const locale = dateLocale(code, view.locale);
  const last = weeks.days.at(-1);
  const props = { weeks, locale, clockLocale: view.locale, thisWeek, lastWeek: daysAfter(thisWeek, -7) };
  return (
    <div class="questions">
      {last !== undefined && (
        <p class="lead">{t('weeks.questions.over', { day: dateText(locale, last.date, 'long') })}</p>
      )}
      <SittingBouts {...props} />
      <Skips {...props} />
      <WalkingGoal {...props} />
      <StrengthAndMobility {...props} />
    </div>
  );
};

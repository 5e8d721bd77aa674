import type { Week } from '../../../../shared/history/weeks.ts';
import { dateText, numberText } from '../../../../shared/i18n/formats.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { BreakMark, type BreakMarkName, MarkAt } from '../../ruler/marks.tsx';
import { rem } from '../../ruler/pieces.tsx';
import { daysOfWeek } from '../dates.ts';
import { hasRecords } from '../day-row.tsx';
import { lengthOrDash } from '../length-or-dash.ts';
import type { ChartProps } from './chart-props.ts';
import { Columns, weekWords } from './columns.tsx';
import { Question } from './question.tsx';
import { weekToTell, whichWeek } from './week-to-tell.ts';

const DAY_HEIGHT = 13;
const HEIGHT = 7 * DAY_HEIGHT + 4;

/** How a day went: with the goal reached, without, or as a day of rest; in the marks that rulers have for breaks. */
const KINDS = ['reached', 'missed', 'restDay'] as const;
const MARK_OF = { reached: 'done', missed: 'snoozed', restDay: 'ignored' } as const satisfies Readonly<
  Record<(typeof KINDS)[number], BreakMarkName>
>;

/** Walking against the goal: on how many days of each week it was reached; rest days are no lapse. */
export const WalkingGoal = (props: ChartProps) => {
  const { weeks, locale } = props;
  const { code, t } = useLanguage();
  const title = t('weeks.questions.walking.title');
  const latest = weekToTell(weeks.weeks, props, ({ walking }) => walking !== null);
  if (latest === undefined) {
    return <Question title={title} answer={t('weeks.questions.walking.little')} tables={[]} children={null} />;
  }
  /** Of what came before the first record nobody knows whether it was rest. */
  const known = weeks.days.slice(weeks.days.findIndex(hasRecords));
  /** Its days so far, in three kinds. */
  const daysOf = ({ date: monday, walking }: Week) => {
    const days = daysOfWeek(known, monday).length;
    const { reached, of } = walking ?? { reached: 0, of: 0 };
    return { reached, missed: of - reached, restDay: days - of, of };
  };
  const ofDays = (week: Week): string => {
    const { reached, of } = daysOf(week);
    return t('weeks.questions.walking.of', { reached, of });
  };
  const { reached, of, restDay } = daysOf(latest);
  const words = weekWords(weeks.weeks, locale);
  return (
    <Question
      title={title}
      answer={[
        t('weeks.questions.walking.days', {
          when: whichWeek(t, latest, props),
          goal: weeks.goalMinutes,
          reached,
          n: of,
        }),
        restDay > 0 ? t('weeks.questions.walking.rest', { n: restDay }) : '',
      ]
        .join(' ')
        .trim()}
      tables={[
        {
          caption: t('weeks.questions.walking.unit'),
          head: [
            t('weeks.questions.week'),
            t('weeks.questions.walking.daysHead'),
            t('weeks.questions.walking.restDays'),
            t('weeks.questions.walking.walked'),
          ],
          rows: weeks.weeks.map((week) => [
            dateText(locale, week.date, 'short'),
            week.walking === null ? t('weeks.questions.tooLittle') : ofDays(week),
            daysOfWeek(known, week.date).length === 0
              ? t('weeks.questions.tooLittle')
              : numberText(code, daysOf(week).restDay),
            lengthOrDash(t, week.walking?.ms ?? null),
          ]),
        },
      ]}
    >
      <Columns
        title={t('weeks.questions.walking.unit')}
        height={HEIGHT}
        columns={weeks.weeks.map((week, index) => ({
          key: week.date,
          picture: <Days counts={daysOf(week)} />,
          below: words[index] ?? '',
        }))}
      />
      <ul class="ruler-legend" aria-hidden="true">
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width="1rem" height="1rem" viewBox="-8 -8 16 16" aria-hidden="true">
              <BreakMark mark={MARK_OF[kind]} />
            </svg>
            {t(`weeks.questions.walking.${kind}`)}
          </li>
        ))}
      </ul>
    </Question>
  );
};

/** The days of a week one upon another, those with the goal reached at the bottom. */
const Days = ({ counts }: { readonly counts: Readonly<Record<(typeof KINDS)[number], number>> }) => (
  <>
    {KINDS.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind)).map((kind, index) => (
      <MarkAt key={index} class="ruler-break-at" x="50%" y={rem(HEIGHT - 9 - index * DAY_HEIGHT)}>
        <BreakMark mark={MARK_OF[kind]} />
      </MarkAt>
    ))}
  </>
);

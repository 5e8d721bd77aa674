import type { Translator } from '../../../../shared/i18n/english.ts';
import { dateText, numberText } from '../../../../shared/i18n/formats.ts';
import { MINUTE_MS } from '../../../../shared/model/time.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { capitalised, lengthInWords } from '../../length.ts';
import { rem } from '../../ruler/pieces.tsx';
import { daysOfWeek } from '../dates.ts';
import { lengthOrDash } from '../length-or-dash.ts';
import { longestOf } from '../longest-sitting.ts';
import type { ChartProps } from './chart-props.ts';
import { Columns, weekWords } from './columns.tsx';
import { Question } from './question.tsx';

type Spread = readonly { readonly untilMinutes: number | null; readonly count: number }[];

const HEIGHT = 96;
const LINE_HEIGHT = 64;

/** From which minute to which each of the lengths goes; null where it is open. */
const rangesOf = (spread: Spread) =>
  spread.map(({ untilMinutes: to, count }, index) => ({ from: spread[index - 1]?.untilMinutes ?? null, to, count }));

const rangeInWords = (
  t: Translator<'weeks'>,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  form: '' | 'Short',
): string => {
  if (from === null) return t(`weeks.questions.stretches.under${form}`, { to: to ?? 0 });
  return to === null
    ? t(`weeks.questions.stretches.over${form}`, { from })
    : t(`weeks.questions.stretches.range${form}`, { from, to });
};

/** How long the person sits in one go: how often how long, and the middle one week by week. */
export const SittingBouts = ({ weeks, locale, lastWeek }: ChartProps) => {
  const { code, t } = useLanguage();
  const title = t('weeks.questions.stretches.title');
  if (weeks.bouts === null) {
    return <Question title={title} answer={t('weeks.questions.stretches.little')} tables={[]} children={null} />;
  }
  const ranges = rangesOf(weeks.bouts);
  const most = ranges.reduce((a, b) => (b.count > a.count ? b : a));
  const longest = longestOf(daysOfWeek(weeks.days, lastWeek));
  const answer = [
    t('weeks.questions.stretches.most', { range: rangeInWords(t, most, '') }),
    longest === null
      ? ''
      : t('weeks.questions.stretches.lastWeek', {
          day: dateText(locale, longest.date, 'weekday'),
          length: lengthInWords(t, longest.sittingMs),
        }),
  ];
  const words = weekWords(weeks.weeks, locale);
  const medians = weeks.weeks.map(({ medianBoutMs }) => medianBoutMs);
  return (
    <Question
      title={title}
      answer={answer.join(' ').trim()}
      tables={[
        {
          caption: t('weeks.questions.stretches.unit'),
          head: [t('weeks.questions.stretches.length'), t('weeks.questions.stretches.count')],
          rows: ranges.map((range) => [capitalised(code, rangeInWords(t, range, '')), numberText(code, range.count)]),
        },
        {
          caption: t('weeks.questions.stretches.medianTable'),
          head: [
            t('weeks.questions.week'),
            t('weeks.questions.stretches.medianHead'),
            t('weeks.questions.stretches.longestHead'),
          ],
          rows: weeks.weeks.map((week) => [
            dateText(locale, week.date, 'short'),
            lengthOrDash(t, week.medianBoutMs),
            lengthOrDash(t, week.longestBoutMs),
          ]),
        },
      ]}
    >
      <Columns
        title={t('weeks.questions.stretches.unit')}
        height={HEIGHT}
        columns={ranges.map((range) => {
          const height = Math.max(range.count === 0 ? 0 : 2, (range.count / Math.max(1, most.count)) * (HEIGHT - 1));
          return {
            key: `${range.from}`,
            picture: <rect class="ruler-sitting" x="12%" width="76%" y={rem(HEIGHT - height)} height={rem(height)} />,
            above: numberText(code, range.count),
            below: rangeInWords(t, range, 'Short'),
          };
        })}
      />
      <Columns
        title={t('weeks.questions.stretches.median')}
        height={LINE_HEIGHT}
        columns={medians.map((ms, index) => ({
          key: weeks.weeks[index]?.date ?? '',
          picture: (
            <MedianPoint ms={ms} next={medians[index + 1] ?? null} most={Math.max(...medians.map((one) => one ?? 0))} />
          ),
          above: ms === null ? '' : numberText(code, Math.floor(ms / MINUTE_MS)),
          below: words[index] ?? '',
        }))}
      />
    </Question>
  );
};

type MedianPointProps = { readonly ms: number | null; readonly next: number | null; readonly most: number };

/** A week's point, and the line to that of the week after. */
const MedianPoint = ({ ms, next, most }: MedianPointProps) => {
  const y = (length: number): string => rem(LINE_HEIGHT - 6 - (length / Math.max(1, most)) * (LINE_HEIGHT - 14));
  if (ms === null) return null;
  return (
    <g class="median">
      {next !== null && <line x1="50%" x2="150%" y1={y(ms)} y2={y(next)} />}
      <circle cx="50%" cy={y(ms)} r={rem(3.5)} />
    </g>
  );
};

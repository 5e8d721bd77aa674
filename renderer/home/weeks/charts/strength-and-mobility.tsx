import { dateText, numberText } from '../../../../shared/i18n/formats.ts';
import { MINUTE_MS } from '../../../../shared/model/time.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { rem } from '../../ruler/pieces.tsx';
import { lengthOrDash } from '../length-or-dash.ts';
import type { ChartProps } from './chart-props.ts';
import { Columns, weekWords } from './columns.tsx';
import { Question } from './question.tsx';
import { weekToTell, whichWeek } from './week-to-tell.ts';

const HEIGHT = 56;

const KINDS = [
  ['strength', 'strengthMs'],
  ['mobility', 'mobilityMs'],
] as const;

/** Strength and mobility apart: how long of each was moved, week by week, on one scale. */
export const StrengthAndMobility = (props: ChartProps) => {
  const { weeks, locale } = props;
  const { code, t } = useLanguage();
  const title = t('weeks.questions.kinds.title');
  const latest = weekToTell(weeks.weeks, props, ({ strengthMs }) => strengthMs !== null);
  if (latest === undefined) {
    return <Question title={title} answer={t('weeks.questions.kinds.little')} tables={[]} children={null} />;
  }
  const most = Math.max(1, ...weeks.weeks.flatMap(({ strengthMs, mobilityMs }) => [strengthMs ?? 0, mobilityMs ?? 0]));
  const words = weekWords(weeks.weeks, locale);
  return (
    <Question
      title={title}
      answer={t('weeks.questions.kinds.sums', {
        when: whichWeek(t, latest, props),
        strength: lengthOrDash(t, latest.strengthMs),
        mobility: lengthOrDash(t, latest.mobilityMs),
      })}
      tables={[
        {
          caption: t('weeks.questions.kinds.unit'),
          head: [t('weeks.questions.week'), t('weeks.questions.kinds.strength'), t('weeks.questions.kinds.mobility')],
          rows: weeks.weeks.map(({ date, strengthMs, mobilityMs }) => [
            dateText(locale, date, 'short'),
            lengthOrDash(t, strengthMs),
            lengthOrDash(t, mobilityMs),
          ]),
        },
      ]}
    >
      {KINDS.map(([kind, key]) => (
        <Columns
          key={kind}
          title={t(`weeks.questions.kinds.${kind}Unit`)}
          height={HEIGHT}
          columns={weeks.weeks.map((week, index) => ({
            key: week.date,
            picture: <Belly kind={kind} height={((week[key] ?? 0) / most) * (HEIGHT - 2)} />,
            above: week[key] === null ? '' : numberText(code, Math.floor(week[key] / MINUTE_MS)),
            below: words[index] ?? '',
          }))}
        />
      ))}
    </Question>
  );
};

/** As muscles are drawn: one that works solid, one that is stretched by its fibres alone. */
const Belly = ({ kind, height }: { readonly kind: 'strength' | 'mobility'; readonly height: number }) => {
  if (height <= 0) return null;
  const tall = Math.max(2, height);
  return (
    <>
      <rect class={`belly belly-${kind}`} x="22%" width="56%" y={rem(HEIGHT - tall)} height={rem(tall)} />
      {['36%', '50%', '64%'].map((x) => (
        <line key={x} class={`fibre fibre-${kind}`} x1={x} x2={x} y1={rem(HEIGHT - tall + 1)} y2={rem(HEIGHT - 1)} />
      ))}
    </>
  );
};

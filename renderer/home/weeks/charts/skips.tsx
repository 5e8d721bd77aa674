import { clockText, hourText, numberText } from '../../../../shared/i18n/formats.ts';
import { HOUR_MS } from '../../../../shared/model/time.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { rem } from '../../ruler/pieces.tsx';
import type { ChartProps } from './chart-props.ts';
import { Columns } from './columns.tsx';
import { Question } from './question.tsx';

const OUTCOMES = ['done', 'postponed', 'skipped', 'ignored'] as const;
/** What each is called, as on the rulers. */
const WORD_OF = { done: 'done', postponed: 'snoozed', skipped: 'skipped', ignored: 'ignored' } as const;
type Outcomes = Readonly<Record<(typeof OUTCOMES)[number], number>>;

const HEIGHT = 112;

const offered = (outcomes: Outcomes): number => OUTCOMES.reduce((sum, name) => sum + outcomes[name], 0);

/** At which hours breaks are skipped: how those of each hour went. */
export const Skips = ({ weeks, clockLocale }: ChartProps) => {
  const { code, t } = useLanguage();
  const title = t('weeks.questions.skips.title');
  const known = weeks.hours.flatMap(({ hour, outcomes }) => (outcomes === null ? [] : [{ hour, outcomes }]));
  if (known.length === 0) {
    return <Question title={title} answer={t('weeks.questions.skips.little')} tables={[]} children={null} />;
  }
  const share = ({ outcomes }: (typeof known)[number]): number => outcomes.skipped / offered(outcomes);
  const most = known.reduce((a, b) => (share(b) > share(a) ? b : a));
  const clock = (hour: number): string => clockText(clockLocale, hour * HOUR_MS, 'UTC');
  const word = (name: (typeof OUTCOMES)[number]): string => t(`home.ruler.${WORD_OF[name]}`);
  return (
    <Question
      title={title}
      answer={
        most.outcomes.skipped === 0
          ? t('weeks.questions.skips.never')
          : t('weeks.questions.skips.most', {
              from: clock(most.hour),
              to: clock(most.hour + 1),
              n: most.outcomes.skipped,
              of: offered(most.outcomes),
            })
      }
      tables={[
        {
          caption: t('weeks.questions.skips.unit'),
          head: [t('weeks.questions.skips.hour'), ...OUTCOMES.map(word)],
          rows: weeks.hours.map(({ hour, outcomes }) => [
            clock(hour),
            ...OUTCOMES.map((name) =>
              outcomes === null ? t('weeks.questions.skips.fewBreaks') : numberText(code, outcomes[name]),
            ),
          ]),
        },
      ]}
    >
      <Textures />
      <Columns
        title={t('weeks.questions.skips.unit')}
        height={HEIGHT}
        columns={weeks.hours.map(({ hour, outcomes }) => ({
          key: `${hour}`,
          picture: outcomes === null ? null : <Shares outcomes={outcomes} />,
          below: hourText(clockLocale, hour),
        }))}
      />
      <ul class="ruler-legend" aria-hidden="true">
        {OUTCOMES.map((name) => (
          <li key={name}>
            <svg width="1.25rem" height="0.875rem" aria-hidden="true">
              <rect class={`share share-${name}`} x={rem(0.5)} y={rem(0.5)} width={rem(19)} height={rem(13)} />
            </svg>
            {word(name)}
          </li>
        ))}
      </ul>
    </Question>
  );
};

/** One upon another, done ones at the bottom. */
const Shares = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const px = (count: number): number => (count / offered(outcomes)) * (HEIGHT - 2);
  return (
    <>
      {OUTCOMES.map((name, index) => {
        const below = OUTCOMES.slice(0, index + 1).reduce((sum, one) => sum + px(outcomes[one]), 0);
        return outcomes[name] === 0 ? null : (
          <rect
            key={name}
            class={`share share-${name}`}
            x="10%"
            width="80%"
            y={rem(HEIGHT - 1 - below)}
            height={rem(px(outcomes[name]))}
          />
        );
      })}
    </>
  );
};

/** What tells outcomes apart without colours: rings for what was snoozed, crosses for what was skipped, as on the rulers. */
const Textures = () => (
  <svg class="textures" width="0" height="0" aria-hidden="true">
    <pattern id="share-postponed" width={rem(9)} height={rem(9)} viewBox="0 0 9 9" patternUnits="userSpaceOnUse">
      <circle class="mark" cx="4.5" cy="4.5" r="2.25" />
    </pattern>
    <pattern id="share-skipped" width={rem(8)} height={rem(8)} viewBox="0 0 8 8" patternUnits="userSpaceOnUse">
      <path class="mark" d="M2 2L6 6M6 2L2 6" />
    </pattern>
  </svg>
);

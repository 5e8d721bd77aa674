import type { DiaryDay } from '../../../shared/history/diary.ts';
import { useT } from '../../ui/language.tsx';
import { BREAK_MARK_OF, BREAK_MARKS, BreakMark, type BreakMarkName } from './marks.tsx';
import { type SpanKind, SpanSample } from './pieces.tsx';

const SPAN_KINDS = ['sitting', 'standing', 'away', 'walk', 'call', 'pause'] as const satisfies readonly SpanKind[];

/** What the ruler of some days shows. */
const kindsOn = (days: readonly DiaryDay[]): ReadonlySet<SpanKind | BreakMarkName> =>
  new Set(
    days.flatMap(({ pieces, calls, pauses, breaks }) => [
      ...pieces.map(({ kind }) => kind),
      ...calls.map(() => 'call' as const),
      ...pauses.map(() => 'pause' as const),
      ...breaks.map(({ outcome }) => BREAK_MARK_OF[outcome]),
    ]),
  );

type LegendProps = {
  readonly days: readonly DiaryDay[];
  /** What the sitting is that stands out, where some does. */
  readonly marked?: string | null;
};

/** What the marks mean that the rulers of some days show, and no others. */
export const Legend = ({ days, marked = null }: LegendProps) => {
  const t = useT();
  const shown = kindsOn(days);
  return (
    <ul class="ruler-legend" aria-label={t('home.ruler.legend')}>
      {SPAN_KINDS.filter((kind) => shown.has(kind)).map((kind) => (
        <li key={kind}>
          <SpanSample kind={kind} width={1.5} />
          {t(`home.ruler.${kind}`)}
        </li>
      ))}
      {marked !== null && (
        <li>
          <SpanSample kind="sitting" width={1.5} marked />
          {marked}
        </li>
      )}
      {BREAK_MARKS.filter((mark) => shown.has(mark)).map((mark) => (
        <li key={mark}>
          <svg width="1rem" height="1rem" viewBox="-8 -8 16 16" aria-hidden="true">
            <BreakMark mark={mark} long />
          </svg>
          {t(`home.ruler.${mark}`)}
        </li>
      ))}
    </ul>
  );
};

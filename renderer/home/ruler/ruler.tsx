import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { hourText } from '../../../shared/i18n/formats.ts';
import { BREAK_MARK_OF, BreakMark, MarkAt } from './marks.tsx';
import { type Extent, GROUND, rem, SpanMark } from './pieces.tsx';
import { hourOf, hoursOn, percentAt, type Scale } from './scale.ts';

type RulerProps = {
  readonly day: DiaryDay;
  readonly scale: Scale;
  readonly zone: string;
  /** The moment that it is, where it is this day. */
  readonly nowMs?: number | null;
  /** Sitting that stands out, such as the longest. */
  readonly marked?: Span | null;
};

const percent = (share: number): string => `${Math.round(share * 1000) / 1000}%`;

/** Where a day's whiles and moments lie on a scale. */
const placesOf = (day: DiaryDay, scale: Scale, zone: string) => {
  const hour = hourOf(day, zone);
  const at = (ms: number): number => percentAt(scale, hour(ms));
  const extent = ({ fromMs, toMs }: Span): Extent => ({
    from: percent(at(fromMs)),
    to: percent(at(toMs)),
    length: percent(Math.max(0, at(toMs) - at(fromMs))),
  });
  return { at: (ms: number) => percent(at(ms)), extent };
};

const isWithin = (span: Span, whole: Span | null): boolean =>
  whole !== null && span.fromMs >= whole.fromMs && span.toMs <= whole.toMs;

/**
 * A day on a ruler: what was done below, each break above at the time at which it came. It is a picture; what it shows has
 * to be said beside it in words.
 */
export const Ruler = ({ day, scale, zone, nowMs = null, marked = null }: RulerProps) => {
  const { at, extent } = placesOf(day, scale, zone);
  return (
    <svg class="ruler-day" width="100%" height={rem(GROUND + 10)} aria-hidden="true">
      {hoursOn(scale).map(({ hour, word }) => {
        const x = percent(percentAt(scale, hour));
        return (
          <line
            key={hour}
            class={word ? 'ruler-hour' : 'ruler-tick'}
            x1={x}
            x2={x}
            y1={word ? 0 : rem(GROUND)}
            y2={rem(GROUND + 3)}
          />
        );
      })}
      <line class="ruler-ground" x1="0" x2="100%" y1={rem(GROUND)} y2={rem(GROUND)} />
      {day.pieces.map((piece) => (
        <SpanMark
          key={`${piece.kind} ${piece.fromMs}`}
          kind={piece.kind}
          marked={isWithin(piece, marked)}
          {...extent(piece)}
        />
      ))}
      {(['call', 'pause'] as const).flatMap((kind) =>
        (kind === 'call' ? day.calls : day.pauses).map((span) => (
          <SpanMark key={`${kind} ${span.fromMs}`} kind={kind} {...extent(span)} />
        )),
      )}
      {day.breaks.map(({ fromMs, toMs, break: kind, outcome }, index) => (
        <MarkAt
          key={`${index} ${fromMs}`}
          class="ruler-break-at"
          x={at(outcome === 'natural' ? (fromMs + toMs) / 2 : fromMs)}
          y={rem(8)}
        >
          <BreakMark mark={BREAK_MARK_OF[outcome]} long={kind === 'long'} />
        </MarkAt>
      ))}
      {nowMs !== null && (
        <MarkAt class="ruler-now" x={at(nowMs)} y="0">
          <path d={`M0 3V${GROUND + 3}`} />
          <path d="M-4 0H4L0 5Z" />
        </MarkAt>
      )}
    </svg>
  );
};

/** The same for a line of many days: sitting and walks alone. */
export const SmallRuler = ({ day, scale, zone }: Pick<RulerProps, 'day' | 'scale' | 'zone'>) => {
  const { extent } = placesOf(day, scale, zone);
  return (
    <svg class="ruler-small" width="100%" height={rem(12)} aria-hidden="true">
      <line class="ruler-ground" x1="0" x2="100%" y1={rem(11.5)} y2={rem(11.5)} />
      {day.pieces.map((piece) => {
        const { from, to, length } = extent(piece);
        if (piece.kind === 'sitting') {
          return <rect key={piece.fromMs} class="ruler-sitting" x={from} width={length} y={rem(2)} height={rem(9)} />;
        }
        return piece.kind === 'walk' ? (
          <line key={piece.fromMs} class="ruler-walk" x1={from} x2={to} y1={rem(7)} y2={rem(7)} />
        ) : null;
      })}
    </svg>
  );
};

type HourWordsProps = { readonly scale: Scale; readonly locale: string };

/** The hours under or above one ruler, or some that stand one above another on the same scale. */
export const HourWords = ({ scale, locale }: HourWordsProps) => (
  <div class="ruler-hours-row" aria-hidden="true">
    {hoursOn(scale).map(({ hour, word }) =>
      word ? (
        <span key={hour} style={{ insetInlineStart: percent(percentAt(scale, hour)) }}>
          {hourText(locale, hour)}
        </span>
      ) : null,
    )}
  </div>
);

import type { DiaryBreak, DiaryDay } from '../../../../shared/history/diary.ts';
import type { Span } from '../../../../shared/history/spans.ts';
import { lengthOf } from '../../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../../shared/model/time.ts';

type While = Span & {
  readonly kind: 'sitting' | 'standing' | 'away' | 'walk' | 'unknown' | 'call' | 'pause';
  /** The kind of break that an absence counted as. */
  readonly countedAs?: DiaryBreak['break'];
};
export type Entry = While | (DiaryBreak & { readonly kind: 'break' });

/** So long between two pieces, and it is worth saying that nothing was recorded. */
const UNKNOWN_MS = 5 * MINUTE_MS;

/** What lies between the pieces of a day and is no break: a gap of some minutes, of which nobody knows. */
const unknownIn = ({ pieces, breaks }: DiaryDay): readonly While[] =>
  pieces.flatMap((piece, index): While[] => {
    const gap = { fromMs: pieces[index - 1]?.toMs ?? piece.fromMs, toMs: piece.fromMs };
    const isBreak = breaks.some(({ fromMs, toMs }) => fromMs < gap.toMs && toMs > gap.fromMs);
    return lengthOf(gap) < UNKNOWN_MS || isBreak ? [] : [{ kind: 'unknown', ...gap }];
  });

/** A day as lines, in the order of time. What took less than a minute is left out, but for breaks. */
export const entriesOf = (day: DiaryDay): readonly Entry[] => {
  /** Said of the absence in which each begins, where that is on the list. */
  const natural = day.breaks.filter(({ outcome }) => outcome === 'natural');
  const within = ({ fromMs, toMs }: Span): DiaryBreak | undefined =>
    natural.find((one) => one.fromMs >= fromMs && one.fromMs < toMs);
  const aways = day.pieces
    .filter((piece) => piece.kind === 'away' && lengthOf(piece) >= MINUTE_MS)
    .map((piece) => ({ ...piece, counted: within(piece) }));
  const counted = new Set(aways.map((one) => one.counted));
  const whiles: readonly While[] = [
    ...day.stretches,
    ...aways.map(({ kind, fromMs, toMs, counted: one }) => ({
      kind,
      fromMs,
      toMs,
      ...(one && { countedAs: one.break }),
    })),
    ...day.pieces.filter(({ kind }) => kind !== 'sitting' && kind !== 'away'),
    ...unknownIn(day),
    ...day.calls.map((span) => ({ kind: 'call' as const, ...span })),
    ...day.pauses.map((span) => ({ kind: 'pause' as const, ...span })),
  ];
  return [
    ...whiles.filter((one) => lengthOf(one) >= MINUTE_MS),
    ...day.breaks.filter((one) => !counted.has(one)).map((one) => ({ kind: 'break' as const, ...one })),
  ].sort((a, b) => a.fromMs - b.fromMs);
};

/** What a person may say that a while was instead; null for what cannot be corrected. */
export const correctionOf = ({ kind }: Entry): 'sitting' | 'up' | null => {
  switch (kind) {
    case 'sitting':
      return 'up';
    case 'away':
    case 'unknown':
      return 'sitting';
    default:
      return null;
  }
};

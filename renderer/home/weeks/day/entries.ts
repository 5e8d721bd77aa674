import type { DiaryBreak, DiaryDay } from '../../../../shared/history/diary.ts';
import type { Span } from '../../../../shared/history/spans.ts';
import { lengthOf } from '../../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../../shared/model/time.ts';

type While = Span & { readonly kind: 'sitting' | 'away' | 'walk' | 'unknown' | 'call' | 'pause' };
export type Entry = While | (DiaryBreak & { readonly kind: 'break' });

/** So long between two pieces, and it is worth saying that nothing was recorded. */
const UNKNOWN_MS = 5 * MINUTE_MS;

/** What lies between the pieces of a day and is no break: a gap of some minutes, of which nobody knows. */
const unknownIn = ({ pieces, breaks }: DiaryDay): readonly While[] =>
  pieces.flatMap((piece, index): While[] => {
    const gap = { fromMs: pieces[index - 1]?.toMs ?? piece.fromMs, toMs: piece.fromMs };
    const isBreak = breaks.some(({ fromMs, toMs }) => fromMs <= gap.toMs && toMs >= gap.fromMs);
    return lengthOf(gap) < UNKNOWN_MS || isBreak ? [] : [{ kind: 'unknown', ...gap }];
  });

/** A day as lines, in the order of time. What took less than a minute is left out, but for breaks. */
export const entriesOf = (day: DiaryDay): readonly Entry[] => {
  const whiles: readonly While[] = [
    ...day.stretches,
    ...day.pieces.filter(({ kind }) => kind !== 'sitting'),
    ...unknownIn(day),
    ...day.calls.map((span) => ({ kind: 'call' as const, ...span })),
    ...day.pauses.map((span) => ({ kind: 'pause' as const, ...span })),
  ];
  return [
    ...whiles.filter((one) => lengthOf(one) >= MINUTE_MS),
    ...day.breaks.map((one) => ({ kind: 'break' as const, ...one })),
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

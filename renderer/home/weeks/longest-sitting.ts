import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { Span } from '../../../shared/history/spans.ts';

export type Longest = Span & { readonly date: string; readonly sittingMs: number };

/** The longest that was sat in one go on some days, the first of several; null where nobody sat. */
export const longestOf = (days: readonly DiaryDay[]): Longest | null =>
  days
    .flatMap(({ date, bouts }) => bouts.map(({ fromMs, toMs, sittingMs }) => ({ date, fromMs, toMs, sittingMs })))
    .reduce<Longest | null>((most, one) => (most === null || one.sittingMs > most.sittingMs ? one : most), null);

import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import type { DiaryDay } from './diary.ts';
import { clip, lengthOf, type Span } from './spans.ts';

/** How long was sat after a moment. */
const sittingAfter = (pieces: DiaryDay['pieces'], fromMs: number): number =>
  pieces.reduce((sum, piece) => {
    const part = clip(piece, { fromMs, toMs: Number.POSITIVE_INFINITY });
    return part === null ? sum : sum + (piece.sittingMs * lengthOf(part)) / lengthOf(piece);
  }, 0);

/** Standing at the desk stops the clocks, and sets nothing back. */
const isAbsence = ({ kind }: DiaryDay['pieces'][number]): boolean => kind !== 'sitting' && kind !== 'standing';

/**
 * What the two clocks of sitting show by a day's record: the sitting since the last break of their kind or the last
 * absence that is long enough for one (rules R2 and R3).
 */
export const clocksBy = (
  { fromMs, pieces, breaks }: DiaryDay,
  { absenceMinutes, longAbsenceMinutes }: Settings['rules'],
): { readonly microMs: number; readonly longMs: number } => {
  const over = breaks.filter(({ outcome }) => outcome !== 'snoozed' && outcome !== 'natural');
  // What the day calls natural was an absence to the clocks, however short; what the person said counts by its length.
  const natural = breaks.filter(({ outcome }) => outcome === 'natural');
  const lasting = (minutes: number): Span[] =>
    pieces.filter((piece) => isAbsence(piece) && lengthOf(piece) >= minutes * MINUTE_MS);
  const isLong = ({ break: kind }: DiaryDay['breaks'][number]): boolean => kind === 'long';
  const since = (ends: readonly Span[]): number =>
    Math.round(sittingAfter(pieces, Math.max(fromMs, ...ends.map(({ toMs }) => toMs))));
  return {
    microMs: since([...over, ...natural, ...lasting(absenceMinutes)]),
    longMs: since([...over.filter(isLong), ...natural.filter(isLong), ...lasting(longAbsenceMinutes)]),
  };
};

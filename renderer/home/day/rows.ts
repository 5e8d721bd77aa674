import type { DiaryBreak, DiaryDay } from '../../../shared/history/diary.ts';
import { lengthOf, type Span } from '../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';

type Piece = DiaryDay['pieces'][number];
type Statement = DiaryDay['statements'][number];

/** A line of a day's list. */
export type Row = Span &
  (
    | { readonly kind: 'sitting'; readonly sittingMs: number }
    /** With the break that it counted as; null for none. */
    | { readonly kind: 'away'; readonly countedAs: DiaryBreak['break'] | null }
    | { readonly kind: 'standing' | 'walk' | 'unknown' | 'call' | 'pause' | 'day-off' }
    | {
        readonly kind: 'break';
        readonly break: DiaryBreak['break'];
        readonly session?: DiaryBreak['session'];
        readonly outcome: DiaryBreak['outcome'];
        readonly movements: readonly string[];
      }
    | { readonly kind: 'statement'; readonly id: string; readonly as: Statement['as'] }
  );

type Part = Span & { readonly kind: Piece['kind'] | 'call' | 'pause'; readonly sittingMs: number };
type Joining = Part & { readonly isShort: boolean };

/** Joins what took less than a minute to what it touches, or to what of its kind came before it; what stays that short is left out. */
const joined = (parts: readonly Part[]): readonly Part[] => {
  const rows: Joining[] = [];
  for (const part of parts) {
    const isShort = lengthOf(part) < MINUTE_MS;
    const last = rows.at(-1);
    const touches = last !== undefined && part.fromMs - last.toMs < MINUTE_MS;
    const isSame = last?.kind === part.kind;
    if (
      last === undefined ||
      !((touches && (isSame || isShort || last.isShort)) || (isSame && isShort && last.isShort))
    ) {
      rows.push({ ...part, isShort });
      continue;
    }
    rows[rows.length - 1] = {
      kind: last.isShort && !isShort ? part.kind : last.kind,
      fromMs: last.fromMs,
      toMs: part.toMs,
      sittingMs: last.sittingMs + part.sittingMs,
      isShort: last.isShort && isShort,
    };
  }
  return rows.filter((row) => lengthOf(row) >= MINUTE_MS);
};

const overlap = (one: Span, other: Span): boolean => one.fromMs < other.toMs && other.fromMs < one.toMs;

/** So long between two pieces, and it is worth saying that nothing was recorded. */
const UNKNOWN_MS = 5 * MINUTE_MS;

/** What lies between pieces and is no break: gaps of some minutes, of which nobody knows. */
const unknownBetween = (pieces: readonly Span[], breaks: readonly Span[]): readonly Row[] =>
  pieces.flatMap(({ fromMs: toMs }, index): Row[] => {
    const gap = { fromMs: pieces[index - 1]?.toMs ?? toMs, toMs };
    return lengthOf(gap) < UNKNOWN_MS || breaks.some((one) => overlap(one, gap)) ? [] : [{ kind: 'unknown', ...gap }];
  });

const plain = (kind: 'call' | 'pause', spans: readonly Span[]): readonly Row[] =>
  joined(spans.map((span) => ({ ...span, kind, sittingMs: 0 }))).map(({ fromMs, toMs }) => ({ kind, fromMs, toMs }));

/**
 * A day as a list, in the order of time. An absence and the break that it counted as are one line; so is a walk, or a
 * while of being up, with what was said of it.
 */
export const rowsOf = (day: DiaryDay): readonly Row[] => {
  const natural = day.breaks.filter(({ outcome }) => outcome === 'natural');
  const counted = new Set<DiaryBreak>();
  const { statements } = day;
  const pieces = joined(day.pieces);
  const ofPieces = pieces.flatMap((piece): Row[] => {
    const { kind, fromMs, toMs, sittingMs } = piece;
    switch (kind) {
      case 'sitting':
        return [{ kind, fromMs, toMs, sittingMs }];
      case 'away': {
        if (statements.some((one) => one.as === 'up' && one.fromMs <= fromMs && toMs <= one.toMs)) return [];
        const breaks = natural.filter((one) => overlap(one, piece));
        for (const one of breaks) counted.add(one);
        const long = breaks.find((one) => one.break === 'long');
        return [{ kind, fromMs, toMs, countedAs: (long ?? breaks[0])?.break ?? null }];
      }
      case 'walk':
        return statements.some((one) => one.as === 'walk' && overlap(one, piece)) ? [] : [{ kind, fromMs, toMs }];
      case 'standing':
        return [{ kind, fromMs, toMs }];
      default:
        return [];
    }
  });
  const rows: readonly Row[] = [
    ...ofPieces,
    ...unknownBetween(pieces, day.breaks),
    ...plain('call', day.calls),
    ...plain('pause', day.pauses),
    ...day.breaks.filter((one) => !counted.has(one)).map((one): Row => ({ kind: 'break', ...one })),
    ...statements.map(({ id, as, fromMs, toMs }): Row => ({ kind: 'statement', id, as, fromMs, toMs })),
    ...(day.dayOffMs === null ? [] : [{ kind: 'day-off' as const, fromMs: day.dayOffMs, toMs: day.dayOffMs }]),
  ];
  return rows.toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
};

/** What a person may say that a while was instead; null for what cannot be corrected. */
export const correctionOf = (row: Row): 'sitting' | 'up' | null => {
  if (lengthOf(row) < MINUTE_MS) return null;
  switch (row.kind) {
    case 'sitting':
      return 'up';
    case 'away':
    case 'unknown':
      return 'sitting';
    default:
      return null;
  }
};

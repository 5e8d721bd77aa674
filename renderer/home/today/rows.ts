import type { DiaryBreak, DiaryDay } from '../../../shared/history/diary.ts';
import { lengthOf, type Span } from '../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';

type Piece = DiaryDay['pieces'][number];
type Statement = DiaryDay['statements'][number];

/** A line of the day's list. */
export type Row = Span &
  (
    | { readonly kind: 'sitting'; readonly sittingMs: number }
    /** With the break that it counted as; null for none. */
    | { readonly kind: 'away'; readonly countedAs: DiaryBreak['break'] | null }
    | { readonly kind: 'standing' | 'walk' | 'call' | 'pause' | 'day-off' }
    | {
        readonly kind: 'break';
        readonly break: DiaryBreak['break'];
        readonly session?: DiaryBreak['session'];
        readonly outcome: DiaryBreak['outcome'];
        readonly movements: readonly string[];
      }
    | { readonly kind: 'said'; readonly id: string; readonly as: Statement['as'] }
  );

type Part = Span & { readonly kind: Piece['kind'] | 'call' | 'pause'; readonly sittingMs: number };
type Joining = Part & { readonly isShort: boolean };

/** Joins what took less than a minute to what it touches, or to what of its kind came before it. */
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
  return rows;
};

const overlap = (one: Span, other: Span): boolean => one.fromMs < other.toMs && other.fromMs < one.toMs;

const plain = (kind: 'call' | 'pause', spans: readonly Span[]): readonly Row[] =>
  joined(spans.map((span) => ({ ...span, kind, sittingMs: 0 }))).map(({ fromMs, toMs }) => ({ kind, fromMs, toMs }));

/**
 * The day as a list, the latest first. An absence and the break that it counted as are one line; so is a walk with what
 * was said of it.
 */
export const rowsOf = (day: DiaryDay, dayOffMs: number | null): readonly Row[] => {
  const natural = day.breaks.filter(({ outcome }) => outcome === 'natural');
  const counted = new Set<DiaryBreak>();
  const walks = day.statements.filter(({ as }) => as === 'walk');
  const pieces = joined(day.pieces).flatMap((piece): Row[] => {
    const { kind, fromMs, toMs, sittingMs } = piece;
    switch (kind) {
      case 'sitting':
        return [{ kind, fromMs, toMs, sittingMs }];
      case 'away': {
        const breaks = natural.filter((one) => overlap(one, piece));
        for (const one of breaks) counted.add(one);
        const long = breaks.find((one) => one.break === 'long');
        return [{ kind, fromMs, toMs, countedAs: (long ?? breaks[0])?.break ?? null }];
      }
      case 'walk':
        return walks.some((said) => overlap(said, piece)) ? [] : [{ kind, fromMs, toMs }];
      case 'standing':
        return [{ kind, fromMs, toMs }];
      default:
        return [];
    }
  });
  const rows: readonly Row[] = [
    ...pieces,
    ...plain('call', day.calls),
    ...plain('pause', day.pauses),
    ...day.breaks.filter((one) => !counted.has(one)).map((one): Row => ({ kind: 'break', ...one })),
    ...day.statements.map(({ id, as, fromMs, toMs }): Row => ({ kind: 'said', id, as, fromMs, toMs })),
    ...(dayOffMs === null ? [] : [{ kind: 'day-off' as const, fromMs: dayOffMs, toMs: dayOffMs }]),
  ];
  return rows.toSorted((a, b) => b.fromMs - a.fromMs || b.toMs - a.toMs);
};

/** What a person may say that a while was instead; null for what cannot be corrected. */
export const correctionOf = ({ kind }: Row): 'sitting' | 'up' | null =>
  kind === 'away' ? 'sitting' : kind === 'sitting' ? 'up' : null;

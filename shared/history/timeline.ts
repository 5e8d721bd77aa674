import type { HistoryRecord } from './records.ts';
import { clip, lengthOf, type Span } from './spans.ts';
import { statementsOf } from './statements.ts';

/** A while of the day, and where the person was; none of them overlap. */
export type Piece = Span & {
  readonly kind: 'sitting' | 'standing' | 'away' | 'walk';
  /** How much of it was sat: less than its length where a break showed, none where the person was not sitting. */
  readonly sittingMs: number;
};

/** A span that was recorded, with the share of it that was sat. */
type Layer = Span & { readonly kind: Piece['kind']; readonly share: number };

export type TimelineOptions = {
  readonly records: readonly HistoryRecord[];
  readonly bounds: Span;
  /** The span of sitting that is not over yet. */
  readonly sitting: (Span & { readonly sittingMs: number }) | null;
};

const satLayer = ({ fromMs, toMs, sittingMs }: Span & { readonly sittingMs: number }): Layer => ({
  ...{ kind: 'sitting', fromMs, toMs },
  share: Math.min(1, sittingMs / Math.max(1, toMs - fromMs)),
});

const KIND_OF = { sitting: 'sitting', up: 'away', walk: 'walk' } as const;

/**
 * From the bottom up: what lies above hides what is below. Whoever sits at one machine is away from the other, so
 * sitting lies above standing, and both above absences; above both lies what the person said, the later above the earlier. An absence over the
 * bounds is the night.
 */
const layersOf = ({ records, bounds, sitting }: TimelineOptions): readonly Layer[] => {
  const away = records.flatMap((record): Layer[] => {
    if (record.event !== 'credited' || record.fromMs < bounds.fromMs || record.toMs > bounds.toMs) return [];
    return [{ kind: 'away', fromMs: record.fromMs, toMs: record.toMs, share: 0 }];
  });
  const sat = records.flatMap((record) => (record.event === 'sat' ? [satLayer(record)] : []));
  const said = statementsOf(records).map(
    ({ as, fromMs, toMs }): Layer => ({ kind: KIND_OF[as], fromMs, toMs, share: as === 'sitting' ? 1 : 0 }),
  );
  const stood = records.flatMap((record): Layer[] => {
    if (record.event !== 'stood') return [];
    return [{ kind: 'standing', fromMs: record.fromMs, toMs: record.toMs, share: 0 }];
  });
  // Of two that were sat at once, the one with more sitting counts.
  const inOrder = [...sat, ...(sitting === null ? [] : [satLayer(sitting)])].sort((a, b) => a.share - b.share);
  return [...away, ...stood, ...inOrder, ...said];
};

/** Lays all that was recorded on the line of time: every moment within the bounds belongs to one piece or to none. */
export const timelineOf = (options: TimelineOptions): readonly Piece[] => {
  const layers = layersOf(options).flatMap((layer) => {
    const part = clip(layer, options.bounds);
    return part === null ? [] : [{ ...layer, ...part }];
  });
  const edges = [...new Set(layers.flatMap(({ fromMs, toMs }) => [fromMs, toMs]))].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, fromMs] of edges.entries()) {
    const toMs = edges[index + 1] ?? fromMs;
    const top = layers.findLast((layer) => layer.fromMs <= fromMs && layer.toMs >= toMs && toMs > fromMs);
    if (top === undefined) continue;
    const piece = { kind: top.kind, fromMs, toMs, sittingMs: top.share * (toMs - fromMs) };
    const last = pieces.at(-1);
    if (last?.kind === piece.kind && last.toMs === fromMs) {
      pieces[pieces.length - 1] = { ...last, toMs, sittingMs: last.sittingMs + piece.sittingMs };
    } else pieces.push(piece);
  }
  return pieces.map((piece) => ({ ...piece, sittingMs: Math.round(piece.sittingMs) }));
};

/** How long was sat in all. */
export const sittingIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { sittingMs }) => sum + sittingMs, 0);

/** Shorter than this between two sittings is no getting up: the person turned from one machine to the other. */
const TURNING_MS = 60_000;

/** The sitting of a day in one go each; `up` are the breaks that were taken, which part what lies closer than a minute. */
export const stretchesOf = (pieces: readonly Piece[], up: readonly Span[]): readonly Piece[] => {
  const stretches: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'sitting') continue;
    const last = stretches.at(-1);
    const gap = { fromMs: last?.toMs ?? 0, toMs: piece.fromMs };
    const isParted = lengthOf(gap) >= TURNING_MS || up.some((own) => own.fromMs < gap.toMs && own.toMs > gap.fromMs);
    if (last === undefined || isParted) stretches.push(piece);
    else {
      const sittingMs = last.sittingMs + piece.sittingMs;
      stretches[stretches.length - 1] = { ...last, toMs: piece.toMs, sittingMs };
    }
  }
  return stretches;
};

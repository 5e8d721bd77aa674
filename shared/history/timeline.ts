import type { HistoryRecord } from './records.ts';
import { clip, lengthOf, type Span } from './spans.ts';
import { statementsOf } from './statements.ts';

/** A while of the day, and where the person was; none of them overlap. */
export type Piece = Span & {
  readonly kind: 'sitting' | 'standing' | 'away' | 'walk';
  /** How much of it was sat: less than its length where a break showed, none where the person was not sitting. */
  readonly sittingMs: number;
  /** How much of it was stood, none where the person was not standing. */
  readonly standingMs: number;
};

/** Sitting in one go. */
export type SittingBout = Span & { readonly kind: 'sitting'; readonly sittingMs: number };

/** A span that was recorded, with the share of it that was sat or stood. */
type Layer = Span & { readonly kind: Piece['kind']; readonly share: number };

export type TimelineOptions = {
  readonly records: readonly HistoryRecord[];
  readonly bounds: Span;
  /** The span of sitting that is not over yet. */
  readonly sitting: (Span & { readonly sittingMs: number }) | null;
  /** The spell of standing that is not. */
  readonly standing: (Span & { readonly ms: number }) | null;
};

/** What was counted of a span is taken to be spread evenly. */
const layerOf = (kind: Piece['kind'], { fromMs, toMs }: Span, ms: number): Layer => ({
  ...{ kind, fromMs, toMs },
  share: Math.min(1, ms / Math.max(1, toMs - fromMs)),
});

/** Of two at once the one of which more was counted lies above. */
const mostAbove = (layers: readonly Layer[]): readonly Layer[] => layers.toSorted((a, b) => a.share - b.share);

const KIND_OF = { sitting: 'sitting', up: 'away', walk: 'walk' } as const;

/**
 * From the bottom up: what lies above hides what is below. Whoever sits at one machine is away from the other, so
 * sitting lies above standing, and both above absences; above both lies what the person said, the later above the
 * earlier. An absence over the bounds is the night.
 */
const layersOf = ({ records, bounds, sitting, standing }: TimelineOptions): readonly Layer[] => {
  const away = records.flatMap((record): Layer[] => {
    if (record.event !== 'credited' || record.fromMs < bounds.fromMs || record.toMs > bounds.toMs) return [];
    return [layerOf('away', record, 0)];
  });
  const stood = records.flatMap((record) =>
    record.event === 'stood' ? [layerOf('standing', record, record.standingMs)] : [],
  );
  if (standing !== null) stood.push(layerOf('standing', standing, standing.ms));
  const sat = records.flatMap((record) =>
    record.event === 'sat' ? [layerOf('sitting', record, record.sittingMs)] : [],
  );
  if (sitting !== null) sat.push(layerOf('sitting', sitting, sitting.sittingMs));
  const stated = statementsOf(records).map((one) =>
    layerOf(KIND_OF[one.as], one, one.as === 'sitting' ? lengthOf(one) : 0),
  );
  return [...away, ...mostAbove(stood), ...mostAbove(sat), ...stated];
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
    const { kind } = top;
    const ms = top.share * (toMs - fromMs);
    const [sittingMs, standingMs] = [kind === 'sitting' ? ms : 0, kind === 'standing' ? ms : 0];
    const last = pieces.at(-1);
    if (last?.kind === kind && last.toMs === fromMs) {
      const sums = { sittingMs: last.sittingMs + sittingMs, standingMs: last.standingMs + standingMs };
      pieces[pieces.length - 1] = { ...last, toMs, ...sums };
    } else pieces.push({ kind, fromMs, toMs, sittingMs, standingMs });
  }
  return pieces.map((piece) => ({
    ...piece,
    sittingMs: Math.round(piece.sittingMs),
    standingMs: Math.round(piece.standingMs),
  }));
};

/** Shorter than this between two sittings is no getting up: the person turned from one machine to the other. */
const TURNING_MS = 60_000;

/** The sitting of a day in one go each; `up` are the breaks that were taken, which part what lies closer than a minute. */
export const boutsOf = (pieces: readonly Piece[], up: readonly Span[]): readonly SittingBout[] => {
  const bouts: SittingBout[] = [];
  for (const { kind, fromMs, toMs, sittingMs } of pieces) {
    if (kind !== 'sitting') continue;
    const last = bouts.at(-1);
    const gap = { fromMs: last?.toMs ?? 0, toMs: fromMs };
    const isParted = lengthOf(gap) >= TURNING_MS || up.some((own) => own.fromMs < gap.toMs && own.toMs > gap.fromMs);
    if (last === undefined || isParted) bouts.push({ kind, fromMs, toMs, sittingMs });
    else bouts[bouts.length - 1] = { ...last, toMs, sittingMs: last.sittingMs + sittingMs };
  }
  return bouts;
};

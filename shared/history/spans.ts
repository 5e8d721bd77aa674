/** A while, from one moment of the wall clock to another. */
export type Span = { readonly fromMs: number; readonly toMs: number };

export const lengthOf = ({ fromMs, toMs }: Span): number => Math.max(0, toMs - fromMs);

/** The part of a span that lies within bounds; null for none. */
export const clip = (span: Span, bounds: Span): Span | null => {
  const fromMs = Math.max(span.fromMs, bounds.fromMs);
  const toMs = Math.min(span.toMs, bounds.toMs);
  return toMs > fromMs ? { fromMs, toMs } : null;
};

/** What of the bounds some spans cover, in order and each moment once. */
export const covered = (spans: readonly Span[], bounds: Span): Span[] => {
  const joined: Span[] = [];
  const inOrder = spans.flatMap((span) => clip(span, bounds) ?? []).sort((a, b) => a.fromMs - b.fromMs);
  for (const span of inOrder) {
    const last = joined.at(-1);
    if (last === undefined || span.fromMs > last.toMs) joined.push(span);
    else joined[joined.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) };
  }
  return joined;
};

/** How long a span and some others, which do not overlap each other, have in common. */
export const commonMs = (span: Span, others: readonly Span[]): number =>
  others.reduce((sum, other) => sum + lengthOf(clip(other, span) ?? { fromMs: 0, toMs: 0 }), 0);

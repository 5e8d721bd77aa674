export const BREAK_KINDS = ['micro', 'long'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** No break can be set to last longer. */
export const LONGEST_BREAK_MINUTES: Readonly<Record<BreakKind, number>> = { micro: 10, long: 30 };

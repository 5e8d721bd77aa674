export const BREAK_KINDS = ['micro', 'long'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** What a break is to the person who sees it: a session is one that they asked for. */
export const SHOWN_KINDS = [...BREAK_KINDS, 'session'] as const;

/** No break can be set to last longer. */
export const LONGEST_BREAK_MINUTES: Readonly<Record<BreakKind, number>> = { micro: 10, long: 30 };

export const BREAK_KINDS = ['micro', 'long'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

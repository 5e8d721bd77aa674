// What a window can show of a movement, and search can look through while somebody types; far more than anybody needs.

export const NAME_AT_MOST = 100;
export const LINE_AT_MOST = 1_000;
export const LIST_AT_MOST = 40;
/** More lines than that would not be read in the time of a phase. */
export const CUES_AT_MOST = 3;
/** How long a phase may be, in seconds. */
export const PHASE_SECONDS = { least: 0.5, most: 3_600 } as const;
/** How often, and in how many sets. */
export const COUNT_AT_MOST = 1_000;

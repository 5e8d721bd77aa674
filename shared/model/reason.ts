/** An error's own words. */
export const errorReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How a break came to its end. */
export const OUTCOMES = ['completed', 'skipped', 'snoozed', 'ignored', 'away'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What can hold a break. All but the last two also count as input: somebody sits there. */
export const BUSY_REASONS = [
  'meeting',
  'call',
  'camera',
  'microphone',
  'presentation',
  'media',
  'full-screen',
  'do-not-disturb',
] as const;
export type BusyReason = (typeof BUSY_REASONS)[number];

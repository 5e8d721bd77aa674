import type { HistoryRecord } from '../../shared/history/records.ts';

/** The record of a number, as long as records are. */
export const recordOf = (number: number): HistoryRecord => ({
  id: `r${number}`,
  wallMs: Date.UTC(2026, 2, 9) + number,
  event: 'outcome',
  break: 'micro',
  outcome: 'completed',
  movement: 'cat-cow-desk',
  ranMs: 60_000,
  lengthMs: 120_000,
  moved: [{ movement: 'cat-cow-desk', ms: 60_000, done: 0.5, unfinished: null, seated: true }],
});

import { localTime } from '../schedule/local-time.ts';
import type { HistoryRecord } from './records.ts';

/** So many breaks set aside one after the other, and the rest of the day is quieter; our judgement. */
const IN_A_ROW = 3;
/** No local day is longer. */
const DAY_MS = 26 * 3_600_000;

/** What a record says of taking breaks: true for set aside, false for taken, null for neither. A snooze comes again. */
const setAside = (record: HistoryRecord): boolean | null => {
  if (record.event === 'dismissed') return record.how === 'skipped' ? true : null;
  if (record.event !== 'outcome' || record.outcome === 'snoozed') return null;
  return record.outcome === 'skipped' || record.outcome === 'ignored';
};

/** Whether breaks were set aside in a row on the local day of `wallMs`, up to the last of the records. */
export const wasSetAside = (records: readonly HistoryRecord[], wallMs: number, zone: string): boolean => {
  const answers = records.filter((record) => Math.abs(record.wallMs - wallMs) < DAY_MS && setAside(record) !== null);
  if (answers.filter(setAside).length < IN_A_ROW) return false;
  const { date } = localTime(wallMs, zone);
  let inARow = 0;
  for (const record of answers) {
    if (localTime(record.wallMs, zone).date !== date) continue;
    inARow = setAside(record) ? inARow + 1 : 0;
    if (inARow === IN_A_ROW) return true;
  }
  return false;
};

import type { HistoryRecord } from './records.ts';

/** The days that were taken off, by their local dates, each with the moment at which it was; not those that were not after all. */
export const daysOff = (records: readonly HistoryRecord[]): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const record of records) {
    if (record.event !== 'day-off') continue;
    if (record.off) days.set(record.date, record.wallMs);
    else days.delete(record.date);
  }
  return days;
};

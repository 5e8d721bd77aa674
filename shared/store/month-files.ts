import type { HistoryRecord } from '../history/records.ts';

/** What a month's file is called, whoever has written it; a program that syncs may have put something behind the month. */
const MONTH_FILE = /^(\d{4}-\d{2})(?:\D.*)?\.jsonl$/;

/** What was set aside is no part of the history. */
const SET_ASIDE = /\.(?:torn|broken|before)-/;

/** The month whose records stand in a file; null for a file of no month. */
export const monthIn = (name: string): string | null =>
  SET_ASIDE.test(name) ? null : (MONTH_FILE.exec(name)?.[1] ?? null);

/** The month of a moment in UTC, so that no change of zone moves a record. */
export const monthOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 7);

/**
 * The moment that a record is about: it stands in the file of that month, also where it was decided much later, so that
 * a day is found in its own month.
 */
export const aboutMs = (record: HistoryRecord): number => {
  if (record.event === 'undone') return record.aboutMs;
  return 'toMs' in record ? record.toMs : record.wallMs;
};

/** The file in which a machine keeps a month; without a name, as it is where no other one writes. */
export const monthFile = (month: string, machine: string): string =>
  machine === '' ? `${month}.jsonl` : `${month}.${machine}.jsonl`;

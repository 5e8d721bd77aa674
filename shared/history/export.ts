import { MINUTE_MS } from '../model/time.ts';
import { isoTime } from './iso-time.ts';
import type { HistoryRecord } from './records.ts';
import { inForce } from './statements.ts';

/** A record as others are given it; the README's table says what each field holds. */
export type ExportedRow = {
  readonly event: HistoryRecord['event'];
  readonly id: string;
  readonly time: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly minutes: number | null;
  readonly break: string | null;
  readonly outcome: string | null;
  readonly movements: readonly string[];
  readonly detail: string | null;
  readonly undone: boolean;
};

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = [
  ...(['event', 'id', 'time', 'from', 'until', 'minutes'] as const),
  ...(['break', 'outcome', 'movements', 'detail', 'undone'] as const),
] as const satisfies readonly (keyof ExportedRow)[];

const inMinutes = (ms: number): number => Math.round((ms / MINUTE_MS) * 100) / 100;

const minutesOf = (record: HistoryRecord): number | null => {
  if (record.event === 'outcome') return inMinutes(record.ranMs);
  if (record.event === 'sat' || record.event === 'shown') return inMinutes(record.sittingMs);
  if (record.event === 'stood') return inMinutes(record.standingMs);
  return 'toMs' in record ? inMinutes(record.toMs - record.fromMs) : null;
};

const movementsOf = (record: HistoryRecord): readonly string[] => {
  if (record.event === 'outcome' && record.moved.length > 0) return record.moved.map(({ movement }) => movement);
  const movement = 'movement' in record ? record.movement : '';
  return movement === '' ? [] : [movement];
};

const detailOf = (record: HistoryRecord): string | null => {
  switch (record.event) {
    case 'held':
      return record.reason;
    case 'dismissed':
      return record.how;
    case 'corrected':
      return record.as;
    case 'walked':
      return record.source;
    case 'offer-answered':
      return record.accepted ? 'accepted' : 'declined';
    case 'undone':
      return record.recordId;
    case 'day-off':
      return `${record.off ? 'off' : 'on'}:${record.date}`;
    default:
      return null;
  }
};

/** A row a record, in the order in which they were noted, with the times of a zone. */
export const exportedRows = (records: readonly HistoryRecord[], zone: string): readonly ExportedRow[] => {
  const stands = new Set(inForce(records).map(({ id }) => id));
  return records.map((record) => ({
    event: record.event,
    id: record.id,
    time: isoTime(record.wallMs, zone),
    from: 'fromMs' in record ? isoTime(record.fromMs, zone) : null,
    until: 'toMs' in record ? isoTime(record.toMs, zone) : null,
    minutes: minutesOf(record),
    break: 'break' in record ? record.break : null,
    outcome: record.event === 'outcome' ? record.outcome : null,
    movements: movementsOf(record),
    detail: detailOf(record),
    undone: record.event !== 'undone' && !stands.has(record.id),
  }));
};

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: ExportedRow[keyof ExportedRow]): string => {
  const text = Array.isArray(value) ? value.join(' ') : value === null ? '' : String(value);
  const harmless = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** The rows as a file of a format, the last line ended. */
export const exportText = (rows: readonly ExportedRow[], format: ExportFormat): string => {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  return lines.map((line) => `${line}\r\n`).join('');
};

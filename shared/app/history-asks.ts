import type { Answer, Request } from '../contract.ts';
import { exportedRows, exportText } from '../history/export.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { localTime, startOfDate, startOfTomorrow } from '../schedule/local-time.ts';
import { ALWAYS } from '../store/deletion.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Handlers } from './answering.ts';
import type { Engine } from './engine.ts';

export type HistoryAsksOptions = {
  readonly t: Translator<'shell'>;
  readonly history: Pick<HistoryStore, 'recordsAbout' | 'recordsSince' | 'deletion'>;
  readonly engine: Pick<Engine, 'save'>;
  readonly zone: () => string;
  /** Asks where, and writes there; the file, or null where the person has thought better of it. Rejects with the reason. */
  readonly saveFile: (name: string, text: string) => Promise<string | null>;
  /** The days are others than they were. */
  readonly changed: () => void;
};

/** The handlers of what is done with the history as a whole. */
export type HistoryAsks = Pick<Handlers, 'exportHistory' | 'wouldDelete' | 'deleteHistory' | 'undoDeletion'>;

type Range = Request<'wouldDelete'>['range'];

/** The time of a range of dates, both included; null is all of it. */
const timeOf = (range: Range, zone: string): Span =>
  range === null
    ? ALWAYS
    : { fromMs: startOfDate(range.fromDate, zone), toMs: startOfTomorrow(startOfDate(range.untilDate, zone), zone) };

/** The records of a range, in the order in which they were noted. */
export const recordsIn = (
  { recordsAbout, recordsSince }: Pick<HistoryStore, 'recordsAbout' | 'recordsSince'>,
  range: Range,
  zone: string,
): readonly HistoryRecord[] => {
  if (range === null) return recordsSince(0);
  const { fromMs, toMs } = timeOf(range, zone);
  return recordsAbout(fromMs, toMs).filter((record) => {
    if (record.event === 'undone') return record.aboutMs >= fromMs && record.aboutMs <= toMs;
    if (!('fromMs' in record)) return record.wallMs >= fromMs && record.wallMs < toMs;
    return record.toMs > fromMs && record.fromMs < toMs;
  });
};

const isBreak = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'event' in record && record.event === 'outcome';

const momentOf = (record: unknown): number | null =>
  typeof record === 'object' && record !== null && 'wallMs' in record && typeof record.wallMs === 'number'
    ? record.wallMs
    : null;

/** Hands the history out, and deletes of it what the person no longer wants kept. */
export const createHistoryAsks = (options: HistoryAsksOptions): HistoryAsks => {
  const { t, history, engine, zone, saveFile, changed } = options;
  const { deletion } = history;

  const trying = (act: () => Answer): Answer => {
    try {
      return act();
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    } finally {
      changed();
    }
  };

  return {
    exportHistory: async ({ format, range }) => {
      try {
        const rows = exportedRows(recordsIn(history, range, zone()), zone());
        const name = range === null ? 'vertebreak' : `vertebreak-${range.fromDate}-${range.untilDate}`;
        return { ok: true, file: await saveFile(`${name}.${format}`, exportText(rows, format)) };
      } catch (error) {
        return { ok: false, reason: t('shell.refused.notExported', { reason: errorReason(error) }) };
      }
    },
    wouldDelete: ({ range }) => {
      const records = deletion.wouldGo(timeOf(range, zone()));
      const days = records.flatMap((record) => {
        const moment = momentOf(record);
        return moment === null ? [] : [localTime(moment, zone()).date];
      });
      return { records: records.length, days: new Set(days).size, breaks: records.filter(isBreak).length };
    },
    deleteHistory: ({ range }) =>
      trying(() => {
        deletion.carryOut(timeOf(range, zone()));
        engine.save();
        return { ok: true };
      }),
    undoDeletion: () =>
      trying(() => (deletion.undo() ? { ok: true } : { ok: false, reason: t('shell.refused.nothingDeleted') })),
  };
};

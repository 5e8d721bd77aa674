import type { HistoryRecord } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { REMEMBERED_MS } from '../routine/circumstances.ts';
import type { Disk } from './disk.ts';
import { readMonth } from './month.ts';
import { within } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';
import { readable } from './unfit-file.ts';

/** A choice looks back so far; one day more, and no clock change in between makes it read the disk. */
const KEPT_MS = REMEMBERED_MS + 24 * 3_600_000;

const MONTH_FILE = /^\d{4}-\d{2}\.jsonl$/;

export type HistoryStore = {
  /** On the disk when it returns; a record that stands there already, by id, changes nothing. Throws where it cannot. */
  append(record: HistoryRecord): void;
  /** Records from `wallMs` on, oldest first. */
  recordsSince(wallMs: number): readonly HistoryRecord[];
};

export type HistoryOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly folder: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
};

/** The file of a moment: its month in UTC, so that no change of zone moves a record. */
const monthFile = (wallMs: number): string => `${new Date(wallMs).toISOString().slice(0, 7)}.jsonl`;

/** The history, a file a month, a record a line. What a choice looks back on is kept in memory, older ones are read anew. */
export const openHistory = ({ t, disk, folder, nowMs, alerts }: HistoryOptions): HistoryStore => {
  const idsOf = new Map<string, Set<string>>();
  let keptFromMs = nowMs() - KEPT_MS;

  const reading = { t, disk, folder, nowMs, tell: alerts.tell };

  const openMonth = (file: string): readonly HistoryRecord[] => {
    const records = readMonth(reading, file);
    idsOf.set(file, new Set(records.map(({ id }) => id)));
    return records;
  };

  /** A month that cannot be read costs no other one. */
  const tryMonth = (file: string): readonly HistoryRecord[] => {
    try {
      return openMonth(file);
    } catch (error) {
      alerts.tell({ code: 'cannot-save', file: 'history', reason: errorReason(error) });
      return [];
    }
  };

  const readSince = (wallMs: number): HistoryRecord[] => {
    const first = monthFile(wallMs);
    const files = disk.list(folder).filter((name) => MONTH_FILE.test(name) && name >= first);
    return files
      .flatMap(tryMonth)
      .filter((record) => record.wallMs >= wallMs)
      .sort((a, b) => a.wallMs - b.wallMs);
  };

  const firstRead = (): HistoryRecord[] => {
    try {
      return readSince(keptFromMs);
    } catch (error) {
      alerts.tell({ code: 'cannot-save', file: 'history', reason: errorReason(error) });
      return [];
    }
  };

  const appendLine = (file: string, line: string): void => {
    try {
      disk.appendLine(within(folder, file), line);
    } catch (error) {
      throw readable(t, error);
    }
  };

  let kept = firstRead();

  return {
    append(record) {
      const file = monthFile(record.wallMs);
      saving(alerts, 'history', () => {
        if (!idsOf.has(file)) openMonth(file);
        if (idsOf.get(file)?.has(record.id)) return;
        appendLine(file, JSON.stringify(record));
        idsOf.get(file)?.add(record.id);
        keptFromMs = Math.max(keptFromMs, nowMs() - KEPT_MS);
        kept = [...kept, record].filter(({ wallMs }) => wallMs >= keptFromMs).sort((a, b) => a.wallMs - b.wallMs);
      });
    },
    recordsSince: (wallMs) =>
      wallMs >= keptFromMs ? kept.filter((record) => record.wallMs >= wallMs) : readSince(wallMs),
  };
};

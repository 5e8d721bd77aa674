import * as v from 'valibot';
import { type HistoryRecord, recordSchema } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import { errorReason } from '../model/reason.ts';
import { REMEMBERED_MS } from '../routine/circumstances.ts';
import type { Disk } from './disk.ts';
import { within } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';
import { besideName } from './set-aside.ts';

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

/** The record of a line, or the reason why it is none. */
const parseLine = (t: HistoryOptions['t'], line: string): HistoryRecord | string => {
  try {
    const result = v.safeParse(recordSchema, JSON.parse(line));
    return result.success ? result.output : issueReason(t, result.issues);
  } catch {
    return t('shell.files.notJson');
  }
};

/** The history, a file a month, a record a line. What a choice looks back on is kept in memory, older ones are read anew. */
export const openHistory = ({ t, disk, folder, nowMs, alerts }: HistoryOptions): HistoryStore => {
  const idsOf = new Map<string, Set<string>>();
  let keptFromMs = nowMs() - KEPT_MS;

  /** A last line that a crash left without its end: kept beside the file, so that the next record begins a fresh line. */
  const moveTornLine = (file: string, text: string): string => {
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const torn = text.slice(whole.length);
    if (torn === '' || typeof parseLine(t, torn) !== 'string') return text;
    try {
      const backup = besideName(disk, within(folder, file), 'torn', nowMs());
      disk.replace(within(folder, backup), torn);
      disk.replace(within(folder, file), whole);
      alerts.tell({ code: 'file-set-aside', file: `history/${file}`, backup, reason: t('shell.files.tornLine') });
    } catch (error) {
      alerts.tell({ code: 'cannot-save', file: `history/${file}`, reason: errorReason(error) });
    }
    return whole;
  };

  const readMonth = (file: string): HistoryRecord[] => {
    const records: HistoryRecord[] = [];
    const text = moveTornLine(file, disk.read(within(folder, file)) ?? '');
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue;
      const record = parseLine(t, line);
      if (typeof record !== 'string') records.push(record);
      else alerts.tell({ code: 'line-skipped', file: `history/${file}`, line: index + 1, reason: record });
    }
    idsOf.set(file, new Set(records.map(({ id }) => id)));
    return records;
  };

  const readSince = (wallMs: number): HistoryRecord[] => {
    const first = monthFile(wallMs);
    const files = disk.list(folder).filter((name) => MONTH_FILE.test(name) && name >= first);
    return files
      .flatMap(readMonth)
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

  let kept = firstRead();

  return {
    append(record) {
      const file = monthFile(record.wallMs);
      saving(alerts, 'history', () => {
        if (!idsOf.has(file)) readMonth(file);
        if (idsOf.get(file)?.has(record.id)) return;
        disk.appendLine(within(folder, file), JSON.stringify(record));
        idsOf.get(file)?.add(record.id);
        keptFromMs = Math.max(keptFromMs, nowMs() - KEPT_MS);
        kept = [...kept, record].filter(({ wallMs }) => wallMs >= keptFromMs).sort((a, b) => a.wallMs - b.wallMs);
      });
    },
    recordsSince: (wallMs) =>
      wallMs >= keptFromMs ? kept.filter((record) => record.wallMs >= wallMs) : readSince(wallMs),
  };
};

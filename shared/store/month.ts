import * as v from 'valibot';
import { type HistoryRecord, recordSchema } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import type { Alert } from '../model/alert.ts';
import { errorReason } from '../model/reason.ts';
import type { Disk } from './disk.ts';
import { within } from './path.ts';
import { besideName, setAside } from './set-aside.ts';
import { readable, UnfitFile, unreadableReason } from './unfit-file.ts';

/** A month of a hundred breaks a day comes to 2 MB. */
const MOST_MB = 4;

/** So many lines that cannot be read are named one by one. */
const NAMED = 3;

/** No record is shorter. */
const SHORTEST_RECORD = 60;

/** A machine that stopped may have made room for a line and put nothing in it. */
const NEVER_WRITTEN = /^\0*$/;

export type MonthOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly folder: string;
  readonly nowMs: () => number;
  readonly tell: (alert: Alert) => void;
};

/** Whether it is worth a look: of the many lines of a file that is none of ours, most are told at a glance. */
const mayBeRecord = (line: string): boolean => line.length >= SHORTEST_RECORD && /^\s*\{.*\}\s*$/.test(line);

/** The record of a line, or the reason why it is none. */
const parseLine = (t: MonthOptions['t'], line: string): HistoryRecord | string => {
  try {
    const result = v.safeParse(recordSchema, JSON.parse(line), { abortEarly: true });
    return result.success ? result.output : issueReason(t, result.issues);
  } catch {
    return t('shell.files.notJson');
  }
};

/** Takes the lines of a file one by one: its records, each of which counts once, and those lines that are none. */
const createReader = (t: MonthOptions['t']) => {
  const records = new Map<string, HistoryRecord>();
  const skipped: { readonly line: number; readonly reason: string }[] = [];
  const lines = { read: 0, skipped: 0 };
  return {
    records,
    take: (line: string): void => {
      lines.read += 1;
      if (line === '') return;
      const isNamed = lines.skipped < NAMED;
      const record = isNamed || mayBeRecord(line) ? parseLine(t, line) : '';
      if (typeof record !== 'string') {
        if (!records.has(record.id)) records.set(record.id, record);
        return;
      }
      lines.skipped += 1;
      if (isNamed) skipped.push({ line: lines.read, reason: record });
    },
    tellSkipped: (file: string, tell: MonthOptions['tell']): void => {
      const [first] = skipped;
      if (first === undefined) return;
      if (lines.skipped > NAMED) tell({ code: 'lines-skipped', file, count: lines.skipped, ...first });
      else for (const one of skipped) tell({ code: 'line-skipped', file, ...one });
    },
  };
};

/** Ends the file with its last whole line, so that the next record begins a fresh one; what was torn is kept beside it. */
const cutTornLine = ({ t, disk, folder, nowMs, tell }: MonthOptions, file: string, torn: string): void => {
  const path = within(folder, file);
  const name = `history/${file}`;
  try {
    const backup = NEVER_WRITTEN.test(torn) ? null : besideName(disk, path, 'torn', nowMs());
    disk.cutRest(path, backup === null ? null : within(folder, backup));
    if (backup !== null) tell({ code: 'file-set-aside', file: name, backup, reason: t('shell.files.tornLine') });
  } catch (error) {
    tell({ code: 'cannot-save', file: name, reason: errorReason(error) });
  }
};

const readLines = (options: MonthOptions, file: string, isOurs: boolean): readonly HistoryRecord[] => {
  const { t, disk, folder, tell } = options;
  const reader = createReader(t);
  const end = disk.readLines(within(folder, file), MOST_MB * 1024 * 1024, reader.take);
  if (end === null) return [];
  const isTorn = end.rest !== '' && typeof parseLine(t, end.rest) === 'string';
  if (!isTorn) reader.take(end.rest);
  if (end.isCut) tell({ code: 'older-lines-unread', file: `history/${file}`, most: MOST_MB });
  else {
    reader.tellSkipped(`history/${file}`, tell);
    if (isTorn && isOurs) cutTornLine(options, file, end.rest);
  }
  return [...reader.records.values()];
};

/**
 * The records of a month, as they stand in its file. What is no record there is told and stays where it is, but for a
 * last line that was torn; what is no file is set aside. Nothing is done to the file of another machine, whose last line
 * may be on its way. Throws where the system cannot read it.
 */
export const readMonth = (options: MonthOptions, file: string, isOurs = true): readonly HistoryRecord[] => {
  try {
    return readLines(options, file, isOurs);
  } catch (error) {
    if (!isOurs) throw readable(options.t, error);
    if (!(error instanceof UnfitFile)) throw error;
    setAside({ ...options, path: within(options.folder, file) }, `history/${file}`, unreadableReason(options.t, error));
    return [];
  }
};

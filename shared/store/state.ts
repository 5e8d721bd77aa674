import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import type { Saved } from './saved.ts';
import { savedSchema } from './saved.ts';
import { migrateSaved, SAVED_VERSION } from './saved-migrations.ts';
import { type SaveAlerts, saving } from './saving.ts';

/** Some 25,000 records that wait for a history that cannot be written, which is half a year; else it is 2 KB. */
const MOST_BYTES = 8 * 1024 * 1024;

export type StateStore = {
  /** What the last run saved; null on a first start and where the file was of no use. */
  load(): Saved | null;
  /** On the disk when it returns. Throws where it cannot; the person has been told then. */
  save(saved: Saved): void;
};

const parseSaved = (t: Translator<'issues'>, content: Readonly<Record<string, unknown>>, version: number): Saved => {
  // What is wrong first is told, and there may be a million of it.
  const result = v.safeParse(savedSchema, migrateSaved(version, content.saved), { abortEarly: true });
  if (!result.success) throw new Error(issueReason(t, result.issues));
  return result.output;
};

export type StateStoreOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly path: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
};

/** The engine's state in one file. */
export const createStateStore = ({ t, disk, path, nowMs, alerts }: StateStoreOptions): StateStore => ({
  load: () =>
    readJsonFile({
      ...{ t, disk, path, nowMs, version: SAVED_VERSION, tell: alerts.tell, mostBytes: MOST_BYTES },
      parse: (content, version) => parseSaved(t, content, version),
    }),
  save: (saved) =>
    saving(alerts, nameOf(path), () => disk.replace(path, JSON.stringify({ version: SAVED_VERSION, saved }))),
});

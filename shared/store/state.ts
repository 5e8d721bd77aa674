import * as v from 'valibot';
import { issueReason } from '../model/reason.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import type { Saved } from './saved.ts';
import { savedSchema } from './saved.ts';
import { migrateSaved, SAVED_VERSION } from './saved-migrations.ts';
import { type SaveAlerts, saving } from './saving.ts';

export type StateStore = {
  /** What the last run saved; null on a first start and where the file was of no use. */
  load(): Saved | null;
  /** On the disk when it returns. Throws where it cannot; the person has been told then. */
  save(saved: Saved): void;
};

const parseSaved = (content: Readonly<Record<string, unknown>>, version: number): Saved => {
  const result = v.safeParse(savedSchema, migrateSaved(version, content.saved));
  if (!result.success) throw new Error(issueReason(result.issues));
  return result.output;
};

export type StateStoreOptions = {
  readonly disk: Disk;
  readonly path: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
};

/** The engine's state in one file. */
export const createStateStore = ({ disk, path, nowMs, alerts }: StateStoreOptions): StateStore => ({
  load: () => readJsonFile({ disk, path, version: SAVED_VERSION, parse: parseSaved, nowMs, tell: alerts.tell }),
  save: (saved) =>
    saving(alerts, nameOf(path), () => disk.replace(path, JSON.stringify({ version: SAVED_VERSION, saved }))),
});

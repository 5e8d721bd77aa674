import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import { momentSchema } from '../model/bounds.ts';
import { plainVersionSchema } from '../model/release.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';

const VERSION = 1;
const MOST_BYTES = 4_096;

const checkSchema = v.strictObject({
  /** Not before this moment of the wall clock is looked for a new version unasked. */
  nextMs: momentSchema,
  /** The newest version that was told of; null for none yet. */
  newest: v.nullable(plainVersionSchema),
});

/** What is kept of the looks for a new version. */
export type ReleaseCheck = v.InferOutput<typeof checkSchema>;

export type ReleaseCheckStore = {
  /** Null where nothing was kept yet, and where it was of no use. */
  readonly load: () => ReleaseCheck | null;
  /** On the disk when it returns. Throws where it cannot; the person has been told then. */
  readonly save: (check: ReleaseCheck) => void;
};

export type ReleaseCheckStoreOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly path: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
};

/** A small file of its own, which is there once it was looked for a new version. */
export const createReleaseCheckStore = (options: ReleaseCheckStoreOptions): ReleaseCheckStore => {
  const { t, disk, path, nowMs, alerts } = options;
  return {
    load: () =>
      readJsonFile({
        ...{ t, disk, path, nowMs, version: VERSION, tell: alerts.tell, mostBytes: MOST_BYTES },
        parse: ({ check }) => {
          const result = v.safeParse(checkSchema, check);
          if (!result.success) throw new Error(issueReason(t, result.issues));
          return result.output;
        },
      }),
    save: (check) =>
      saving(alerts, nameOf(path), () => disk.replace(path, JSON.stringify({ version: VERSION, check }))),
  };
};

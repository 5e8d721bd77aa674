import * as v from 'valibot';
import { type Draft, draftSchema } from '../catalogue/draft-schema.ts';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';

const VERSION = 1;
const MOST_BYTES = 1_024 * 1_024;

export type DraftStore = {
  /** Null where nobody is making a movement, and where what was kept is of no use. */
  readonly load: () => Draft | null;
  /** On the disk when it returns; null where it is made, or given up. Throws where it cannot; the person has been told then. */
  readonly save: (draft: Draft | null) => void;
};

export type DraftStoreOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly path: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
};

/** The movement that somebody is making, in a file of its own while they do. */
export const createDraftStore = ({ t, disk, path, nowMs, alerts }: DraftStoreOptions): DraftStore => ({
  load: () =>
    readJsonFile({
      ...{ t, disk, path, nowMs, version: VERSION, tell: alerts.tell, mostBytes: MOST_BYTES },
      parse: ({ draft }) => {
        const result = v.safeParse(draftSchema, draft);
        if (!result.success) throw new Error(issueReason(t, result.issues));
        return result.output;
      },
    }),
  save: (draft) =>
    saving(alerts, nameOf(path), () => {
      if (draft === null) disk.remove(path);
      else disk.replace(path, JSON.stringify({ version: VERSION, draft }));
    }),
});

import * as v from 'valibot';
import type { Disk } from './disk.ts';
import { type OwnFile, ownPaths, partOf } from './own-files.ts';
import { folderOf, nameOf, within } from './path.ts';

/** What goes on, and the way back from it. */
const JOURNAL = 'import.json';
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * `waiting`: the new files lie beside the places that they are for. `replacing`: some may stand there already. `replaced`:
 * all do, and the old ones lie beside them. `returning`: some of those may stand there again.
 */
const journalSchema = v.strictObject({
  version: v.literal(1),
  state: v.picklist(['waiting', 'replacing', 'replaced', 'returning']),
  /** By path: whether there is a new one, and whether there was an old one. */
  files: v.array(
    v.strictObject({
      path: v.pipe(
        v.string(),
        v.check((path) => partOf(path) !== null),
      ),
      isNew: v.boolean(),
      wasOld: v.boolean(),
    }),
  ),
});

type Journal = v.InferOutput<typeof journalSchema>;

export type OwnReplacement = {
  /** Lays the files out, to be put in their places by `carryOut`; nothing is replaced yet. Throws where it cannot, and nothing has changed. */
  readonly prepare: (files: readonly OwnFile[]) => void;
  /** Puts them in their places, all or none. Throws where it cannot; all is as it was then. */
  readonly carryOut: () => void;
  /** Back to what was there before the last one; false where there is nothing to go back to. Throws where it cannot. */
  readonly undo: () => boolean;
  /** The same at the next `finish`; a replacement that is only laid out is given up at once. */
  readonly undoAtStart: () => boolean;
  /** Ends what a run that was killed has begun: forward where all was laid out, else back. */
  readonly finish: () => void;
};

/** Replaces all of one's own in a folder, or nothing, also where the disk is full or the machine stops in between. */
export const createOwnReplacement = (disk: Disk, folder: string): OwnReplacement => {
  const journal = within(folder, JOURNAL);
  const whole = (path: string): string => within(folder, path);
  /** A hidden name in the same folder, so that moving takes no room on the disk. */
  const beside = (path: string, what: 'importing' | 'imported'): string => {
    const place = whole(path);
    return within(folderOf(place), `.${what}-${nameOf(path)}`);
  };
  const isThere = (path: string): boolean => disk.stamp(path) !== null;
  const removeIfThere = (path: string): void => {
    if (isThere(path)) disk.remove(path);
  };

  const noted = (): Journal | null => {
    try {
      const result = v.safeParse(journalSchema, JSON.parse(disk.read(journal, MOST_BYTES) ?? ''));
      return result.success ? result.output : null;
    } catch {
      return null;
    }
  };
  const note = (files: Journal['files'], state: Journal['state']): void =>
    disk.replace(journal, JSON.stringify({ version: 1, state, files }));

  /** What lies beside is of no use any more. */
  const clear = (files: Journal['files']): void => {
    for (const { path } of files) {
      removeIfThere(beside(path, 'importing'));
      removeIfThere(beside(path, 'imported'));
    }
    removeIfThere(journal);
  };

  /** Every old one back in its place. Doing it twice changes nothing. */
  const giveBack = (files: Journal['files']): void => {
    for (const { path, isNew, wasOld } of files) {
      const old = beside(path, 'imported');
      if (wasOld && isThere(old)) disk.move(old, whole(path));
      else if (!wasOld && isNew && !isThere(beside(path, 'importing'))) removeIfThere(whole(path));
    }
    clear(files);
  };

  const replace = (files: Journal['files']): void => {
    try {
      note(files, 'replacing');
      for (const { path, isNew, wasOld } of files) {
        if (wasOld) disk.move(whole(path), beside(path, 'imported'));
        if (isNew) disk.move(beside(path, 'importing'), whole(path));
      }
      note(files, 'replaced');
    } catch (error) {
      giveBack(files);
      throw error;
    }
  };

  const finish = (): void => {
    const found = noted();
    if (found?.state === 'waiting') replace(found.files);
    else if (found?.state === 'replacing' || found?.state === 'returning') giveBack(found.files);
  };

  return {
    prepare: (files) => {
      finish();
      const before = noted();
      const old = ownPaths(disk, folder);
      const paths = [...new Set([...files.map(({ path }) => path), ...old])];
      const isNew = new Set(files.map(({ path }) => path));
      const all = paths.map((path) => ({ path, isNew: isNew.has(path), wasOld: old.includes(path) }));
      try {
        for (const { path, text } of files) disk.replace(beside(path, 'importing'), text);
        // From here on the way back is to what is there now.
        for (const { path } of before?.files ?? []) removeIfThere(beside(path, 'imported'));
        note(all, 'waiting');
      } catch (error) {
        for (const { path } of files) removeIfThere(beside(path, 'importing'));
        throw error;
      }
    },
    carryOut: () => {
      const found = noted();
      if (found?.state === 'waiting') replace(found.files);
    },
    undo: () => {
      const found = noted();
      if (found?.state !== 'replaced') return false;
      note(found.files, 'returning');
      giveBack(found.files);
      return true;
    },
    undoAtStart: () => {
      const found = noted();
      if (found?.state === 'waiting') clear(found.files);
      else if (found?.state === 'replaced') note(found.files, 'returning');
      return found?.state === 'waiting' || found?.state === 'replaced';
    },
    finish,
  };
};

import * as v from 'valibot';
import { cut } from '../history/cut.ts';
import type { Span } from '../history/spans.ts';
import type { Translator } from '../i18n/english.ts';
import type { Disk } from './disk.ts';
import { within } from './path.ts';
import { readable } from './unfit-file.ts';

/** No month of ours comes near it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is being deleted by a machine, and can be undone until the window is closed. */
const fileOf = (machine: string): string => (machine === '' ? 'deleted.json' : `deleted.${machine}.json`);

/** All of time. */
export const ALWAYS: Span = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER };

const changeSchema = v.strictObject({
  file: v.string(),
  /** The lines that go, each with its place in the file. */
  lines: v.array(v.tuple([v.number(), v.string()])),
  /** What stays of some of them. */
  parts: v.array(v.string()),
});

const deletedSchema = v.strictObject({ version: v.literal(1), undone: v.boolean(), changes: v.array(changeSchema) });

type Change = v.InferOutput<typeof changeSchema>;

export type Deletion = {
  /** The records that would go, as far as they can be read. */
  readonly wouldGo: (range: Span) => readonly unknown[];
  /** Deletes what is about a range. Throws where it cannot; nothing is gone then, if the disk lets that be undone. */
  readonly carryOut: (range: Span) => void;
  /** Brings back what was deleted last; false where there is nothing to bring back. Throws where it cannot. */
  readonly undo: () => boolean;
  /** What was deleted is gone for good. */
  readonly forget: () => void;
  /** Ends what a run that was killed has begun. Comes before the history is read. */
  readonly finish: () => void;
};

export type DeletionOptions = {
  readonly t: Translator<'shell'>;
  readonly disk: Disk;
  readonly folder: string;
  readonly machine: string;
  /** The files of all months. */
  readonly files: () => readonly string[];
  /** The files are not what they were. */
  readonly changed: () => void;
};

/** Deletes with the days of a history what the record of activity has of them. */
export const withActivity = (
  deletion: Deletion,
  activity: { readonly remove: (range: Span) => void; readonly undo: () => void; readonly forget: () => void },
): Deletion => ({
  ...deletion,
  carryOut: (range) => {
    activity.remove(range);
    try {
      deletion.carryOut(range);
    } catch (error) {
      activity.undo();
      throw error;
    }
  },
  undo: () => {
    if (!deletion.undo()) return false;
    activity.undo();
    return true;
  },
  forget: () => {
    activity.forget();
    deletion.forget();
  },
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const isAll = ({ fromMs, toMs }: Span): boolean => fromMs <= ALWAYS.fromMs && toMs >= ALWAYS.toMs;

/** What goes of a file's lines. Where all goes, what is no record goes too. */
const changeOf = (file: string, text: string, range: Span): Change => {
  const change: Change = { file, lines: [], parts: [] };
  for (const [index, line] of text.split('\n').entries()) {
    const content = parsed(line);
    const stays = cut(content, range);
    if (line === '' || (stays === null ? !isAll(range) : stays[0] === content)) continue;
    change.lines.push([index, line]);
    change.parts.push(...(stays ?? []).map((stay) => JSON.stringify(stay)));
  }
  return change;
};

const withoutLines = (text: string, { lines, parts }: Change): string => {
  const gone = new Set(lines.map(([, line]) => line));
  const left = text.split('\n').filter((line) => !gone.has(line));
  const added = parts.filter((part) => !left.includes(part));
  // What stands behind the last line's end stays there.
  return [...left.slice(0, -1), ...added, left.at(-1) ?? ''].join('\n');
};

const withLines = (text: string, { lines, parts }: Change): string => {
  const left = text.split('\n').filter((line) => !parts.includes(line));
  const there = new Set(left);
  for (const [index, line] of lines) if (!there.has(line)) left.splice(Math.min(index, left.length - 1), 0, line);
  return left.join('\n');
};

/** Deletes what is about a range of time out of all files of a history, whoever has written them. */
export const createDeletion = ({ t, disk, folder, machine, files, changed }: DeletionOptions): Deletion => {
  const path = within(folder, fileOf(machine));

  const textOf = (file: string): string | null => {
    try {
      return disk.read(within(folder, file), MOST_BYTES);
    } catch (error) {
      throw readable(t, error);
    }
  };

  const changesFor = (range: Span): readonly Change[] =>
    files()
      .map((file) => changeOf(file, textOf(file) ?? '', range))
      .filter(({ lines }) => lines.length > 0);

  const rewrite = (changes: readonly Change[], change: (text: string, how: Change) => string): void => {
    try {
      for (const one of changes) {
        const text = change(textOf(one.file) ?? '', one);
        if (text === '') disk.remove(within(folder, one.file));
        else disk.replace(within(folder, one.file), text);
      }
    } finally {
      changed();
    }
  };

  const note = (changes: readonly Change[], undone: boolean): void =>
    disk.replace(path, JSON.stringify({ version: 1, undone, changes }));

  const noted = (): v.InferOutput<typeof deletedSchema> | null => {
    const result = v.safeParse(deletedSchema, parsed(disk.read(path, 2 * MOST_BYTES) ?? ''));
    return result.success ? result.output : null;
  };

  const undo = (): boolean => {
    const found = noted();
    if (found === null) return false;
    note(found.changes, true);
    rewrite(found.changes, withLines);
    disk.remove(path);
    return true;
  };

  return {
    wouldGo: (range) => changesFor(range).flatMap(({ lines }) => lines.map(([, line]) => parsed(line))),
    carryOut: (range) => {
      const changes = changesFor(range);
      note(changes, false);
      try {
        rewrite(changes, withoutLines);
      } catch (error) {
        undo();
        throw error;
      }
    },
    undo,
    forget: () => {
      try {
        // Where nothing was deleted, nothing is written either.
        if (disk.stamp(path) !== null) disk.remove(path);
      } catch {
        // The next start does it.
      }
    },
    finish: () => {
      const found = noted();
      if (found !== null) rewrite(found.changes, found.undone ? withLines : withoutLines);
      if (disk.stamp(path) !== null) disk.remove(path);
    },
  };
};

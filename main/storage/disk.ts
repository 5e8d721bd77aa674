import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from '../../shared/store/disk.ts';
import { UnfitFile } from '../../shared/store/unfit-file.ts';
import { temporaryName } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { codeOf, FOR_READING, FOR_WRITING, withFile } from './plain-file.ts';

const FOR_APPENDING = FOR_WRITING | constants.O_APPEND | constants.O_CREAT;
const NEWLINE = 0x0a;

const absentAs = <T>(value: T, action: () => T): T => {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return value;
    throw error;
  }
};

/** A renamed or new file is sure to be found after a crash only once its folder is written too. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Makes a folder and those above it, each sure to be found after a crash. */
export const makeLastingFolder = (folder: string): void => {
  const first = makeFolder(folder);
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made.length <= first.length) return;
  }
};

/** Bytes of a file from one place to another; fewer where it has become shorter meanwhile. */
const bytesOf = (descriptor: number, from: number, to: number): Buffer => {
  const bytes = Buffer.alloc(to - from);
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, from + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
};

const endsInMidLine = (descriptor: number, size: number): boolean =>
  size > 0 && bytesOf(descriptor, size - 1, size)[0] !== NEWLINE;

const PIECE_BYTES = 64 * 1024;

/** Where the first byte behind the last line's end stands. */
const restFrom = (descriptor: number, size: number): number => {
  for (let to = size; to > 0; to -= PIECE_BYTES) {
    const from = Math.max(0, to - PIECE_BYTES);
    const end = bytesOf(descriptor, from, to).lastIndexOf(NEWLINE);
    if (end >= 0) return from + end + 1;
  }
  return 0;
};

const undo = (descriptor: number, size: number): void => {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    // The next line then begins on a fresh one, and reading skips the rest of this one.
  }
};

const write = (path: string, content: string | Buffer): void => {
  makeLastingFolder(dirname(path));
  const temporary = temporaryName(path);
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
};

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (path, mostBytes) =>
    absentAs(null, () =>
      withFile(path, FOR_READING, (descriptor, size) => {
        if (size > mostBytes) throw new UnfitFile(mostBytes);
        return bytesOf(descriptor, 0, size).toString('utf8');
      }),
    ),

  readLines: (path, mostBytes, take) =>
    absentAs(null, () =>
      withFile(path, FOR_READING, (descriptor, size) => {
        const isCut = size > mostBytes;
        const bytes = bytesOf(descriptor, isCut ? size - mostBytes : 0, size);
        // Of a line that begins further ahead the end is of no use.
        let from = isCut ? bytes.indexOf(NEWLINE) + 1 : 0;
        for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
          take(bytes.toString('utf8', from, end));
          from = end + 1;
        }
        return { rest: bytes.toString('utf8', from), isCut };
      }),
    ),

  replace: write,

  appendLine(path, line) {
    makeLastingFolder(dirname(path));
    withFile(path, FOR_APPENDING, (descriptor, size) => {
      try {
        writeFileSync(descriptor, `${endsInMidLine(descriptor, size) ? '\n' : ''}${line}\n`);
        fsyncSync(descriptor);
        if (size === 0) syncFolder(dirname(path));
      } catch (error) {
        undo(descriptor, size);
        throw error;
      }
    });
  },

  cutRest(path, keptAt) {
    withFile(path, FOR_WRITING, (descriptor, size) => {
      const from = restFrom(descriptor, size);
      if (keptAt !== null) write(keptAt, bytesOf(descriptor, from, size));
      ftruncateSync(descriptor, from);
      fsyncSync(descriptor);
    });
  },

  move(from, to) {
    renameSync(from, to);
    syncFolder(dirname(to));
  },

  remove(path) {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
  },

  stamp: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.size} ${stats.mtimeMs}`;
  },

  list: (folder) => absentAs([], () => readdirSync(folder)),
};

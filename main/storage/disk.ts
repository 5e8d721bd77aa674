import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from '../../shared/store/disk.ts';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const absentAs = <T>(value: T, action: () => T): T => {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return value;
    throw error;
  }
};

/** A renamed or new file is sure to be found after a crash only once its folder is written too. */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

const endsInMidLine = (descriptor: number, size: number): boolean => {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
};

const undo = (descriptor: number, size: number): void => {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    // The next line then begins on a fresh one, and reading skips the rest of this one.
  }
};

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (path) => absentAs(null, () => readFileSync(path, 'utf8')),

  replace(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.new`;
    try {
      const descriptor = openSync(temporary, 'w', 0o600);
      try {
        writeFileSync(descriptor, text);
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
  },

  appendLine(path, line) {
    mkdirSync(dirname(path), { recursive: true });
    const descriptor = openSync(path, 'a+', 0o600);
    try {
      const { size } = fstatSync(descriptor);
      try {
        writeFileSync(descriptor, `${endsInMidLine(descriptor, size) ? '\n' : ''}${line}\n`);
        fsyncSync(descriptor);
      } catch (error) {
        undo(descriptor, size);
        throw error;
      }
      if (size === 0) syncFolder(dirname(path));
    } finally {
      closeSync(descriptor);
    }
  },

  move: (from, to) => renameSync(from, to),

  list: (folder) => absentAs([], () => readdirSync(folder)),
};

import type { Alert } from '../model/alert.ts';
import { errorReason } from '../model/reason.ts';
import type { Disk } from './disk.ts';
import { folderOf, nameOf, within } from './path.ts';

/** A moment as part of a file's name on every system: 2026-03-09T10-15-00. */
const stamp = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');

/** A name beside `path` that says what became of it and when: settings.broken-2026-03-09T10-15-00.json. */
export const besideName = (disk: Disk, path: string, what: 'broken' | 'torn' | 'before', wallMs: number): string => {
  const file = nameOf(path);
  const dot = file.lastIndexOf('.');
  const [name, ext] = [file.slice(0, dot), file.slice(dot)];
  const taken = new Set(disk.list(folderOf(path)));
  const base = `${name}.${what}-${stamp(wallMs)}`;
  let free = `${base}${ext}`;
  for (let count = 2; taken.has(free); count += 1) free = `${base}-${count}${ext}`;
  return free;
};

export type SetAsideOptions = {
  readonly disk: Disk;
  readonly path: string;
  readonly nowMs: () => number;
  readonly tell: (alert: Alert) => void;
};

/** Keeps what cannot be used under another name beside it, and tells of both; `file` is what the person knows it by. */
export const setAside = ({ disk, path, nowMs, tell }: SetAsideOptions, file: string, reason: string): void => {
  try {
    const backup = besideName(disk, path, 'broken', nowMs());
    disk.move(path, within(folderOf(path), backup));
    tell({ code: 'file-set-aside', file, backup, reason });
  } catch (error) {
    tell({ code: 'cannot-save', file, reason: `${reason}; ${errorReason(error)}` });
  }
};

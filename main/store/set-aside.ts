import { parse } from 'node:path';
import type { Disk } from './disk.ts';

/** A moment as part of a file's name on every system: 2026-03-09T10-15-00. */
const stamp = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');

/** A name beside `path` that says what became of it and when: settings.broken-2026-03-09T10-15-00.json. */
export const besideName = (disk: Disk, path: string, what: 'broken' | 'torn', wallMs: number): string => {
  const { dir, name, ext } = parse(path);
  const taken = new Set(disk.list(dir));
  const base = `${name}.${what}-${stamp(wallMs)}`;
  let free = `${base}${ext}`;
  for (let count = 2; taken.has(free); count += 1) free = `${base}-${count}${ext}`;
  return free;
};

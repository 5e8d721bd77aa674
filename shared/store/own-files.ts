import type { Disk } from './disk.ts';
import { monthIn } from './month-files.ts';
import { within } from './path.ts';

/** A file of the person's own, by its path in their folder. */
export type OwnFile = { readonly path: string; readonly text: string };

/** The parts of it, each a file or all files of a folder. */
export const OWN_PARTS = ['settings', 'profiles', 'history', 'movements'] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

/** No file of ours comes near it. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Describes a movement to an editor; every version writes its own. */
const SCHEMA_FILE = 'movement.schema.json';
const MOVEMENT_FILE = /^[^./\\\p{Cc}][^/\\\p{Cc}]{0,199}\.json$/iu;

/** Which part of one's own a path belongs to; null for any other path, also for one that leads elsewhere. */
export const partOf = (path: string): OwnPart | null => {
  if (path === 'settings.json' || path === 'profiles.json') return path === 'settings.json' ? 'settings' : 'profiles';
  const [folder, name, ...rest] = path.split('/');
  if (name === undefined || rest.length > 0 || name.includes('\\')) return null;
  if (folder === 'history') return monthIn(name) === null ? null : 'history';
  return folder === 'movements' && MOVEMENT_FILE.test(name) && name !== SCHEMA_FILE ? 'movements' : null;
};

const namesIn = (disk: Disk, folder: string, part: 'history' | 'movements'): readonly string[] =>
  disk.list(within(folder, part)).map((name) => `${part}/${name}`);

/** Every path of one's own that there is. */
export const ownPaths = (disk: Disk, folder: string): readonly string[] =>
  ['settings.json', 'profiles.json', ...namesIn(disk, folder, 'history'), ...namesIn(disk, folder, 'movements')]
    .filter((path) => partOf(path) !== null && disk.stamp(within(folder, path)) !== null)
    .sort();

/** All of one's own. Throws where a file cannot be read: it must not be left out unseen. */
export const readOwn = (disk: Disk, folder: string): readonly OwnFile[] =>
  ownPaths(disk, folder).map((path) => ({ path, text: disk.read(within(folder, path), MOST_BYTES) ?? '' }));

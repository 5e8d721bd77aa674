import { fsyncSync, mkdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UnfitFile } from '../../shared/store/unfit-file.ts';
import { makeLastingFolder, syncFolder } from './disk.ts';
import { temporaryName } from './leftovers.ts';
import { codeOf, FOR_WRITING, withFile } from './plain-file.ts';

/** Where a file stands that may be a link, as people have to their dotfiles; also where the link leads nowhere yet. */
export const placeOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  try {
    return placeOf(resolve(dirname(path), readlinkSync(path)));
  } catch (error) {
    if (['ENOENT', 'EINVAL'].includes(codeOf(error) ?? '')) return path;
    throw error;
  }
};

/**
 * Lets somebody else write a file and puts it in the place of `path`, whole or not at all. It is written in a folder that
 * was made for it, so that nothing that stands at any name is read, followed or waited for; `check` throws where it is
 * not what it should be.
 */
export const replaceStaged = (path: string, write: (folder: string) => void, check: (file: string) => void): void => {
  const place = placeOf(path);
  if (statSync(place, { throwIfNoEntry: false })?.isFile() === false) throw new UnfitFile();
  makeLastingFolder(dirname(place));
  const folder = temporaryName(place);
  const file = join(folder, basename(path));
  mkdirSync(folder, { mode: 0o700 });
  try {
    write(folder);
    check(file);
    withFile(file, FOR_WRITING, fsyncSync);
    renameSync(file, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  syncFolder(dirname(place));
};

/** Writes a text, whole or not at all, where a person wants to have it: a file in its place is replaced, a link followed. */
export const writeWhole = (path: string, text: string): void =>
  replaceStaged(
    path,
    (folder) => writeFileSync(join(folder, basename(path)), text),
    () => {},
  );

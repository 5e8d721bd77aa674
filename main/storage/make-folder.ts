import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder and what is missing above it; the topmost one that was made, undefined where all were there. Throws where
 * it cannot. Node's own way of it never comes back where a file system says of a new folder that it is not there, as that
 * of /proc does.
 */
export const makeFolder = (path: string, mode = 0o777): string | undefined => {
  try {
    mkdirSync(path, mode);
    return path;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFolder(path)) return undefined;
    const above = dirname(path);
    if (codeOf(error) !== 'ENOENT' || above === path || isFolder(above)) throw error;
    const first = makeFolder(above, mode);
    return makeFolder(path, mode) === undefined ? first : (first ?? path);
  }
};

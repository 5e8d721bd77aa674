import { accessSync, constants } from 'node:fs';
import { makeFolder } from './make-folder.ts';

/** Whether files can be put into a folder, which is made where it is not there. */
export const isWritable = (folder: string): boolean => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where temporary files can be: where the environment says, or else in one of the usual places, or in `last`. */
export const writableTemporary = (
  { TMPDIR = '', XDG_RUNTIME_DIR = '' }: Readonly<Record<string, string | undefined>>,
  last: string,
): string | undefined => [TMPDIR, '/tmp', XDG_RUNTIME_DIR, last].find(isWritable);

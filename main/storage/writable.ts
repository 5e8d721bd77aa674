import { accessSync, constants, mkdirSync } from 'node:fs';

/** Whether files can be put into a folder, which is made where it is not there. */
export const isWritable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
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

import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';
import { UnfitFile } from '../../shared/store/unfit-file.ts';

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

export const { O_RDONLY: FOR_READING, O_RDWR: FOR_WRITING } = constants;

/** How the system refuses to open a folder for writing, a link that leads in a circle, and a socket. */
const OF_NO_FILE = ['EISDIR', 'ELOOP', 'ENXIO'];

/** Opening a pipe waits for its other end, unless it is told not to; Windows knows neither. */
const open = (path: string, flags: number): number => {
  try {
    return openSync(path, flags | (constants.O_NONBLOCK ?? 0), 0o600);
  } catch (error) {
    throw OF_NO_FILE.includes(codeOf(error) ?? '') ? new UnfitFile() : error;
  }
};

/**
 * Opens a file, hands it over with its size, and closes it. Follows links and looks at what they lead to: whatever is no
 * file is refused with `UnfitFile` before anything is read or written.
 */
export const withFile = <T>(path: string, flags: number, use: (descriptor: number, size: number) => T): T => {
  const descriptor = open(path, flags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UnfitFile();
    return use(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
};

/** Whether something stands there that is no file, or leads to none. False where that cannot be told. */
export const isUnfit = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  } catch (error) {
    return codeOf(error) === 'ELOOP';
  }
};

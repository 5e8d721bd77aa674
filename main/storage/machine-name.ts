import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { nodeDisk } from './disk.ts';

const FILE = 'machine.txt';
const MOST_BYTES = 4_096;

const textOf = (path: string): string => {
  try {
    return nodeDisk.read(path, MOST_BYTES) ?? '';
  } catch {
    return '';
  }
};

/** A number that nobody else has drawn, from the first start on. Any text will do that stands there already. */
const drawn = (path: string): string => {
  const there = textOf(path);
  if (there !== '') return there;
  const fresh = `${randomBytes(16).toString('hex')}\n`;
  try {
    nodeDisk.replace(path, fresh);
    return fresh;
  } catch {
    // Nothing can be written there: the facts alone are the same at the next start.
    return '';
  }
};

/** What a system says of the machine that it runs on. */
const machineFacts = (): readonly string[] => [hostname(), textOf('/etc/machine-id')];

/**
 * By what the files of this machine are told from those of others in a shared folder: made of a number that was drawn
 * here and of the machine itself, so that neither two machines of one name nor a copy of the folder on a new machine
 * write to the same files.
 */
export const machineName = (folder: string, facts = machineFacts()): string =>
  createHash('sha256')
    .update([drawn(join(folder, FILE)), ...facts].join('\n'))
    .digest('hex')
    .slice(0, 8);

import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The last two ends are those that earlier versions gave theirs. */
const OURS =
  /^(?:(?:settings|state|deleted)\.(?:.+\.)?json|machine\.txt|\d{4}-\d{2}(?:\D.*)?\.jsonl)\.(?:[0-9a-f]{16}\.new|new|tmp-\d{10}[0-9a-f]{6})$/;

/** Whatever is younger may still be in use. */
const OLD_MS = 3_600_000;

/** A name beside a file that nobody can guess, and so nobody can have put anything there. */
export const temporaryName = (path: string): string => `${path}.${randomBytes(8).toString('hex')}.new`;

/** Removes what runs that were killed in the middle of a write have left in a folder. Never throws. */
export const removeLeftovers = (folder: string, nowMs: number): void => {
  try {
    for (const name of readdirSync(folder)) {
      if (!OURS.test(name)) continue;
      const path = join(folder, name);
      if (nowMs - lstatSync(path).mtimeMs > OLD_MS) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // They are in nobody's way, and the next start tries again.
  }
};

import { readdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { ANSWERED_WITHIN_MS } from './asking.ts';

/** For so long the main thread is held up at most. */
const SLICE_MS = 4;

/**
 * To be awaited between any two small things of a long work: gives the main thread to others now and then, and throws
 * once nobody waits for the answer any more.
 */
export const createSlices = (nowMs = (): number => performance.now()): (() => Promise<void>) => {
  const endMs = nowMs() + ANSWERED_WITHIN_MS;
  const slice = { endMs: nowMs() + SLICE_MS };
  return async () => {
    if (nowMs() < slice.endMs) return;
    if (nowMs() > endMs) throw new Error('there is more to look at than there is time');
    await setImmediate();
    slice.endMs = nowMs() + SLICE_MS;
  };
};

/** Linux: the folders of all processes that one may know of. */
export const processFolders = async (proc: string): Promise<readonly string[]> =>
  (await readdir(proc)).filter((name) => /^\d+$/.test(name)).map((pid) => `${proc}/${pid}`);

/** What a small thing answers; null where it fails. Processes end while one looks, and others may not be looked at. */
export const orNull = <T>(look: () => T): T | null => {
  try {
    return look();
  } catch {
    return null;
  }
};

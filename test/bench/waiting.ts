import { setTimeout as delay } from 'node:timers/promises';

export const seconds = (count: number): Promise<void> => delay(count * 1000);

/** Waits until something is so; rejects with what was waited for when it takes longer. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinSeconds: number,
): Promise<void> {
  const end = performance.now() + withinSeconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited ${withinSeconds} s in vain: ${what}.`);
    await delay(100);
  }
}

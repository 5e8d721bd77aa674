import { readdirSync, readFileSync } from 'node:fs';

/** A process of a program: its number and what Chromium started it for (`browser`, `renderer`, `gpu-process`, …). */
export interface Process {
  readonly pid: number;
  readonly kind: string;
}

/** A reading of a process that is just ending counts as nothing. */
function ifItStands<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const proc = (path: string): string => readFileSync(`/proc/${path}`, 'utf8');

const numbersIn = (folder: string): readonly number[] =>
  ifItStands(() => readdirSync(folder), [])
    .map(Number)
    .filter(Number.isInteger);

/** The process's parent stands behind its name, which is in brackets and may hold anything. */
function parentOf(pid: number): number {
  const stat = ifItStands(() => proc(`${pid}/stat`), '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function kindOf(pid: number): string {
  const line = ifItStands(() => proc(`${pid}/cmdline`), '');
  return /--type=([\w-]+)/.exec(line)?.[1] ?? 'browser';
}

/** A process with all that it started, as they run now. */
export function processTree(root: number): readonly Process[] {
  const parents = new Map(numbersIn('/proc').map((pid) => [pid, parentOf(pid)]));
  const found = [root];
  for (const parent of found) {
    for (const [pid, of] of parents) if (of === parent) found.push(pid);
  }
  return found.map((pid) => ({ pid, kind: kindOf(pid) }));
}

export function hasRenderer(root: number): boolean {
  return processTree(root).some(({ kind }) => kind === 'renderer');
}

/** How often each thread of the tree has gone to sleep, and so woken up, since it began. */
function sleepsByThread(root: number): ReadonlyMap<string, number> {
  const threads = processTree(root).flatMap(({ pid }) =>
    numbersIn(`/proc/${pid}/task`).map((id) => `${pid}/task/${id}`),
  );
  return new Map(
    threads.map((thread) => {
      const status = ifItStands(() => proc(`${thread}/status`), '');
      return [thread, Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(status)?.[1] ?? 0)];
    }),
  );
}

/**
 * Counts the wake-ups of all threads of a tree from now on. `take` is to be called every few seconds, so that a thread
 * that ends is not lost with all that it did; it returns the count so far.
 */
export function countWakeups(root: number): { readonly take: () => number } {
  let last = sleepsByThread(root);
  let sum = 0;
  return {
    take: () => {
      const now = sleepsByThread(root);
      for (const [thread, count] of now) sum += Math.max(0, count - (last.get(thread) ?? 0));
      last = now;
      return sum;
    },
  };
}

/** The tree's memory in MB (2^20 bytes), what is shared divided by those that share it. */
export function pssMb(root: number): number {
  const kilobytes = processTree(root).map(({ pid }) => {
    const rollup = ifItStands(() => proc(`${pid}/smaps_rollup`), '');
    return Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

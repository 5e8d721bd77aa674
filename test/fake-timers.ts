import type { Timers } from '../shared/app/wake-timer.ts';

/** Timers that stand still until they are told to go on. */
export const fakeTimers = (): Timers & {
  readonly nowMs: () => number;
  readonly go: (ms: number) => Promise<void>;
  readonly waiting: () => readonly number[];
} => {
  let now = 0;
  let waiting: { readonly atMs: number; readonly callback: () => void }[] = [];
  return {
    nowMs: () => now,
    waiting: () => waiting.map(({ atMs }) => atMs),
    after: (delayMs, callback) => {
      const timer = { atMs: now + delayMs, callback };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    go: async (ms) => {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ atMs }) => atMs <= until).sort((a, b) => a.atMs - b.atMs)[0];
        if (!next) break;
        waiting = waiting.filter((timer) => timer !== next);
        now = Math.max(now, next.atMs);
        next.callback();
        // What the callback awaits has its turn before the next timer.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      }
      now = until;
    },
  };
};

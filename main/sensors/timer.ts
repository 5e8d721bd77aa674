import type { Timers } from '../../shared/app/wake-timer.ts';

/** The longest delay that a timer of Node keeps; past it, it would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, Math.min(LONGEST_MS, Math.max(0, Math.ceil(delayMs))));
    return () => clearTimeout(timer);
  },
};

import type { Timers } from '../../../shared/app/wake-timer.ts';

/**
 * Runs an action whenever it is wanted, never twice at the same time and never sooner than `restMs` after its last run
 * ended: however often it is wanted meanwhile, it runs once more then. The action must not reject.
 */
export const createPaced = (timers: Timers, restMs: number, action: () => Promise<void>): (() => void) => {
  const state = { busy: false, wanted: false };
  const want = (): void => {
    state.wanted = true;
    if (!state.busy) void run();
  };
  const run = async (): Promise<void> => {
    state.busy = true;
    state.wanted = false;
    await action();
    timers.after(restMs, () => {
      state.busy = false;
      if (state.wanted) want();
    });
  };
  return want;
};

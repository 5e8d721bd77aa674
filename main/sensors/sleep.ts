import type { Timers } from '../../shared/app/wake-timer.ts';

/** Long after any machine that was told to sleep does. */
const STAND_IN_MS = 60_000;

/** So late a reading may come after a sleep. */
const LATE_MS = 60_000;
/** Within this the system tells that it has slept; our judgement. */
const TOLD_WITHIN_MS = 3_000;

/**
 * Waits, after a reading that comes `lateMs` late, until a sleep has been told of. Where the clocks run on in sleep, as
 * on macOS and Windows, nothing else tells it from a program that was held up.
 */
export const waitForSleepTold = (timers: Timers, lateMs: number): Promise<void> =>
  lateMs < LATE_MS
    ? Promise.resolve()
    : new Promise((resolve) => {
        timers.after(TOLD_WITHIN_MS, resolve);
      });

export type Sleep = {
  readonly begin: () => void;
  readonly end: () => void;
  /** Told to sleep, and not told to have woken. */
  readonly isAsleep: () => boolean;
};

/**
 * Passes on when the machine goes to sleep and wakes, each once however often it is told. An end that is never told
 * is stood in for: a timer that fires shows that the machine plainly runs.
 */
export const createSleep = (timers: Timers, tell: (event: 'suspend' | 'wake') => void): Sleep => {
  const state: { standIn: (() => void) | null } = { standIn: null };

  const end = (): void => {
    if (state.standIn === null) return;
    state.standIn();
    state.standIn = null;
    tell('wake');
  };

  return {
    begin: () => {
      if (state.standIn !== null) return;
      state.standIn = timers.after(STAND_IN_MS, end);
      tell('suspend');
    },
    end,
    isAsleep: () => state.standIn !== null,
  };
};

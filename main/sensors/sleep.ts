import type { Timers } from '../../shared/shell/wake-timer.ts';

/** Long after any machine that was told to sleep does. */
const STAND_IN_MS = 60_000;

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

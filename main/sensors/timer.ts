/** The timers of the machine. */
export type Timers = {
  /** Calls back once; the returned function takes that back. */
  readonly after: (delayMs: number, callback: () => void) => () => void;
};

/** The longest delay that a timer of Node keeps; past it, it would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, Math.min(LONGEST_MS, Math.max(0, Math.ceil(delayMs))));
    return () => clearTimeout(timer);
  },
};

export type WakeTimer = {
  /** Fires at a moment of the monotonic clock, replacing what was asked before; null for not at all. */
  readonly wakeAt: (monoMs: number | null) => void;
  /** Sets the timer anew after a change of how fast the time runs. */
  readonly rearm: () => void;
};

/** One timer for the next moment wanted. `delayTo` says how far off a moment is, in real ms. */
export const createWakeTimer = (timers: Timers, delayTo: (monoMs: number) => number, fire: () => void): WakeTimer => {
  const state: { wantedMs: number | null; cancel: (() => void) | null } = { wantedMs: null, cancel: null };

  const rearm = (): void => {
    state.cancel?.();
    state.cancel = null;
    if (state.wantedMs === null) return;
    state.cancel = timers.after(delayTo(state.wantedMs), () => {
      state.wantedMs = null;
      state.cancel = null;
      fire();
    });
  };

  return {
    wakeAt: (monoMs) => {
      state.wantedMs = monoMs;
      rearm();
    },
    rearm,
  };
};

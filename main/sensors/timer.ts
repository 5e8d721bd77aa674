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

/** One timer for the next moment wanted, of the monotonic clock; each call replaces the one before, null asks for none. */
export const createWakeTimer = (
  timers: Timers,
  /** How far off a moment is, in real ms. */
  delayTo: (monoMs: number) => number,
  fire: () => void,
): ((monoMs: number | null) => void) => {
  const state: { cancel: (() => void) | null } = { cancel: null };
  return (monoMs) => {
    state.cancel?.();
    state.cancel = monoMs === null ? null : timers.after(delayTo(monoMs), fire);
  };
};

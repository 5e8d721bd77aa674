/** One-shot timers. */
export type Timers = {
  /** Calls back once; the returned function takes that back. */
  readonly after: (delayMs: number, callback: () => void) => () => void;
};

/** One timer for the next moment wanted, of the monotonic clock; each call replaces the one before, null asks for none. */
export const createWakeTimer = (
  timers: Timers,
  /** How far off a moment is, in real ms. */
  delayTo: (monoMs: number) => number,
  /** Is told how late it is, in real ms. */
  fire: (lateMs: number) => void,
): ((monoMs: number | null) => void) => {
  const state: { cancel: (() => void) | null } = { cancel: null };
  return (monoMs) => {
    state.cancel?.();
    state.cancel = monoMs === null ? null : timers.after(delayTo(monoMs), () => fire(Math.max(0, -delayTo(monoMs))));
  };
};

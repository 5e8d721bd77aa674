import type { Timers } from '../../shared/app/wake-timer.ts';

/** So long a window stays once its break is completed. */
export const PLATE_MS = 2_000;
/** And so long where it may ask whether somebody stays up: it has to be read, and the pointer has to get there. */
export const ASKING_PLATE_MS = 6_000;

export type LastPlate<Window> = {
  /** Ends the window in a moment, and at once one that was current before. */
  readonly keep: (window: Window, stayMs: number) => void;
  /** Ends at once the one that is current, if any: something else comes, or the program ends. */
  readonly end: () => void;
  readonly has: (window: Window) => boolean;
};

/** The window of a completed break, for the moment in which it says what was moved. Nothing waits for it. */
export const createLastPlate = <Window>(timers: Timers, destroy: (window: Window) => void): LastPlate<Window> => {
  const state: { current: { readonly window: Window; readonly forget: () => void } | null } = { current: null };

  const end = (): void => {
    const { current } = state;
    state.current = null;
    current?.forget();
    if (current) destroy(current.window);
  };

  return {
    keep: (window, stayMs) => {
      end();
      state.current = { window, forget: timers.after(stayMs, end) };
    },
    end,
    has: (window) => state.current?.window === window,
  };
};

import type { Box, Place } from '../../shared/app/placement.ts';

/** What is in use on a Wayland session, where X sees the programs of X alone. */
export type InUse = {
  /** A program fills the display in use. */
  readonly fills: boolean;
  /** The display in use: that of the window with the keyboard; null where there is none. */
  readonly place: Place | null;
};

/** A compositor of Wayland that tells of what X does not see. */
export type Compositor = {
  /** Calls back with what is known by now and at every change; null for unknown. */
  readonly watch: (listener: (inUse: InUse | null) => void) => void;
  /** Puts a window of X that is on the screen where it is to be; null where it stands by X's own word. */
  readonly put: ((xWindow: number, box: Box) => void) | null;
  /** Takes back what it was given to run, where it would outlive this program; resolves once that is done, or soon. */
  readonly end: () => Promise<void>;
};

/** Keeps what is known of what is in use, for any number of listeners. */
export const createInUse = (): {
  readonly tell: (inUse: InUse | null) => void;
  readonly watch: Compositor['watch'];
} => {
  const state: { now: InUse | null | undefined } = { now: undefined };
  const listeners: ((inUse: InUse | null) => void)[] = [];
  return {
    tell: (inUse) => {
      state.now = inUse;
      for (const listener of listeners) listener(inUse);
    },
    watch: (listener) => {
      listeners.push(listener);
      if (state.now !== undefined) listener(state.now);
    },
  };
};

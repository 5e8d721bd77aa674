import type { Place } from '../../shared/app/placement.ts';

export type Pixel = { readonly x: number; readonly y: number };

/** Asks for a point of the display in use; null where the desktop need not be asked. */
type Ask = (() => Promise<Pixel | null>) | null;

/** The display in use: by the compositor's word, or as the desktop answers when something is to come. */
export type InUse = {
  /** Null as long as nobody has told it. */
  readonly now: () => Place | null;
  readonly set: (place: Place | null) => void;
  /** Calls back as soon as it is known: at once, unless it has to be asked for. One display alone is never asked for. */
  readonly locate: (found: () => void) => void;
};

export const createInUse = (ask: () => Ask, count: () => number, at: (pixel: Pixel) => Place): InUse => {
  const state: { now: Place | null } = { now: null };
  const set = (place: Place | null): void => {
    state.now = place;
  };
  return {
    now: () => state.now,
    set,
    locate: (found) => {
      const asking = ask();
      // What the desktop has answered before held for that moment.
      if (asking !== null) set(null);
      if (asking === null || count() < 2) found();
      else
        void asking()
          .then((pixel) => set(pixel && at(pixel)))
          .then(found);
    },
  };
};

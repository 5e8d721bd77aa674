import { type Display, screen } from 'electron';
import {
  type Box,
  type Displays,
  displayNames,
  type Place,
  placeFor,
  placeInUse,
  seenBy,
} from '../../shared/app/placement.ts';
import { isNativeToWayland } from './app.ts';

/** The displays of this machine, as they are when it is asked. */
export type DesktopDisplays = {
  /** Where a break is to come. */
  readonly forBreak: () => Place;
  /** Where the person is. */
  readonly inUse: () => Place;
  /** The display on which a window lies, or is nearest to. */
  readonly under: (box: Box) => Place;
  /** The display that a point lies on, in the pixels of X. */
  readonly at: (pixel: { readonly x: number; readonly y: number }) => Place;
  /** What they are called, from the left. */
  readonly names: () => readonly string[];
};

/** `wanted`: by the setting. `told`: the display in use, where the compositor tells it. */
export const createDisplays = (wanted: () => string, told: () => Place | null): DesktopDisplays => {
  const now = (): Displays & { readonly all: readonly Display[] } => ({
    all: screen.getAllDisplays(),
    primary: screen.getPrimaryDisplay(),
    // Asked for the pointer before there is a window, Wayland ends the program (electron/electron#50079).
    atPointer: isNativeToWayland()
      ? screen.getPrimaryDisplay()
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint()),
    inUse: told(),
  });
  return {
    forBreak: () => placeFor(wanted(), now()),
    inUse: () => placeInUse(now()),
    under: (box) => seenBy(told(), screen.getDisplayMatching(box)),
    at: ({ x, y }) => {
      // X has one scale for all displays.
      const { scaleFactor } = screen.getPrimaryDisplay();
      return screen.getDisplayNearestPoint({ x: Math.round(x / scaleFactor), y: Math.round(y / scaleFactor) });
    },
    names: () => [...displayNames(screen.getAllDisplays()).values()],
  };
};

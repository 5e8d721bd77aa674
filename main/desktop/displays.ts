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
import { createInUse, type InUse, type Pixel } from './in-use.ts';

/** The displays of this machine, as they are when it is asked. */
export type DesktopDisplays = {
  /** Calls back once it is known which display is in use: at once, unless the desktop has to be asked. */
  readonly locate: InUse['locate'];
  /** The display in use, by the compositor's word. */
  readonly tell: InUse['set'];
  readonly isKnown: () => boolean;
  /** Where a break is to come. */
  readonly forBreak: () => Place;
  /** Where the person is. */
  readonly inUse: () => Place;
  /** The display on which a window lies, or is nearest to. */
  readonly under: (box: Box) => Place;
  /** What they are called, from the left. */
  readonly names: () => readonly string[];
};

/** X has one scale for all displays. */
const atPixel = ({ x, y }: Pixel): Place => {
  const { scaleFactor } = screen.getPrimaryDisplay();
  return screen.getDisplayNearestPoint({ x: Math.round(x / scaleFactor), y: Math.round(y / scaleFactor) });
};

/** `wanted`: by the setting. `ask`: for a point of the display in use, in the pixels of X; null where that is no use. */
export const createDisplays = (wanted: () => string, ask: Parameters<typeof createInUse>[0]): DesktopDisplays => {
  const inUse = createInUse(ask, () => screen.getAllDisplays().length, atPixel);
  const now = (): Displays & { readonly all: readonly Display[] } => ({
    all: screen.getAllDisplays(),
    primary: screen.getPrimaryDisplay(),
    // Asked for the pointer before there is a window, Wayland ends the program (electron/electron#50079).
    atPointer: isNativeToWayland()
      ? screen.getPrimaryDisplay()
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint()),
    inUse: inUse.now(),
  });
  return {
    locate: inUse.locate,
    tell: inUse.set,
    isKnown: () => inUse.now() !== null,
    forBreak: () => placeFor(wanted(), now()),
    inUse: () => placeInUse(now()),
    under: (box) => seenBy(inUse.now(), screen.getDisplayMatching(box)),
    names: () => [...displayNames(screen.getAllDisplays()).values()],
  };
};

import type { Timers } from '../../shared/app/wake-timer.ts';
import type { XDisplay } from './x-display.ts';

/** Of X itself. */
const ATOM = 4;
const CARDINAL = 6;
const WM_HINTS = 35;
const TAKES_NO_KEYS = [1, 0, 0, 0, 0, 0, 0, 0, 0];

/** A desktop that does not answer by then is too busy to be asked. */
const ANSWERS_WITHIN_MS = 300;

/**
 * A point of the display in use, in the pixels of X; null where nothing comes of it. Mutter tells no program where the
 * pointer is, and X does not see it over Wayland's own windows; but a window that names no place comes on that display.
 * This one is there for some 10 ms, cannot be seen and gets no keyboard.
 */
export const askMutter = async (
  display: XDisplay,
  timers: Timers,
): Promise<{ readonly x: number; readonly y: number } | null> => {
  const [type = 0, splash = 0, userTime = 0, opacity = 0] = await Promise.all(
    ['_NET_WM_WINDOW_TYPE', '_NET_WM_WINDOW_TYPE_SPLASH', '_NET_WM_USER_TIME', '_NET_WM_WINDOW_OPACITY'].map(
      display.atom,
    ),
  );
  const landed = display.landing([
    [type, ATOM, [splash]],
    [userTime, CARDINAL, [0]],
    [opacity, CARDINAL, [0]],
    [WM_HINTS, WM_HINTS, TAKES_NO_KEYS],
  ]);
  return new Promise((resolve, reject) => {
    const stop = timers.after(ANSWERS_WITHIN_MS, () => resolve(null));
    landed.then(resolve, reject).finally(stop);
  });
};

import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Bus } from './bus.ts';
import { followService } from './busy/follow-service.ts';
import type { XDisplay } from './x-display.ts';

/** Those that lock the screen and leave logind untold: of XFCE, MATE and Cinnamon, and under the common name light-locker. */
const SCREEN_SAVERS = [
  'org.freedesktop.ScreenSaver',
  'org.xfce.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.cinnamon.ScreenSaver',
] as const;

type Covers = (covered: boolean) => void;

/** Passes on only what changes; at first nothing is covered. */
const changesOf = (covers: Covers): Covers => {
  const state = { covered: false };
  return (covered) => {
    if (state.covered === covered) return;
    state.covered = covered;
    covers(covered);
  };
};

/**
 * Tells when a screen saver of the session's bus comes over the screen, and when it goes. They do not say whether a password
 * is wanted, neither by a signal nor by an answer: one that only blanks is taken for a lock, too. One that ends uncovers
 * the screen.
 */
export const watchScreenSavers = (bus: Bus, timers: Timers, covers: Covers): void => {
  for (const name of SCREEN_SAVERS) {
    const at = { path: `/${name.replaceAll('.', '/')}`, interface: name };
    const tell = changesOf(covers);
    const service = {
      name,
      // KDE says it from two places.
      changes: [{ sender: name, interface: name, member: 'ActiveChanged' }],
      ask: () => bus.call({ destination: name, ...at, member: 'GetActive' }),
    };
    void followService(bus, timers, service, (active) => tell(active === true));
  }
};

/**
 * The same of XScreenSaver, which says on the root window of X how the screen is: 0, BLANK or LOCK. One that only blanks
 * covers nothing: somebody may read on paper in front of it, and whoever is gone is known by the input.
 */
export const watchXScreenSaver = async (display: XDisplay, covers: Covers): Promise<void> => {
  const status = await display.atom('_SCREENSAVER_STATUS');
  const blank = await display.atom('BLANK');
  const tell = changesOf(covers);
  const look = async (): Promise<void> => {
    const [state = 0] = await display.property(display.root, status);
    tell(state !== 0 && state !== blank);
  };
  display.listen(({ window, ...change }) => {
    if (window === display.root && change.kind === 'property' && change.name === status) void look().catch(() => {});
  });
  display.onEnd(() => tell(false));
  display.watch(display.root);
  await look();
};

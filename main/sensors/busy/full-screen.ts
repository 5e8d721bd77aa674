import type { XDisplay } from '../x-display.ts';

/** EWMH: what window managers of X say, and keep up to date, of windows. */
const NAMES = [
  '_NET_ACTIVE_WINDOW',
  '_NET_CURRENT_DESKTOP',
  '_NET_WM_DESKTOP',
  '_NET_WM_PID',
  '_NET_WM_STATE',
  '_NET_WM_STATE_FULLSCREEN',
  '_NET_WM_STATE_HIDDEN',
] as const;

/** Of a window that every desktop shows. */
const ALL_DESKTOPS = 0xffffffff;

/**
 * Tells whether the window in use fills the screen, as X says it, at once and at every change. A window of this program
 * (`ownPid`) changes nothing, nor does it that for a while no window is in use, as where one of ours is closed: what lay
 * there before still does, unless another desktop is looked at. Under XWayland only programs that use X are seen.
 */
export const watchFullScreen = async (
  display: XDisplay,
  ownPid: number,
  tell: (fills: boolean) => void,
): Promise<void> => {
  const [active = 0, current = 0, desktop = 0, pid = 0, state = 0, full = 0, hidden = 0] = await Promise.all(
    NAMES.map(display.atom),
  );
  const held: { window: number | null; looks: number } = { window: null, looks: 0 };

  /** Answers come one after the other; those to an older question no longer count. */
  const question = (): (() => boolean) => {
    held.looks += 1;
    const { looks } = held;
    return () => looks === held.looks;
  };

  const isOnCurrentDesktop = async (window: number): Promise<boolean> => {
    const [[on], [at]] = await Promise.all([
      display.property(window, desktop),
      display.property(display.root, current),
    ]);
    return on === undefined || at === undefined || on === at || on === ALL_DESKTOPS;
  };

  const fills = async (window: number): Promise<boolean> => {
    const states = await display.property(window, state);
    return states.includes(full) && !states.includes(hidden) && (await isOnCurrentDesktop(window));
  };

  /** The window in use; null for none, and for one that is gone before it can be asked: it gives way to another. */
  const inUse = async (): Promise<number | 'ours' | null> => {
    const [window = 0] = await display.property(display.root, active);
    const owners = window === 0 ? null : await display.property(window, pid).catch(() => null);
    if (owners === null) return null;
    return owners.includes(ownPid) ? 'ours' : window;
  };

  /** Follows this window in place of the one before: some programs change their title many times a second. */
  const follow = (window: number): void => {
    const { window: before } = held;
    if (before !== null && before !== window && before !== display.root) display.unwatch(before);
    held.window = window;
    display.watch(window);
  };

  const look = async (): Promise<void> => {
    const isLatest = question();
    try {
      const window = await inUse();
      // What lies behind the first one of ours is not known.
      if (!isLatest() || (window === 'ours' && held.window === null)) return;
      if (typeof window === 'number') follow(window);
      const seen = held.window !== null && (await fills(held.window));
      if (isLatest()) tell(seen);
    } catch {
      // What is gone fills nothing.
      if (isLatest()) tell(false);
    }
  };

  display.listen(({ window, ...change }) => {
    if (change.kind === 'gone') {
      if (window !== held.window) return;
      held.window = null;
      tell(false);
      void look();
    } else if (window === display.root ? [active, current].includes(change.name) : window === held.window) void look();
  });
  display.onEnd(() => tell(false));
  display.watch(display.root);
  await look();
};

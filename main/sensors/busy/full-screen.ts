import type { XDisplay } from '../x-display.ts';

/** EWMH: what window managers of X say, and keep up to date, of windows. */
const NAMES = [
  '_NET_ACTIVE_WINDOW',
  '_NET_WM_PID',
  '_NET_WM_STATE',
  '_NET_WM_STATE_FULLSCREEN',
  '_NET_WM_STATE_HIDDEN',
] as const;

/**
 * Tells whether the window in use fills the screen, as X says it, at once and at every change. A window of this program
 * (`ownPid`) changes nothing: what lay there before is still behind it. Under XWayland only programs that use X are seen.
 */
export const watchFullScreen = async (
  display: XDisplay,
  ownPid: number,
  tell: (fills: boolean) => void,
): Promise<void> => {
  const [active = 0, pid = 0, state = 0, full = 0, hidden = 0] = await Promise.all(NAMES.map(display.atom));
  const held: { window: number | null; looks: number } = { window: null, looks: 0 };

  /** Answers come one after the other; those to an older question no longer count. */
  const question = (): (() => boolean) => {
    held.looks += 1;
    const { looks } = held;
    return () => looks === held.looks;
  };

  const lookAtState = async (isLatest: () => boolean): Promise<void> => {
    const states = held.window === null ? [] : await display.property(held.window, state);
    if (isLatest()) tell(states.includes(full) && !states.includes(hidden));
  };

  const lookAtActive = async (isLatest: () => boolean): Promise<void> => {
    const [window = 0] = await display.property(display.root, active);
    const owners = window === 0 ? [] : await display.property(window, pid);
    if (!isLatest() || owners.includes(ownPid)) return;
    held.window = window === 0 ? null : window;
    if (held.window !== null) display.watch(held.window);
    await lookAtState(isLatest);
  };

  /** A window that was asked about may be gone: it fills nothing, and another one is told of as active. */
  const look = (how: (isLatest: () => boolean) => Promise<void>): Promise<void> => {
    const isLatest = question();
    return how(isLatest).catch(() => {
      if (isLatest()) tell(false);
    });
  };

  display.listen((change) => {
    if (change.kind === 'gone') {
      if (change.window !== held.window) return;
      held.window = null;
      tell(false);
      void look(lookAtActive);
    } else if (change.window === display.root && change.name === active) void look(lookAtActive);
    else if (change.window === held.window && change.name === state) void look(lookAtState);
  });
  display.onEnd(() => tell(false));
  display.watch(display.root);
  await look(lookAtActive);
};

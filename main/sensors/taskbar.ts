import type { XDisplay } from './x-display.ts';

const ADD = 1;
/** EWMH: the request comes from a program, not from a pager. */
const FROM_A_PROGRAM = 1;

/**
 * Asks the window manager to keep a window that is on the screen out of the task bar and the pager, which Electron has no
 * way for on X.
 */
export const leaveTaskbar = async (display: XDisplay, window: number): Promise<void> => {
  const [state = 0, taskbar = 0, pager = 0] = await Promise.all(
    ['_NET_WM_STATE', '_NET_WM_STATE_SKIP_TASKBAR', '_NET_WM_STATE_SKIP_PAGER'].map(display.atom),
  );
  display.ask(window, state, [ADD, taskbar, pager, FROM_A_PROGRAM]);
};

import { type BrowserWindow, type Display, screen } from 'electron';
import type { Ports } from '../../shared/ports.ts';
import { placeBreak } from '../../shared/shell/placement.ts';
import type { BreakView } from '../../shared/views.ts';
import { openWindow, tellWindow } from './window.ts';

/** A page that crashes so often in one break is not made once more; the break ends in its time without it. */
const CRASHES_BORNE = 3;

export type BreakWindowEvents = {
  /** The window was shown, at this moment of the break with this id. */
  readonly shown: (id: string) => void;
  /** The person closed the window by the means of the desktop. */
  readonly closed: (id: string) => void;
  readonly crashed: (id: string, reason: string) => void;
};

export type BreakScreen = Ports['screen'] & {
  /** Gives the break the keyboard, and lets its keys count; false where none shows. */
  readonly focus: () => boolean;
};

type Held = {
  window: BrowserWindow | null;
  view: BreakView | null;
  /** Painted once, so that it can be shown without a flash. */
  ready: boolean;
  wanted: boolean;
  crashes: number;
};

/** The display in use: where the pointer is. */
const displayInUse = (): Display => screen.getDisplayNearestPoint(screen.getCursorScreenPoint());

const make = (): BrowserWindow => {
  const window = openWindow('break', {
    ...placeBreak(displayInUse()),
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    // X has it by a window's type alone, and a window of another type may be refused the keyboard: there it stays.
    skipTaskbar: true,
    alwaysOnTop: true,
  });
  window.setAlwaysOnTop(true, 'floating');
  return window;
};

/** On whatever workspace is in use; X forgets it of a window that is not on the screen yet. */
const onEveryWorkspace = (window: BrowserWindow): void =>
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });

/** The break's window: made at the heads-up, shown without taking the keyboard, destroyed after. */
export const createBreakScreen = (events: BreakWindowEvents): BreakScreen => {
  const held: Held = { window: null, view: null, ready: false, wanted: false, crashes: 0 };

  const showNow = (): void => {
    const { window, view, ready, wanted } = held;
    if (window === null || view === null || !ready || !wanted || window.isVisible()) return;
    window.showInactive();
    onEveryWorkspace(window);
    events.shown(view.id);
  };

  const open = (): void => {
    const window = make();
    held.window = window;
    held.ready = false;
    window.once('ready-to-show', () => {
      if (held.window !== window) return;
      held.ready = true;
      showNow();
    });
    window.on('close', (event) => {
      event.preventDefault();
      if (held.view !== null) events.closed(held.view.id);
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (held.window !== window || held.view === null) return;
      held.crashes += 1;
      events.crashed(held.view.id, reason);
      window.destroy();
      held.window = null;
      if (held.crashes <= CRASHES_BORNE) open();
    });
  };

  const keepOn = (view: BreakView): void => {
    if (held.view?.id !== view.id) held.crashes = 0;
    held.view = view;
    if (held.window === null && held.crashes <= CRASHES_BORNE) open();
    else tellWindow(held.window, 'breakChanged', view);
  };

  /** A display is gone or has changed: the window goes where it can be seen, on its display if that is still there. */
  const placeAnew = (): void => {
    const { window } = held;
    if (window === null || !window.isVisible()) return;
    window.setBounds(placeBreak(screen.getDisplayMatching(window.getBounds())));
  };
  screen.on('display-removed', placeAnew);
  screen.on('display-metrics-changed', placeAnew);

  return {
    prepare: keepOn,
    show: (view) => {
      held.wanted = true;
      keepOn(view);
      // The pointer may have gone to another display since the window was made.
      held.window?.setBounds(placeBreak(displayInUse()));
      showNow();
    },
    update: keepOn,
    close: () => {
      held.window?.destroy();
      Object.assign(held, { window: null, view: null, ready: false, wanted: false, crashes: 0 });
    },
    focus: () => {
      const { window, view } = held;
      if (window === null || view === null || !window.isVisible()) return false;
      window.focus();
      tellWindow(window, 'breakArmed', { id: view.id });
      return true;
    },
  };
};

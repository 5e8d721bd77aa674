import { type BrowserWindow, screen } from 'electron';
import type { Ports } from '../../shared/ports.ts';
import { type Box, placeBreak, type Seat, seatOf } from '../../shared/shell/placement.ts';
import type { BreakView } from '../../shared/views.ts';
import { createEscapeKey } from '../escape-key.ts';
import { systemTimers } from '../sensors/timer.ts';
import { createDimming } from './dimming.ts';
import { systemKeys } from './shortcuts.ts';
import { displayInUse, openFloating, tellWindow } from './window.ts';

/** A page that crashes so often in one break is not made once more; the break ends in its time without it. */
const CRASHES_BORNE = 3;

export type BreakWindowEvents = {
  /** The window was shown, at this moment of the break with this id. */
  readonly shown: (id: string) => void;
  /** The person closed the window by the means of the desktop or, where all else is dimmed, by Escape. */
  readonly closed: (id: string) => void;
  readonly crashed: (id: string, reason: string) => void;
  /** The displays could not be dimmed; the break stands without that. */
  readonly undimmed: (error: unknown) => void;
};

export type BreakScreen = Ports['screen'] & {
  /** Gives the break the keyboard, and lets its keys count; false where none shows. */
  readonly focus: () => boolean;
};

type Held = {
  window: BrowserWindow | null;
  view: BreakView | null;
  /** How it sits on its display. */
  seat: Seat;
  /** Painted once, so that it can be shown without a flash. */
  ready: boolean;
  wanted: boolean;
  crashes: number;
};

const NOTHING: Held = { window: null, view: null, seat: 'corner', ready: false, wanted: false, crashes: 0 };

const make = (seat: Seat): BrowserWindow => {
  const window = openFloating('break', placeBreak(displayInUse(), seat));
  // What dims the displays lies at the level of a screen saver; X has one level alone.
  if (seat === 'middle') window.setAlwaysOnTop(true, 'screen-saver', 1);
  return window;
};

/** On whatever workspace is in use; X forgets it of a window that is not on the screen yet. */
const onEveryWorkspace = (window: BrowserWindow): void =>
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });

/**
 * Moves a window, twice where need be: on its way to a display of another scale Windows gives it the size that it had in
 * the pixels of the old one (electron/electron#10862).
 */
const moveTo = (window: BrowserWindow, box: Box): void => {
  window.setBounds(box);
  const { width, height } = window.getBounds();
  if (width !== box.width || height !== box.height) window.setBounds(box);
};

/** The break's window: made at the heads-up, shown without taking the keyboard, destroyed after. */
export const createBreakScreen = (events: BreakWindowEvents): BreakScreen => {
  const held: Held = { ...NOTHING };
  const closed = (): void => {
    if (held.view !== null) events.closed(held.view.id);
  };
  const dimming = createDimming(events.undimmed);
  const escapeKey = createEscapeKey(systemKeys, systemTimers, closed);

  /** All else is dimmed as long as a break of the full level is on the screen. */
  const dimOthers = (): void => {
    const { window, seat } = held;
    const isFull = seat === 'middle' && window !== null && window.isVisible();
    escapeKey.hold(isFull);
    if (isFull) dimming.cover(window.getBounds());
    else dimming.clear();
  };

  const showNow = (): void => {
    const { window, view, ready, wanted } = held;
    if (window === null || view === null || !ready || !wanted || window.isVisible()) return;
    window.showInactive();
    onEveryWorkspace(window);
    events.shown(view.id);
    dimOthers();
    if (held.seat === 'middle') window.moveTop();
  };

  const open = (): void => {
    const window = make(held.seat);
    held.window = window;
    held.ready = false;
    window.once('ready-to-show', () => {
      if (held.window !== window) return;
      held.ready = true;
      showNow();
    });
    window.on('close', (event) => {
      event.preventDefault();
      closed();
    });
    window.on('move', dimOthers);
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (held.window !== window || held.view === null) return;
      held.crashes += 1;
      events.crashed(held.view.id, reason);
      window.destroy();
      held.window = null;
      dimOthers();
      if (held.crashes <= CRASHES_BORNE) open();
    });
  };

  const keepOn = (view: BreakView): void => {
    if (held.view?.id !== view.id) held.crashes = 0;
    const isMoved = held.seat !== seatOf(view);
    held.view = view;
    held.seat = seatOf(view);
    if (held.window === null && held.crashes <= CRASHES_BORNE) open();
    else tellWindow(held.window, 'breakChanged', view);
    if (isMoved) placeAnew();
  };

  /** Where it is to sit now, on its display if that is still there; and whatever else there is of displays is dimmed. */
  const placeAnew = (): void => {
    const { window, seat } = held;
    if (window === null || !window.isVisible()) return;
    moveTo(window, placeBreak(screen.getDisplayMatching(window.getBounds()), seat));
    dimOthers();
  };
  screen.on('display-added', dimOthers);
  screen.on('display-removed', placeAnew);
  screen.on('display-metrics-changed', placeAnew);

  return {
    prepare: keepOn,
    show: (view) => {
      held.wanted = true;
      keepOn(view);
      // The pointer may have gone to another display since the window was made.
      if (held.window !== null) moveTo(held.window, placeBreak(displayInUse(), held.seat));
      showNow();
    },
    update: keepOn,
    close: () => {
      held.window?.destroy();
      Object.assign(held, NOTHING);
      dimOthers();
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

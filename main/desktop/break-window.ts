import process from 'node:process';
import { type BrowserWindow, screen } from 'electron';
import type { BreakScreen, BreakScreenEvents } from '../../shared/app/host.ts';
import { type Box, placeBreak, type Seat, seatOf } from '../../shared/app/placement.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { systemTimers } from '../sensors/timer.ts';
import { isNativeToWayland } from './app.ts';
import { createDimming } from './dimming.ts';
import type { DesktopDisplays } from './displays.ts';
import { createEscapeKey } from './escape-key.ts';
import { ASKING_PLATE_MS, createLastPlate, PLATE_MS } from './last-plate.ts';
import { systemKeys } from './shortcuts.ts';
import { type LeaveTaskbar, onceReady, openFloating, tellWindow, xWindowOf } from './window.ts';

/** A page that crashes so often in one break is not made once more; the break ends in its time without it. */
const CRASHES_BORNE = 3;

/** A window manager may take no word of X for the place of a window, or take it and lay it in the middle. */
const PUTS_BORNE = 3;

/** A window manager that gives the keyboard to what comes, whatever that asks for, does so at once: nobody presses so soon. */
const UNASKED_WITHIN_MS = 300;

type WindowNeeds = {
  /** Of the page. */
  readonly languageCode: string;
  /** By which a compositor of Wayland knows it. */
  readonly title: string;
  readonly leaveTaskbar: LeaveTaskbar;
  readonly displays: DesktopDisplays;
  /** Puts a window of X where the compositor takes no word of X for that. */
  readonly put: (xWindow: number, box: Box) => void;
  /** The compositor has been told to give a break no keyboard as it comes. */
  readonly hasRule: () => boolean;
};

type State = {
  window: BrowserWindow | null;
  view: BreakView | null;
  /** How it sits on its display. */
  seat: Seat;
  /** Painted once, so that it can be shown without a flash. */
  ready: boolean;
  wanted: boolean;
  crashes: number;
  /** No window manager places it; only asking for the keyboard makes it one that can have it. */
  isAbove: boolean;
  focusing: boolean;
  /** It came so long ago that whoever gives it the keyboard means it. */
  settled: boolean;
  /** Where it is to lie, and how many more times it is put there. */
  box: Box | null;
  puts: number;
};

const NOTHING: State = {
  ...{ window: null, view: null, seat: 'corner', ready: false, wanted: false, crashes: 0 },
  ...{ isAbove: false, focusing: false, settled: false, box: null, puts: 0 },
};

/**
 * As a tool, GNOME gives it no banner of its own, and KDE does not call for attention to it. What no window manager places
 * gets the keyboard from sway unless it is a notification.
 */
const typeOf = (isAbove: boolean): { readonly type?: string } =>
  process.platform === 'linux' ? { type: isAbove ? 'notification' : 'toolbar' } : {};

const make = (
  box: Box,
  { seat, isAbove }: State,
  { leaveTaskbar, languageCode, title }: WindowNeeds,
): BrowserWindow => {
  const options = { ...box, ...typeOf(isAbove), title, focusable: !isAbove };
  const window = openFloating('break', languageCode, options, leaveTaskbar);
  // It has its title before it is on the screen, whenever the page comes to its own.
  window.on('page-title-updated', (event) => event.preventDefault());
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
const setBounds = (window: BrowserWindow, box: Box): void => {
  window.setBounds(box);
  const { width, height } = window.getBounds();
  if (width !== box.width || height !== box.height) window.setBounds(box);
};

/** The program that had the keyboard before the window took it gets it back, as if the window were gone. */
const giveBackKeys = (window: BrowserWindow): void => {
  if (!window.isFocused()) return;
  window.hide();
  window.showInactive();
};

/** The break's window: made at the heads-up, shown without taking the keyboard, destroyed after. */
export const createBreakScreen = (events: BreakScreenEvents, needs: WindowNeeds): BreakScreen => {
  const state: State = { ...NOTHING };
  // A window manager of X lays a program that fills the screen above all it manages: what is to stand over that has none.
  // So has what is to come without the keyboard, where the window manager gives it that unasked. Wayland's own windows
  // can be neither.
  const program = { fills: false, givesKeys: false };
  const closed = (): void => {
    if (state.view !== null) events.closed(state.view.id);
  };
  const plate = createLastPlate<BrowserWindow>(systemTimers, (window) => window.destroy());
  const dimming = createDimming(events.undimmed);
  const escapeKey = createEscapeKey(systemKeys, systemTimers, closed);

  /** All else is dimmed as long as a break of the full level is on the screen. */
  const dimOthers = (): void => {
    const { window, seat } = state;
    const isFull = seat === 'middle' && window !== null && window.isVisible();
    escapeKey.hold(isFull);
    if (isFull) dimming.cover(window.getBounds());
    else dimming.clear();
  };

  const aimAt = (box: Box): void => {
    state.box = box;
    state.puts = PUTS_BORNE;
  };

  const moveTo = (window: BrowserWindow, box: Box): void => {
    aimAt(box);
    setBounds(window, box);
  };

  /** A person may move it from there as they like: it is put in its place only as it comes there. */
  const putInPlace = (window: BrowserWindow): void => {
    const { box } = state;
    const at = window.getBounds();
    const xWindow = xWindowOf(window);
    if (box === null || xWindow === null || state.puts === 0 || (at.x === box.x && at.y === box.y)) return;
    state.puts -= 1;
    needs.put(xWindow, box);
  };

  const showNow = (): void => {
    const { window, view, ready, wanted } = state;
    if (window === null || view === null || !ready || !wanted || window.isVisible()) return;
    window.showInactive();
    onEveryWorkspace(window);
    systemTimers.after(UNASKED_WITHIN_MS, () => {
      if (state.window === window) state.settled = true;
    });
    events.shown(view.id);
    dimOthers();
    if (state.seat === 'middle' || state.isAbove) window.moveTop();
    if (state.focusing) focus();
  };

  const open = (): BrowserWindow => {
    plate.end();
    state.isAbove = (program.fills || program.givesKeys) && !state.focusing && !isNativeToWayland();
    const box = state.box ?? placeBreak(needs.displays.forBreak(), state.seat);
    const window = make(box, state, needs);
    aimAt(box);
    state.window = window;
    state.ready = false;
    state.settled = false;
    onceReady(window, () => {
      if (state.window !== window) return;
      state.ready = true;
      showNow();
    });
    window.on('close', (event) => {
      if (plate.has(window)) return;
      event.preventDefault();
      closed();
    });
    window.on('move', () => {
      putInPlace(window);
      dimOthers();
    });
    window.on('focus', () => {
      if (state.window === window && isUnasked()) giveKeysBack();
    });
    // With the keyboard it needed no such place; the program that gets it back would cover it.
    window.on('blur', () => {
      if (state.window === window) rise();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (state.window !== window || state.view === null) return;
      state.crashes += 1;
      events.crashed(state.view.id, reason);
      state.window = null;
      window.destroy();
      dimOthers();
      if (state.crashes <= CRASHES_BORNE) open();
    });
    return window;
  };

  const keepOn = (view: BreakView): void => {
    if (state.view?.id !== view.id) state.crashes = 0;
    const isMoved = state.seat !== seatOf(view);
    state.view = view;
    state.seat = seatOf(view);
    if (state.window === null && state.crashes <= CRASHES_BORNE) open();
    else tellWindow(state.window, 'breakChanged', view);
    if (isMoved) placeAnew();
  };

  /** Where it is to sit now, on its display if that is still there; and whatever else there is of displays is dimmed. */
  const placeAnew = (): void => {
    const { window, seat } = state;
    if (window === null || !window.isVisible()) return;
    moveTo(window, placeBreak(needs.displays.under(window.getBounds()), seat));
    dimOthers();
  };
  screen.on('display-added', dimOthers);
  screen.on('display-removed', placeAnew);
  screen.on('display-metrics-changed', placeAnew);

  /** The same break in another window; it stays where it is. */
  const makeAnew = (): void => {
    const { window } = state;
    if (window === null) return;
    state.box = window.getBounds();
    state.window = null;
    window.destroy();
    open();
  };

  const isUnasked = (): boolean => {
    const isAsked = state.settled || state.focusing || state.isAbove;
    return process.platform === 'linux' && !isAsked && !needs.hasRule() && !isNativeToWayland();
  };

  /** As a window that cannot have the keyboard; so are the next ones. */
  const giveKeysBack = (): void => {
    program.givesKeys = true;
    makeAnew();
  };

  /** Above the program that fills the screen, unless it is there already. */
  const rise = (): void => {
    if (program.fills && !state.isAbove && !isNativeToWayland() && state.window?.isVisible()) makeAnew();
  };

  const focus = (): boolean => {
    const { window, view, isAbove } = state;
    if (window === null || view === null || !window.isVisible()) return false;
    state.focusing = isAbove;
    state.settled = true;
    if (isAbove) makeAnew();
    else {
      window.focus();
      tellWindow(window, 'breakArmed', { id: view.id });
    }
    return true;
  };

  return {
    prepare: keepOn,
    show: (view) => {
      keepOn(view);
      needs.displays.locate(() => {
        if (state.view?.id !== view.id) return;
        state.wanted = true;
        // Another display may be in use since the window was made.
        if (state.window !== null) moveTo(state.window, placeBreak(needs.displays.forBreak(), state.seat));
        showNow();
      });
    },
    update: keepOn,
    close: (outcome) => {
      const { window, view } = state;
      // First let go of: what its end brings about is no matter of a break any more.
      Object.assign(state, NOTHING);
      plate.end();
      const stays = outcome === 'completed' && view?.form === 'window' && window?.isVisible();
      if (window !== null && view !== null && stays) {
        tellWindow(window, 'breakOver', { id: view.id });
        giveBackKeys(window);
        plate.keep(window, view.canStand ? ASKING_PLATE_MS : PLATE_MS);
      } else window?.destroy();
      dimOthers();
    },
    focus,
    standAbove: (fills) => {
      program.fills = fills;
      rise();
    },
  };
};

import { app, BrowserWindow, screen } from 'electron';
import type { FindWindow } from '../../shared/app/host.ts';
import { type Place, placeFind, placePinned } from '../../shared/app/placement.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import type { FindView } from '../../shared/views/find.ts';
import { systemTimers } from '../sensors/timer.ts';
import type { DesktopDisplays } from './displays.ts';
import { keepWithinDisplay, type LeaveTaskbar, openFloating, tellWindow } from './window.ts';

/** A desktop that takes longer to tell which display is in use has the window moved there. */
const SHOWN_WITHIN_MS = 40;

type State = { window: BrowserWindow | null; words: string; pinned: boolean };

const make = ({ code, t }: AppLanguage, place: Place, leaveTaskbar: LeaveTaskbar): BrowserWindow =>
  openFloating('find', code, { ...placeFind(place), title: t('find-window.title') }, leaveTaskbar);

/** macOS gives the keyboard back only where nothing of the program is on the screen any more. */
const handBackKeyboard = (): void => {
  if (process.platform !== 'darwin') return;
  if (!BrowserWindow.getAllWindows().some((window) => window.isVisible())) app.hide();
};

/**
 * The window that looks up a movement: made when it is asked for, and destroyed when it is left, so that at rest there is
 * no renderer. It is asked for, so it takes the keyboard.
 */
export const createFindWindow = (
  language: AppLanguage,
  view: () => FindView,
  displays: Pick<DesktopDisplays, 'locate' | 'inUse'>,
  leaveTaskbar: LeaveTaskbar,
): FindWindow => {
  const state: State = { window: null, words: '', pinned: false };

  const close = (): void => {
    state.window?.destroy();
  };

  const show = (window: BrowserWindow): void => {
    if (process.platform === 'darwin') app.focus({ steal: true });
    window.show();
    window.focus();
  };

  const first = (): void => {
    const window = make(language, displays.inUse(), leaveTaskbar);
    state.window = window;
    state.pinned = false;
    keepWithinDisplay(window);
    // At once, as an empty sheet: waiting for the page would let the first letters go to the window below.
    const come = (): void => {
      if (state.window !== window) return;
      window.setBounds(placeFind(displays.inUse()));
      if (!window.isVisible()) show(window);
    };
    displays.locate(come);
    if (!window.isVisible()) systemTimers.after(SHOWN_WITHIN_MS, come);
    window.on('blur', () => {
      if (!state.pinned) close();
    });
    window.on('closed', () => {
      state.window = null;
      handBackKeyboard();
    });
    window.webContents.on('render-process-gone', () => window.destroy());
  };

  const pin = (pinned: boolean): void => {
    const { window } = state;
    if (window === null || state.pinned === pinned) return;
    state.pinned = pinned;
    const display = screen.getDisplayMatching(window.getBounds());
    window.setBounds(pinned ? placePinned(display, window.getBounds()) : placeFind(display));
  };

  const open = (words: string): void => {
    state.words = words;
    const { window } = state;
    if (window === null) {
      first();
      return;
    }
    pin(false);
    show(window);
    tellWindow(window, 'findOpened', { words });
  };

  return {
    open,
    toggle: () => {
      if (state.window?.isFocused() && !state.pinned) close();
      else open('');
    },
    words: () => state.words,
    pin,
    close,
    refresh: () => {
      if (state.window !== null) tellWindow(state.window, 'findChanged', view());
    },
  };
};

import type { BrowserWindow } from 'electron';
import type { HomeWindow } from '../../shared/app/host.ts';
import { homeSizes, type Place } from '../../shared/app/placement.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import { keepWithinDisplay, onceReady, openWindow, tellWindow } from './window.ts';

/** The home window. It remembers nothing; `view` makes what it shows, and `closed` is told at which page it was left. */
export const createHomeWindow = (
  { code, t }: AppLanguage,
  view: (page: HomePage) => HomeView,
  placeInUse: () => Place,
  closed: (page: HomePage) => void,
): HomeWindow => {
  const state: { window: BrowserWindow | null; page: HomePage } = { window: null, page: 'today' };

  const make = (): void => {
    const { size, least } = homeSizes(placeInUse());
    const window = openWindow('home', code, {
      ...{ title: t('home.title'), ...size },
      ...{ minWidth: least.width, minHeight: least.height },
    });
    keepWithinDisplay(window, (display) => homeSizes(display).least);
    state.window = window;
    onceReady(window, () => {
      if (state.window === window) window.show();
    });
    window.on('closed', () => {
      state.window = null;
      closed(state.page);
    });
    window.webContents.on('render-process-gone', () => window.destroy());
  };

  const refresh = (): void => {
    if (state.window !== null) tellWindow(state.window, 'homeChanged', view(state.page));
  };

  return {
    open: (page) => {
      state.page = page;
      const { window } = state;
      if (window === null) return make();
      refresh();
      if (!window.isVisible()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    page: () => state.page,
    refresh,
  };
};

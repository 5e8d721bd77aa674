import type { BrowserWindow } from 'electron';
import type { HomeWindow } from '../../shared/app/host.ts';
import { homeSizes, placeHome } from '../../shared/app/placement.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import type { DesktopDisplays } from './displays.ts';
import { keepWithinDisplay, onceReady, openWindow, tellWindow } from './window.ts';

/** The home window. It remembers nothing; `view` makes what it shows, and `closed` is told at which page it was left. */
export const createHomeWindow = (
  { code, t }: AppLanguage,
  view: (page: HomePage) => HomeView,
  displays: Pick<DesktopDisplays, 'locate' | 'inUse'>,
  closed: (page: HomePage) => void,
): HomeWindow => {
  const state: { window: BrowserWindow | null; page: HomePage } = { window: null, page: 'today' };

  const lay = (window: BrowserWindow): void => {
    const place = displays.inUse();
    const { least } = homeSizes(place);
    window.setMinimumSize(least.width, least.height);
    window.setBounds(placeHome(place));
  };

  const make = (): void => {
    const window = openWindow('home', code, { title: t('home.title'), ...placeHome(displays.inUse()) });
    keepWithinDisplay(window, (display) => homeSizes(display).least);
    state.window = window;
    onceReady(window, () => {
      displays.locate(() => {
        if (state.window !== window) return;
        lay(window);
        window.show();
      });
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
    end: async () => {
      const { window } = state;
      if (window === null) return;
      // Destroyed without being closed, its page would hear nothing of it.
      const closes = new Promise<void>((resolve) => void window.once('closed', resolve));
      window.close();
      await closes;
    },
  };
};

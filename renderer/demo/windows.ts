import type { Host } from '../../shared/app/host.ts';
import { contract, type Message, type TellChannel, type WindowName } from '../../shared/contract.ts';
import type { BreakView } from '../../shared/views/break.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import type { Hear } from './preload.ts';

/** The windows that stand in the page now. A break that is prepared stands there hidden, as in the app. */
export type OpenWindows = {
  readonly break: { readonly view: BreakView; readonly shown: boolean } | null;
  readonly home: { readonly page: HomePage } | null;
  readonly find: { readonly words: string; readonly pinned: boolean } | null;
};

export type Windows = {
  readonly open: () => OpenWindows;
  /** What the app that runs makes its windows with; those of the one before stay open, and are its own from then on. */
  readonly host: Pick<Host, 'createBreakScreen' | 'createHomeWindow' | 'createFindWindow'>;
  /** Sends the windows that are open what they show by now. */
  readonly draw: () => void;
  readonly close: (window: 'home' | 'find') => void;
  readonly hear: Hear;
};

/** The page's own windows; `changed` is called when one opens, closes or shows. */
export const createWindows = (changed: () => void): Windows => {
  const state: { open: OpenWindows } = { open: { break: null, home: null, find: null } };
  /** What the app that runs shows in its windows. */
  const app: { homeView: ((page: HomePage) => HomeView) | null; homeClosed: (page: HomePage) => void } = {
    homeView: null,
    homeClosed: () => {},
  };
  const listeners = new Map<TellChannel, Set<(message: unknown) => void>>();

  const put = (open: Partial<OpenWindows>): void => {
    state.open = { ...state.open, ...open };
    changed();
  };

  /** A window that is gone hears nothing more. */
  const gone = (window: WindowName): void => {
    for (const channel of listeners.keys()) if (contract[channel].to === window) listeners.delete(channel);
    put({ [window]: null });
  };

  const tell = <C extends TellChannel>(channel: C, message: Message<C>): void => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  };

  const keepOn = (view: BreakView, shown: boolean): void => {
    put({ break: { view, shown } });
    tell('breakChanged', view);
  };

  const openFind = (words: string): void => {
    put({ find: { words, pinned: false } });
    tell('findOpened', { words });
  };

  return {
    open: () => state.open,
    host: {
      createBreakScreen: () => ({
        prepare: (view) => keepOn(view, false),
        show: (view) => keepOn(view, true),
        update: (view) => keepOn(view, state.open.break?.shown ?? false),
        close: () => gone('break'),
        focus: () => {
          const { break: shown } = state.open;
          if (!shown?.shown) return false;
          tell('breakArmed', { id: shown.view.id });
          return true;
        },
        standAbove: () => {},
      }),
      createHomeWindow: (view, closed) => {
        Object.assign(app, { homeView: view, homeClosed: closed });
        return {
          open: (page) => put({ home: { page } }),
          page: () => state.open.home?.page ?? 'today',
          refresh: changed,
          // It stays for the run that comes next.
          end: async () => {},
        };
      },
      createFindWindow: (view) => {
        return {
          open: openFind,
          toggle: () => openFind(''),
          words: () => state.open.find?.words ?? '',
          pin: (pinned) => {
            if (state.open.find !== null) put({ find: { ...state.open.find, pinned } });
          },
          close: () => gone('find'),
          refresh: () => {
            if (state.open.find !== null) tell('findChanged', view());
          },
        };
      },
    },
    draw: () => {
      const { home } = state.open;
      if (home !== null && app.homeView !== null) tell('homeChanged', app.homeView(home.page));
    },
    close: (window) => {
      const page = state.open.home?.page;
      if (window === 'home' && page !== undefined) app.homeClosed(page);
      gone(window);
    },
    hear: (channel, listener) => {
      const heard = listeners.get(channel) ?? new Set();
      listeners.set(channel, heard.add(listener));
      return () => void heard.delete(listener);
    },
  };
};

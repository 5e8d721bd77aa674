import { contract, type Message, type TellChannel, type WindowName } from '../../shared/contract.ts';
import type { Ports } from '../../shared/ports.ts';
import type { BreakView } from '../../shared/views/break.ts';
import type { HomePage } from '../../shared/views/home.ts';
import type { Hear } from './bridge.ts';

/** The windows that stand in the page now. A break that is prepared stands there hidden, as in the app. */
export type OpenWindows = {
  readonly break: { readonly view: BreakView; readonly shown: boolean } | null;
  readonly home: { readonly page: HomePage } | null;
  readonly find: { readonly words: string; readonly pinned: boolean } | null;
};

export type Windows = {
  readonly open: () => OpenWindows;
  readonly screen: Ports['screen'];
  readonly openHome: (page: HomePage) => void;
  /** Opens it for these words, or turns it to them. */
  readonly openFind: (words: string) => void;
  readonly pinFind: (pinned: boolean) => void;
  readonly close: (window: 'home' | 'find') => void;
  readonly hear: Hear;
  readonly tell: <C extends TellChannel>(channel: C, message: Message<C>) => void;
};

/** The page's own windows; `changed` is called when one opens, closes or shows. */
export const createWindows = (changed: () => void): Windows => {
  const held: { open: OpenWindows } = { open: { break: null, home: null, find: null } };
  const listeners = new Map<TellChannel, Set<(message: unknown) => void>>();

  const put = (open: Partial<OpenWindows>): void => {
    held.open = { ...held.open, ...open };
    changed();
  };

  /** A window that is gone hears nothing more. */
  const gone = (window: WindowName): void => {
    for (const channel of listeners.keys()) if (contract[channel].to === window) listeners.delete(channel);
    put({ [window]: null });
  };

  const tell: Windows['tell'] = (channel, message) => {
    for (const listener of listeners.get(channel) ?? []) listener(structuredClone(message));
  };

  const keepOn = (view: BreakView, shown: boolean): void => {
    put({ break: { view, shown } });
    tell('breakChanged', view);
  };

  return {
    open: () => held.open,
    screen: {
      prepare: (view) => keepOn(view, false),
      show: (view) => keepOn(view, true),
      update: (view) => keepOn(view, held.open.break?.shown ?? false),
      close: () => gone('break'),
    },
    openHome: (page) => put({ home: { page } }),
    openFind: (words) => {
      put({ find: { words, pinned: false } });
      tell('findOpened', { words });
    },
    pinFind: (pinned) => {
      if (held.open.find !== null) put({ find: { ...held.open.find, pinned } });
    },
    close: gone,
    hear: (channel, listener) => {
      const heard = listeners.get(channel) ?? new Set();
      listeners.set(channel, heard.add(listener));
      return () => void heard.delete(listener);
    },
    tell,
  };
};

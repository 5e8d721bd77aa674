import type { FindBridge } from '../../renderer/ui/bridge.ts';
import { findView, firstOf } from '../../shared/app/find-asks.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { FindView } from '../../shared/views/find.ts';
import { language } from '../language.ts';
import { settle } from './page.ts';

/** A Monday noon. */
const NOW_MS = Date.UTC(2026, 2, 9, 12);

/** Waits until the window has what it loads once its list is seen, and has drawn what follows from it. */
export const searches = async (): Promise<void> => {
  await import('../../renderer/find/searching.ts');
  await settle();
};

/** What the find window is shown, as the main process would make it. */
export const findViewOf = (changes: Partial<FindView> = {}): FindView => ({
  ...findView({
    t: language.t,
    catalogue: builtInCatalogue(language.texts.movements).entries,
    settings: defaultSettings,
    recordsSince: () => [],
    nowMs: NOW_MS,
    words: '',
  }),
  used: ['chin-tuck', 'wall-angels'],
  ...changes,
});

type Asked = { readonly channel: string; readonly request: unknown };

/** A bridge that a test holds the other end of: what was asked stands in `asked`. */
export const fakeFindBridge = (first: FindView) => {
  const asked: Asked[] = [];
  const listeners = {
    changed: new Set<(view: FindView) => void>(),
    opened: new Set<(message: { words: string }) => void>(),
  };
  const held: { refusal: string | null } = { refusal: null };
  const reply = async (channel: string, request?: unknown) => {
    asked.push({ channel, request });
    return held.refusal === null ? ({ ok: true } as const) : ({ ok: false, reason: held.refusal } as const);
  };
  const hear =
    <M>(set: Set<(message: M) => void>) =>
    (listener: (message: M) => void) => {
      set.add(listener);
      return () => void set.delete(listener);
    };
  const bridge: FindBridge = {
    findView: async () => first,
    findFirst: async () => firstOf(first),
    findStart: (request) => reply('findStart', request),
    sessionOpen: (request) => reply('sessionOpen', request),
    findPin: (request) => reply('findPin', request),
    findClose: () => reply('findClose'),
    copyText: (request) => reply('copyText', request),
    openLink: (request) => reply('openLink', request),
    openHome: (request) => reply('openHome', request),
    findChanged: hear(listeners.changed),
    findOpened: hear(listeners.opened),
  };
  return {
    bridge,
    asked,
    tell: (view: FindView) => {
      for (const listener of listeners.changed) listener(view);
    },
    openAgain: (words: string) => {
      for (const listener of listeners.opened) listener({ words });
    },
    refuse: (reason: string) => {
      held.refusal = reason;
    },
  };
};

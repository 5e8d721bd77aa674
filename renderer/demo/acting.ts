import { type Actions, createActions } from '../../shared/app/actions.ts';
import type { AlertBoard } from '../../shared/app/alert-board.ts';
import type { Handlers } from '../../shared/app/answering.ts';
import type { CurrentSettings } from '../../shared/app/current-settings.ts';
import { createFindAsks, findView } from '../../shared/app/find-asks.ts';
import { createHandlers } from '../../shared/app/handlers.ts';
import { createIntervalOffer } from '../../shared/app/interval-offer.ts';
import type { LeavingOut } from '../../shared/app/leaving-out.ts';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import words from '../../shared/i18n/en/demo.json' with { type: 'json' };
import type { FindView } from '../../shared/views/find.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import { language } from './language.ts';
import type { Session } from './session.ts';
import type { Windows } from './windows.ts';

export type ActingOptions = {
  readonly session: Session;
  readonly windows: Windows;
  readonly settings: CurrentSettings;
  readonly leavingOut: LeavingOut;
  readonly board: AlertBoard;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly nameOf: (movementId: string) => string;
  readonly homeView: (page: HomePage) => HomeView;
};

/** What the person can do in a session, and what its windows are answered. */
export type Acting = { readonly actions: Actions; readonly handlers: Handlers; readonly findView: () => FindView };

/** The app's actions and answers; what only a system can do, a page refuses in words. */
export const actOn = (options: ActingOptions): Acting => {
  const { session, windows, settings, leavingOut, board, catalogue, nameOf, homeView } = options;
  const { engine, nowMs, recordsSince } = session;
  const actions = createActions({
    t: language.t,
    engine,
    leavingOut,
    nameOf,
    openHome: windows.openHome,
    openFind: () => windows.openFind(''),
    openFolder: () => {},
    focusBreak: () => {
      const { break: shown } = windows.open();
      if (shown?.shown) windows.tell('breakArmed', { id: shown.view.id });
    },
    quit: () => {},
  });
  const offer = createIntervalOffer({ t: language.t, ...session, settings, board });
  engine.subscribe(offer.look);
  const view = () =>
    findView({
      t: language.t,
      catalogue,
      settings: settings.current(),
      recordsSince,
      nowMs: nowMs(),
      words: windows.open().find?.words ?? '',
    });
  const handlers = createHandlers({
    t: language.t,
    breakView: engine.breakView,
    homeView: () => homeView(windows.open().home?.page ?? 'today'),
    actions,
    settings,
    openHome: windows.openHome,
    openFolder: async () => words.noFolder,
    setStartAtLogin: () => {
      throw new Error(words.noLogin);
    },
    answerOffer: offer.answer,
    painted: () => {},
    ...{ engine, leavingOut },
    find: createFindAsks({
      t: language.t,
      view,
      catalogue: () => catalogue,
      engine,
      pin: windows.pinFind,
      close: () => windows.close('find'),
      copy: (text) => navigator.clipboard.writeText(text),
      openLink: async (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    }),
  });
  return { actions, handlers, findView: view };
};

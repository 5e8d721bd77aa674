import type { SessionWish } from '../model/session.ts';
import type { Status } from '../model/status.ts';
import type { Policy } from '../settings/policy.ts';
import type { HistoryStore } from '../store/history.ts';
import type { FindView } from '../views/find.ts';
import type { HomePage, HomeView } from '../views/home.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';
import type { CurrentSettings } from './current-settings.ts';
import { emergencyNumber } from './emergency-number.ts';
import { findView } from './find-asks.ts';
import { type HomeFacts, homeView } from './home-view.ts';
import type { FindWindow, HomeWindow, Host } from './host.ts';
import type { LeavingOut } from './leaving-out.ts';

export type WindowsOptions = {
  readonly facts: () => Pick<HomeFacts, 'nowMs' | 'zone' | 'locale' | 'alerts' | 'busyUnknown' | 'shortcuts'>;
  readonly host: Pick<
    Host,
    'createHomeWindow' | 'createFindWindow' | 'language' | 'region' | 'version' | 'platform' | 'displayNames'
  >;
  readonly status: () => Status;
  readonly history: Pick<HistoryStore, 'recordsSince' | 'edition'>;
  /** The home window was closed. */
  readonly homeClosed: () => void;
  readonly settings: CurrentSettings;
  readonly policy: Policy;
  readonly catalogue: CurrentCatalogue;
  readonly leavingOut: Pick<LeavingOut, 'last' | 'forget'>;
  readonly sessionWish: () => SessionWish;
  readonly releases: () => HomeFacts['releases'];
};

export type Windows = {
  readonly openHome: (page: HomePage) => void;
  readonly homeView: () => HomeView;
  readonly openFind: (words: string) => void;
  readonly findView: () => FindView;
  readonly find: FindWindow;
  readonly refreshHome: () => void;
  readonly endHome: HomeWindow['end'];
  /** Draws all that are open anew. */
  readonly refresh: () => void;
};

/** The windows that a person opens, and what they show. Opening one looks at people's own movements again. */
export const createWindows = ({ host, facts, status, history, settings, ...rest }: WindowsOptions): Windows => {
  const { catalogue, leavingOut, homeClosed, sessionWish, policy, releases } = rest;
  const viewOfHome = (page: HomePage): HomeView =>
    homeView({
      ...facts(),
      page,
      leftOut: leavingOut.last('hurting'),
      settings: settings.current(),
      profiles: settings.profiles(),
      policy,
      status: status(),
      sessionWish: sessionWish(),
      historyEdition: history.edition(),
      catalogue: catalogue.current(),
      edition: catalogue.edition(),
      isOwn: catalogue.isOwn,
      emergencyNumber: emergencyNumber(host.region),
      version: host.version,
      releases: releases(),
      platform: host.platform,
      displayNames: host.displayNames(),
    });
  /** Whoever closes the window on the first steps has skipped them: they come by themselves once. */
  const skipWelcome = (page: HomePage): void => {
    const { welcome, ...others } = settings.current();
    if (page === 'welcome' && !welcome.seen) settings.change({ ...others, welcome: { ...welcome, seen: true } });
  };
  const home = host.createHomeWindow(viewOfHome, (page) => {
    leavingOut.forget();
    homeClosed();
    skipWelcome(page);
  });
  const viewOfFind = (): FindView =>
    findView({
      t: host.language.t,
      catalogue: catalogue.current(),
      settings: settings.current(),
      recordsSince: history.recordsSince,
      nowMs: facts().nowMs,
      words: find.words(),
    });
  const find = host.createFindWindow(viewOfFind);
  return {
    openHome: (page) => {
      catalogue.reload();
      home.open(page);
    },
    homeView: () => viewOfHome(home.page()),
    openFind: (words) => {
      find.open(words);
      catalogue.reload();
    },
    findView: viewOfFind,
    find,
    refreshHome: home.refresh,
    endHome: home.end,
    refresh: () => {
      home.refresh();
      find.refresh();
    },
  };
};

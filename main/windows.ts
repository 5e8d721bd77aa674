import type { CurrentCatalogue } from '../shared/app/current-catalogue.ts';
import type { CurrentSettings } from '../shared/app/current-settings.ts';
import { emergencyNumber } from '../shared/app/emergency-number.ts';
import { findView } from '../shared/app/find-asks.ts';
import { type HomeFacts, homeView } from '../shared/app/home-view.ts';
import type { LeavingOut } from '../shared/app/leaving-out.ts';
import type { AppLanguage } from '../shared/i18n/languages.ts';
import type { Status } from '../shared/model/status.ts';
import type { FindView } from '../shared/views/find.ts';
import type { HomePage, HomeView } from '../shared/views/home.ts';
import * as app from './desktop/app.ts';
import { createFindWindow, type FindWindow } from './desktop/find-window.ts';
import { createHomeWindow } from './desktop/home-window.ts';
import type { LeaveTaskbar } from './desktop/window.ts';

export type WindowsOptions = Pick<HomeFacts, 'recordsSince'> & {
  readonly language: AppLanguage;
  readonly facts: () => Pick<HomeFacts, 'alerts' | 'nowMs' | 'zone' | 'locale'>;
  readonly status: () => Status;
  readonly settings: CurrentSettings;
  readonly catalogue: CurrentCatalogue;
  readonly leaveTaskbar: LeaveTaskbar;
  readonly leavingOut: Pick<LeavingOut, 'last' | 'forget'>;
};

export type Windows = {
  readonly openHome: (page: HomePage) => void;
  readonly homeView: () => HomeView;
  readonly openFind: (words: string) => void;
  readonly find: FindWindow;
  readonly refreshHome: () => void;
  /** Draws all that are open anew. */
  readonly refresh: () => void;
};

/** The windows that a person opens, and what they show. Opening one looks at people's own movements again. */
export const createWindows = ({ facts, status, recordsSince, settings, ...rest }: WindowsOptions): Windows => {
  const { language, catalogue, leaveTaskbar, leavingOut } = rest;
  const viewOfHome = (page: HomePage): HomeView =>
    homeView({
      ...facts(),
      languageCode: language.code,
      page,
      leftOut: leavingOut.last('hurting'),
      settings: settings.current(),
      status: status(),
      recordsSince,
      catalogue: catalogue.current(),
      isOwn: catalogue.isOwn,
      emergencyNumber: emergencyNumber(app.region()),
      version: app.version(),
      platform: app.platform(),
    });
  /** Whoever closes the window on the first steps has skipped them: they come by themselves once. */
  const skipWelcome = (page: HomePage): void => {
    const { welcome, ...rest } = settings.current();
    if (page === 'welcome' && !welcome.seen) settings.change({ ...rest, welcome: { ...welcome, seen: true } });
  };
  const home = createHomeWindow(language, viewOfHome, (page) => {
    leavingOut.forget();
    skipWelcome(page);
  });
  const viewOfFind = (): FindView =>
    findView({
      t: language.t,
      catalogue: catalogue.current(),
      settings: settings.current(),
      recordsSince,
      nowMs: facts().nowMs,
      words: find.words(),
    });
  const find = createFindWindow(language, viewOfFind, leaveTaskbar);
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
    find,
    refreshHome: home.refresh,
    refresh: () => {
      home.refresh();
      find.refresh();
    },
  };
};

import type { Host } from '../app/host.ts';
import { shortcutsByKeys } from '../app/shortcut.ts';
import type { AppLanguage } from '../i18n/languages.ts';
import type { Ports } from '../ports.ts';
import { noProfiles } from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import type { ActivityStore } from '../store/activity.ts';
import type { HistoryStore } from '../store/history.ts';

/** Keeps nothing either. */
const noActivity: ActivityStore = {
  ...{ append: () => {}, lines: () => [], size: () => ({ days: 0, bytes: 0 }) },
  ...{ remove: () => {}, undo: () => {}, forget: () => {} },
};

export type UnseenHostOptions = {
  readonly language: AppLanguage;
  readonly settings: Settings;
  readonly log: Ports['log']['write'];
};

const nothing = (): void => {};

/** Keeps nothing. */
export const noHistory: HistoryStore = {
  append: nothing,
  recordsSince: () => [],
  recordsAbout: () => [],
  edition: () => 0,
  deletion: { wouldGo: () => [], carryOut: nothing, undo: () => false, forget: nothing, finish: nothing },
};

/**
 * A host without windows, tray or disk: what the app shows nobody sees, what it asks for is done at once, and it keeps
 * nothing. What it senses, and chance, are for others to say.
 */
export const unseenHost = ({ language, settings, log }: UnseenHostOptions): Omit<Host, 'openSenses' | 'random'> => ({
  language,
  locale: language.code,
  region: '',
  version: '',
  platform: 'linux',
  runtime: () => null,
  displayNames: () => [],
  soon: async () => {},
  openLog: () => ({ write: log, note: nothing, end: async () => {} }),
  watchErrors: nothing,
  policy: () => null,
  openStores: () => ({
    settings: { load: () => settings, save: nothing },
    profiles: { load: () => noProfiles, save: nothing },
    state: { load: () => null, save: nothing },
    history: noHistory,
    activity: noActivity,
    releases: { load: () => null, save: nothing },
    draft: { load: () => null, save: nothing },
  }),
  recordActivity: () => ({ note: nothing, flush: nothing, end: nothing }),
  openOwnMovements: () => ({
    ...{ path: '', read: () => [], later: nothing, make: nothing, watch: () => false },
    ...{ add: nothing, replace: nothing, remove: nothing, bend: (pose) => pose },
  }),
  denyPermissions: nothing,
  createBreakScreen: () => ({
    prepare: nothing,
    show: nothing,
    update: nothing,
    close: nothing,
    focus: () => false,
    standAbove: nothing,
  }),
  createHomeWindow: () => ({ open: nothing, page: () => 'today', refresh: nothing, end: async () => {} }),
  createFindWindow: () => ({
    open: nothing,
    toggle: nothing,
    words: () => '',
    pin: nothing,
    close: nothing,
    refresh: nothing,
  }),
  createNotifications: () => ({ headsUp: nothing, withdraw: nothing, say: nothing }),
  drawTray: nothing,
  openShortcuts: (presses) => shortcutsByKeys({ register: () => true, unregister: nothing }, 'all-programs', presses),
  openFolder: async () => '',
  releases: null,
  openLink: async () => {},
  saveFile: async () => null,
  foreignFiles: () => [],
  own: { read: () => [], prepare: nothing, undoAtStart: () => false },
  playDay: async () => {
    throw new Error('nothing plays a day in a day that is played');
  },
  copyText: async () => {},
  setStartAtLogin: nothing,
  applyLook: nothing,
  quit: nothing,
});

import type { Host } from '../../shared/app/host.ts';
import type { MenuAction } from '../../shared/app/menu.ts';
import { headsUpWords } from '../../shared/app/notification-words.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { WindowName } from '../../shared/contract.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { Alert } from '../../shared/model/alert.ts';
import type { Status } from '../../shared/model/status.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { noProfilesShown, type ProfilesShown } from '../../shared/settings/profiles.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Response } from '../../shared/simulation/player.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { unseenHost } from '../../shared/simulation/unseen-host.ts';
import { openSettings, type SettingsStores } from '../../shared/store/settings-stores.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import type { WindowLanguage } from '../ui/language.tsx';
import type { Preload } from '../ui/open-bridge.ts';
import { startPlayed } from './played-run.ts';
import type { KeyStore } from './ports/key-disk.ts';
import { type Lost, pageDisk } from './ports/page-disk.ts';
import type { PagePresence } from './ports/page-presence.ts';
import { preloadFor } from './preload.ts';
import type { Logged, Pace, Run } from './run.ts';
import { createWindows, type OpenWindows, type Windows } from './windows.ts';

const FOLDER = 'vertebreak';
const TELL_AFTER_MS = 60;

/** A page that nobody has asked for sound makes none. */
const quietAtFirst = (settings: Settings): Settings =>
  settings.sound === defaultSettings.sound ? { ...settings, sound: { ...settings.sound, volume: 0 } } : settings;

/** What a record is played with. */
export type Play = {
  readonly trace: readonly TraceLine[];
  readonly zone: string;
  readonly respond: Response;
  /** Where it is held at first: at its first break, or at a moment; null for nowhere. */
  readonly heldAt: 'first-break' | number | null;
  /** What the history has of the time before; nothing if not given. */
  readonly past?: readonly HistoryRecord[];
  /** The page of home that is opened on it; none if not given. */
  readonly opens?: HomePage;
};

export type DeskOptions = {
  readonly language: WindowLanguage;
  readonly presence: PagePresence;
  readonly openStorage: () => KeyStore;
  /** Region of the person, such as `DE`. */
  readonly region: string;
  readonly platform: HomeView['platform'];
  readonly version: string;
  /** What to be at first. */
  readonly first: Play;
  readonly pace: Pace;
};

/** What the page draws. */
export type DeskView = {
  readonly run: Run;
  readonly status: Status;
  readonly pace: Pace;
  readonly open: OpenWindows;
  readonly notification: { readonly title: string; readonly message: string } | null;
  readonly decisions: readonly Logged[];
  readonly alerts: readonly Alert[];
  readonly profiles: ProfilesShown;
  readonly lost: Lost | null;
};

/** The app in a page: the page is its host, and has it begin anew for every day that is looked at. */
export type Desk = {
  readonly view: () => DeskView;
  readonly look: () => HomeView['look'];
  /** What a movement is called. */
  readonly nameOf: (movementId: string) => string;
  readonly preloads: Readonly<Record<WindowName, Preload>>;
  readonly perform: (action: MenuAction) => void;
  readonly setPace: (pace: Pace) => void;
  /**
   * Begins anew: with a record, or for null before the person themselves; false where something else was wanted
   * meanwhile. Rejects where what it takes could not be fetched, and all is as before.
   */
  readonly begin: (wanted: Promise<Play | null>) => Promise<boolean>;
  readonly close: Windows['close'];
  /** The person has turned to the break. */
  readonly touchBreak: () => void;
  /** The keyboard has gone into the break's window, and its keys count. */
  readonly armBreak: () => void;
  /** Called after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export const createDesk = (options: DeskOptions): Desk => {
  const { language } = options;
  const listeners = new Set<() => void>();
  const state: {
    telling: boolean;
    run: Run | null;
    pace: Pace;
    settings: Settings;
    status: Status | null;
    alerts: readonly Alert[];
    profiles: ProfilesShown;
    notification: DeskView['notification'];
    decisions: Logged[];
    lost: Lost | null;
    /** What is to begin, as soon as it is there. */
    wanted: Promise<Play | null> | null;
  } = {
    ...{ telling: false, run: null, pace: options.pace, settings: defaultSettings, status: null },
    ...{ alerts: [], profiles: noProfilesShown, notification: null, decisions: [], lost: null, wanted: null },
  };

  const tell = (): void => {
    windows.draw();
    for (const listener of listeners) listener();
  };

  /** Tells soon, once of many changes: time that is lapsed brings more of them than can be drawn. */
  const changed = (): void => {
    if (state.telling) return;
    state.telling = true;
    setTimeout(() => {
      state.telling = false;
      tell();
    }, TELL_AFTER_MS);
  };
  const change = (part: Partial<typeof state>): void => {
    Object.assign(state, part);
    changed();
  };

  const windows = createWindows(changed);
  const disk = pageDisk(FOLDER, options.openStorage, (lost) => change({ lost }));
  const path = `${FOLDER}/settings.json`;
  const settingsFile = { path, replace: (content: unknown) => disk.replace(path, JSON.stringify(content)) };
  const quiet = <S extends SettingsStores>(stores: S): S => ({
    ...stores,
    settings: { ...stores.settings, load: () => quietAtFirst(stores.settings.load()) },
  });

  const unseen = unseenHost({ language, settings: defaultSettings, log: () => {} });
  const host = {
    ...unseen,
    ...windows.host,
    locale: navigator.language,
    region: options.region,
    version: options.version,
    platform: options.platform,
    runtime: () => null,
    // The settings of every day are the person's own; all else that the page keeps is theirs alone.
    openStores: (...given) => ({
      ...unseen.openStores(...given),
      ...quiet(openSettings(language.t, disk, FOLDER, settingsFile, ...given)),
    }),
    openLog: () => ({
      write: (decision: Logged) => void state.decisions.push(decision),
      note: () => {},
      end: async () => {},
    }),
    createNotifications: () => ({
      headsUp: (headsUp) => change({ notification: headsUpWords(language, headsUp) }),
      withdraw: () => change({ notification: null }),
      say: () => {},
    }),
    drawTray: ({ status, alerts, profiles }) => change({ status, alerts, profiles }),
    applyLook: (settings) => change({ settings }),
    // What only a system can do, a page refuses in words.
    openFolder: async () => language.t('demo.noFolder'),
    openOwnMovements: (told: () => void) => ({
      ...unseen.openOwnMovements(told),
      make: () => {
        throw new Error(language.t('demo.noMovements'));
      },
    }),
    setStartAtLogin: () => {
      throw new Error(language.t('demo.noLogin'));
    },
    saveFile: async (name, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      return name;
    },
    playDay: async () => (await import('../../shared/simulation/play-day.ts')).playDay,
    copyText: (text) => navigator.clipboard.writeText(text),
    openLink: async (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  } satisfies Omit<Host, 'openSenses' | 'random'>;

  const swap = (start: () => Run): void => {
    state.run?.end();
    Object.assign(state, { run: null, alerts: [], notification: null, decisions: [] });
    state.run = start();
    // At once: what is pressed next is meant for the new one.
    tell();
  };

  const play = ({ opens, ...what }: Play): void => {
    swap(() => startPlayed({ ...what, host, pace: state.pace, seed: 1, changed }));
    if (opens !== undefined) run().app.openHome(opens);
  };

  const live = async (): Promise<() => Run> => {
    const { openStores, startLive } = await import('./live-run.ts');
    return () => {
      if (state.pace > 1) disk.detach();
      return startLive({
        ...{ presence: options.presence, pace: state.pace },
        host: {
          ...host,
          openStores: (...given) => quiet(openStores(language.t, disk, FOLDER, settingsFile, ...given)),
        },
      });
    };
  };

  const begin = async (wanted: Promise<Play | null>): Promise<boolean> => {
    state.wanted = wanted;
    const what = await wanted;
    const startOwn = what === null ? await live() : null;
    if (state.wanted !== wanted) return false;
    if (what !== null) play(what);
    else if (startOwn !== null) swap(startOwn);
    return true;
  };

  const run = (): Run => {
    if (state.run === null) throw new Error('nothing has begun');
    return state.run;
  };
  const preload = (name: WindowName): Preload => preloadFor(name, (ask) => run().app.answer(ask), windows.hear);
  const catalogue = builtInCatalogue(language.texts.movements).entries;
  play(options.first);

  return {
    view: () => ({
      run: run(),
      status: state.status ?? run().app.engine.status(),
      pace: state.pace,
      open: windows.open(),
      notification: state.notification,
      decisions: state.decisions,
      alerts: state.alerts,
      profiles: state.profiles,
      lost: state.lost,
    }),
    look: () => {
      const { theme, motion } = state.settings.look;
      return { theme, reducedMotion: motion === 'reduced' };
    },
    nameOf: (id) => catalogue.get(id)?.text.name ?? id,
    preloads: { break: preload('break'), home: preload('home'), find: preload('find') },
    perform: (action) => run().app.perform(action),
    setPace: (pace) => {
      // Days that pass in minutes are not the person's own.
      if (pace > 1 && run().played === null) disk.detach();
      run().pace(pace);
      change({ pace });
    },
    begin,
    close: windows.close,
    touchBreak: () => run().touched(),
    armBreak: () => {
      run().touched();
      run().app.perform({ type: 'focus-break' });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

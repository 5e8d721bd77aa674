import { createAlertBoard } from '../../shared/app/alert-board.ts';
import { createCurrentSettings } from '../../shared/app/current-settings.ts';
import { emergencyNumber } from '../../shared/app/emergency-number.ts';
import { homeView } from '../../shared/app/home-view.ts';
import { createLeavingOut } from '../../shared/app/leaving-out.ts';
import type { MenuAction } from '../../shared/app/menu.ts';
import { headsUpWords } from '../../shared/app/notification-words.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { Bridge, WindowName } from '../../shared/contract.ts';
import type { Alert } from '../../shared/model/alert.ts';
import type { Status } from '../../shared/model/status.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Response } from '../../shared/simulation/player.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { openStores } from '../../shared/store/stores.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import { type Acting, actOn } from './acting.ts';
import { bridgeFor } from './bridge.ts';
import { language } from './language.ts';
import { startLive } from './live-session.ts';
import { startPlayed } from './played-session.ts';
import type { KeyStore } from './ports/key-disk.ts';
import { type Lost, pageDisk } from './ports/page-disk.ts';
import type { PagePresence } from './ports/page-presence.ts';
import type { Logged, Pace, Session, Sights } from './session.ts';
import { createWindows, type OpenWindows, type Windows } from './windows.ts';

const FOLDER = 'vertebreak';
const TELL_AFTER_MS = 60;

/** A page that nobody has asked for sound makes none. */
const quietAtFirst = (settings: Settings): Settings =>
  settings.sound === defaultSettings.sound ? { ...settings, sound: { ...settings.sound, volume: 0 } } : settings;

type Begun = Acting & { readonly session: Session };

/** What a record is played with. */
export type Play = {
  readonly trace: readonly TraceLine[];
  readonly zone: string;
  readonly respond: Response;
  readonly running: boolean;
};

export type DeskOptions = {
  readonly presence: PagePresence;
  readonly openStorage: () => KeyStore;
  /** Region of the person, such as `DE`. */
  readonly region: string;
  readonly platform: HomeView['platform'];
  readonly version: string;
  /** What to be at first; null for the person themselves. */
  readonly first: Play | null;
  readonly pace: Pace;
};

/** What the page draws. */
export type DeskView = {
  readonly session: Session;
  readonly status: Status;
  readonly pace: Pace;
  readonly open: OpenWindows;
  readonly notice: { readonly title: string; readonly message: string } | null;
  readonly decisions: readonly Logged[];
  readonly alerts: readonly Alert[];
  readonly lost: Lost | null;
};

/** The app's shell once more, in a page: the same rooms, with the page's ports. */
export type Desk = {
  readonly view: () => DeskView;
  readonly homeView: (page: HomePage) => HomeView;
  /** What a movement is called. */
  readonly nameOf: (movementId: string) => string;
  readonly bridges: Readonly<Record<WindowName, Bridge>>;
  readonly perform: (action: MenuAction) => void;
  readonly setPace: (pace: Pace) => void;
  /** Begins anew: with a record, or for null before the person themselves. */
  readonly begin: (play: Play | null) => void;
  readonly close: Windows['close'];
  /** The person has turned to the break. */
  readonly touchBreak: () => void;
  /** The keyboard has gone into the break's window, and its keys count. */
  readonly armBreak: () => void;
  /** Called after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export const createDesk = (options: DeskOptions): Desk => {
  const listeners = new Set<() => void>();
  const held: {
    telling: boolean;
    begun: Begun | null;
    pace: Pace;
    status: Status | null;
    notice: DeskView['notice'];
    decisions: Logged[];
    lost: Lost | null;
  } = { telling: false, begun: null, pace: options.pace, status: null, notice: null, decisions: [], lost: null };

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** Tells soon, once of many changes: time that is lapsed brings more of them than can be drawn. */
  const changed = (): void => {
    if (held.telling) return;
    held.telling = true;
    setTimeout(() => {
      held.telling = false;
      tell();
    }, TELL_AFTER_MS);
  };

  // What it tells and keeps.
  const board = createAlertBoard();
  const disk = pageDisk(FOLDER, options.openStorage, (why) => {
    held.lost = why;
    changed();
  });
  const settingsFile = {
    path: `${FOLDER}/settings.json`,
    replace: (content: unknown) => disk.replace(`${FOLDER}/settings.json`, JSON.stringify(content)),
  };
  const stores = openStores(language.t, disk, FOLDER, settingsFile, () => options.presence.moment().wallMs, board);
  const settings = createCurrentSettings({ ...stores.settings, load: () => quietAtFirst(stores.settings.load()) });
  const catalogue = builtInCatalogue(language.texts.movements).entries;
  const leavingOut = createLeavingOut({ settings, catalogue: () => catalogue });
  const nameOf = (id: string): string => catalogue.get(id)?.text.name ?? id;

  // What it shows.
  const windows = createWindows(changed);
  const sights: Sights = {
    screen: windows.screen,
    notifications: {
      headsUp: (notice) => {
        held.notice = headsUpWords(language, notice);
        changed();
      },
      withdraw: () => {
        held.notice = null;
        changed();
      },
    },
    tray: {
      render: (status) => {
        held.status = status;
        changed();
      },
    },
    log: {
      write: (decision) => {
        held.decisions.push(decision);
      },
    },
  };

  const begin = (play: Play | null): void => {
    held.begun?.session.end();
    Object.assign(held, { begun: null, notice: null, decisions: [] });
    const common = { settings, catalogue, sights, pace: held.pace };
    const session =
      play === null
        ? startLive({ ...common, presence: options.presence, stores })
        : startPlayed({ t: language.t, ...common, ...play, settings: settings.current(), seed: 1, changed });
    if (play === null && held.pace > 1) disk.detach();
    held.begun = {
      session,
      ...actOn({ session, windows, settings, leavingOut, board, catalogue, nameOf, homeView: viewOfHome }),
    };
    // At once: what is pressed next is meant for the new one.
    tell();
  };

  const begun = (): Begun => {
    if (held.begun === null) throw new Error('nothing has begun');
    return held.begun;
  };
  const session = (): Session => begun().session;
  const viewOfHome = (page: HomePage): HomeView =>
    homeView({
      languageCode: language.code,
      page,
      settings: settings.current(),
      status: session().engine.status(),
      recordsSince: session().recordsSince,
      alerts: board.alerts(),
      leftOut: leavingOut.last('hurting'),
      nowMs: session().nowMs(),
      zone: session().zone(),
      locale: navigator.language,
      catalogue,
      isOwn: () => false,
      emergencyNumber: emergencyNumber(options.region),
      version: options.version,
      platform: options.platform,
    });

  const bridge = (name: WindowName): Bridge => bridgeFor(name, () => begun().handlers, windows.hear);

  settings.subscribe((now) => {
    session().engine.setSettings(now);
    if (windows.open().find !== null) windows.tell('findChanged', begun().findView());
    changed();
  });
  listeners.add(() => {
    const { home } = windows.open();
    if (home !== null && held.begun !== null) windows.tell('homeChanged', viewOfHome(home.page));
  });
  begin(options.first);

  return {
    view: () => ({
      session: session(),
      status: held.status ?? session().engine.status(),
      pace: held.pace,
      open: windows.open(),
      notice: held.notice,
      decisions: held.decisions,
      alerts: board.alerts(),
      lost: held.lost,
    }),
    homeView: viewOfHome,
    nameOf,
    bridges: { break: bridge('break'), home: bridge('home'), find: bridge('find') },
    perform: (action) => begun().actions.perform(action),
    setPace: (pace) => {
      held.pace = pace;
      // Days that pass in minutes are not the person's own.
      if (pace > 1 && session().played === null) disk.detach();
      session().pace(pace);
      changed();
    },
    begin,
    close: (window) => {
      if (window === 'home') leavingOut.forget();
      windows.close(window);
    },
    touchBreak: () => session().touched(),
    armBreak: () => {
      session().touched();
      begun().actions.perform({ type: 'focus-break' });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

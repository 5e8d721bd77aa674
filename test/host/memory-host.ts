import { createActivityRecord } from '../../shared/app/activity-record.ts';
import { createApp } from '../../shared/app/create-app.ts';
import type { BreakScreenEvents, Host, NotificationEvents, SenseEvents, Senses } from '../../shared/app/host.ts';
import type { MenuFacts } from '../../shared/app/menu.ts';
import { shortcutsByKeys } from '../../shared/app/shortcut.ts';
import type { AskChannel, Reply, Request, WindowName } from '../../shared/contract.ts';
import type { LogEntry } from '../../shared/ports.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { policyOf } from '../../shared/settings/read-policy.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { playDay } from '../../shared/simulation/play-day.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { unseenHost } from '../../shared/simulation/unseen-host.ts';
import { readOwn } from '../../shared/store/own-files.ts';
import { createOwnReplacement } from '../../shared/store/own-replaced.ts';
import { openStores } from '../../shared/store/stores.ts';
import type { BreakView } from '../../shared/views/break.ts';
import type { FindView } from '../../shared/views/find.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import { language } from '../language.ts';
import { memoryDisk } from './memory-disk.ts';
import { memoryFolder } from './memory-folder.ts';

const [SECOND_MS, PATH] = [1_000, '/etc/vertebreak/policy.json'] as const;
const START_MS = Date.UTC(2026, 2, 9, 8);

export type MemoryHostOptions = {
  /** What an earlier run left; its own of a new machine, where it is left out. */
  readonly files?: Map<string, string>;
  /** What differs from the defaults; the first steps have been seen. */
  readonly settings?: Partial<Settings>;
  /** What stands in the policy of the machine; there is none where it is left out. */
  readonly policy?: unknown;
  /** The clocks of the machine, where it has not been started anew since that run. */
  readonly clock?: Clock;
  /** What does not tell by itself whether the person is busy; nothing has to be asked where it is left out. */
  readonly asked?: Partial<Pick<Senses, 'askBusy' | 'busyAsked' | 'followBusy'>>;
  /** Where new versions are told of; nowhere where it is left out. */
  readonly releases?: Host['releases'];
};

type Clock = { wallMs: number; monoMs: number; inputMs: number; wakeAt: number | null };

/** What stands on the screen. */
type Screen = {
  break: { view: BreakView; shown: boolean } | null;
  home: HomePage | null;
  find: string | null;
  notification: string | null;
};

const known = <T>(value: T | null, missing: string): T => {
  if (value === null) throw new Error(missing);
  return value;
};

/**
 * A host in memory: the whole app without a window, a disk or a moment's waiting. Its time stands still until it is told
 * to pass; what happens is noted in `happened`, in order.
 */
export const createMemoryHost = ({ files, settings, policy, clock: running, ...others }: MemoryHostOptions = {}) => {
  const { disk, files: onDisk, refuse } = memoryDisk(files);
  if (files === undefined) {
    const first = { ...defaultSettings, welcome: { ...defaultSettings.welcome, seen: true }, ...settings };
    onDisk.set('data/settings.json', JSON.stringify({ version: SETTINGS_VERSION, settings: first }));
  }
  const clock: Clock = { wallMs: START_MS, monoMs: 0, inputMs: 0, ...running, wakeAt: null };
  const screen: Screen = { break: null, home: null, find: null, notification: null };
  const happened: string[] = [];
  const log: LogEntry[] = [];
  const keys = new Map<string, () => void>();
  const own = memoryFolder();
  const events: { senses: SenseEvents | null; failed: (error: unknown) => void; permissionsDenied: boolean } = {
    ...{ senses: null, failed: () => {}, permissionsDenied: false },
  };
  const shown: { tray: MenuFacts | null; homeView: ((page: HomePage) => HomeView) | null; said: string[] } = {
    ...{ tray: null, homeView: null, said: [] },
  };
  const closing: { home: (page: HomePage) => void } = { home: () => {} };
  const finding: { view: (() => FindView) | null } = { view: null };
  const heard: { screen: BreakScreenEvents | null; notifications: NotificationEvents | null } = {
    ...{ screen: null, notifications: null },
  };

  /** A window that comes up while it may do what a page can ask for is no window of ours. */
  const opens = (what: string): void => {
    if (!events.permissionsDenied) throw new Error(`${what} opens while it may ask for the camera`);
    happened.push(what);
  };

  const moment = () => ({ wallMs: clock.wallMs, monoMs: clock.monoMs, uptimeMs: null });
  const host: Host = {
    ...unseenHost({ language, settings: defaultSettings, log: () => {} }),
    random: seededRandom(1),
    region: 'DE',
    version: '1.2.3',
    openLog: () => ({
      write: (decision) => void log.push(decision),
      note: (entry) => void log.push(entry),
      end: async () => void happened.push('log ends'),
    }),
    watchErrors: (failed) => {
      events.failed = failed;
    },
    openSenses: (senses) => {
      events.senses = senses;
      return {
        time: {
          moment,
          read: () => ({
            ...{ ...moment(), idleMs: clock.monoMs - clock.inputMs, locked: false, virtual: false, zone: 'UTC' },
          }),
          rest: (resting) => void happened.push(resting ? 'time rests' : 'time runs'),
          catchUp: () => void happened.push('time catches up'),
          delayTo: (monoMs) => monoMs - clock.monoMs,
        },
        zone: () => 'UTC',
        wakeAt: (monoMs) => {
          clock.wakeAt = monoMs;
        },
        watch: () => void happened.push('senses'),
        ...{ askBusy: null, busyUnknown: () => [], busyAsked: () => [], followBusy: () => {}, ...others.asked },
        endSensing: async () => void happened.push('senses end'),
      };
    },
    policy: () =>
      policy === undefined ? null : { file: PATH, ...policyOf(language.t, { path: PATH, content: policy }) },
    openStores: (...given) =>
      openStores(
        language.t,
        disk,
        'data',
        {
          path: 'data/settings.json',
          replace: (content) => disk.replace('data/settings.json', JSON.stringify(content)),
        },
        ...given,
      ),
    recordActivity: createActivityRecord,
    openOwnMovements: own.open,
    own: { ...createOwnReplacement(disk, 'data'), read: () => readOwn(disk, 'data') },
    denyPermissions: () => {
      events.permissionsDenied = true;
    },
    createBreakScreen: (told) => {
      heard.screen = told;
      return {
        prepare: (view) => {
          opens('prepare break');
          screen.break = { view, shown: false };
        },
        show: (view) => {
          opens('show break');
          screen.break = { view, shown: true };
          told.shown(view.id);
        },
        update: (view) => {
          happened.push('update break');
          screen.break = { view, shown: screen.break?.shown ?? false };
        },
        close: () => {
          happened.push('close break');
          screen.break = null;
        },
        focus: () => {
          happened.push('focus break');
          return screen.break?.shown === true;
        },
        standAbove: (program) => void happened.push(`stand above ${program}`),
      };
    },
    createHomeWindow: (view, closed) => {
      shown.homeView = view;
      closing.home = closed;
      return {
        open: (page) => {
          opens(`open home at ${page}`);
          screen.home = page;
        },
        page: () => screen.home ?? 'today',
        refresh: () => {
          if (screen.home !== null) happened.push('draw home');
        },
        end: async () => {
          if (screen.home !== null) happened.push('end home');
        },
      };
    },
    createFindWindow: (view) => {
      finding.view = view;
      const open = (words: string): void => {
        opens(`open find for "${words}"`);
        screen.find = words;
      };
      return {
        open,
        toggle: () => open(''),
        words: () => screen.find ?? '',
        pin: (pinned) => void happened.push(`pin ${pinned}`),
        close: () => {
          screen.find = null;
        },
        refresh: () => {
          if (screen.find !== null) happened.push('draw find');
        },
      };
    },
    createNotifications: (told) => {
      heard.notifications = told;
      return {
        headsUp: ({ kind, movements }) => {
          opens('heads-up');
          screen.notification = `${kind}: ${movements.join(', ')}`;
        },
        withdraw: () => {
          screen.notification = null;
        },
        say: (message) => {
          opens('say');
          shown.said.push(message);
        },
      };
    },
    drawTray: (facts) => {
      shown.tray = facts;
    },
    openShortcuts: (presses) => {
      const register = (accelerator: string, press: () => void): boolean => {
        if (keys.has(accelerator)) return false;
        keys.set(accelerator, press);
        return true;
      };
      const unregister = (accelerator: string): void => void keys.delete(accelerator);
      return shortcutsByKeys({ register, unregister }, 'all-programs', presses);
    },
    openFolder: async (folder) => {
      happened.push(`open folder ${typeof folder === 'string' ? folder : folder.path}`);
      if (folder === 'data') throw new Error('nothing opens folders here');
      return folder === 'log' ? 'no such folder' : '';
    },
    releases: others.releases ?? null,
    openLink: async (url) => void happened.push(`open ${url}`),
    saveFile: async (name, text) => {
      disk.replace(`saved/${name}`, text);
      return `saved/${name}`;
    },
    playDay: async () => playDay,
    copyText: async (text) => void happened.push(`copy ${text}`),
    applyLook: ({ look }) => void happened.push(`theme ${look.theme}`),
    setStartAtLogin: (on) => void happened.push(`start at login ${on}`),
    quit: () => void happened.push('quit'),
  };
  const app = createApp(host);

  /** Lets so much time pass, with every reading that is wanted; `typing`: with input all along. */
  const pass = (ms: number, typing = true): void => {
    const untilMs = clock.monoMs + ms;
    while (clock.monoMs < untilMs) {
      const stepMs =
        Math.min(clock.wakeAt ?? untilMs, untilMs, typing ? clock.monoMs + SECOND_MS : untilMs) - clock.monoMs;
      clock.monoMs += Math.max(1, stepMs);
      clock.wallMs += Math.max(1, stepMs);
      if (typing) clock.inputMs = clock.monoMs;
      if (clock.wakeAt !== null && clock.wakeAt <= clock.monoMs) events.senses?.tick();
    }
  };

  return {
    ...{ app, pass, clock, screen, happened, log, keys, own, refuse, files: onDisk },
    /** What a window asks, and is answered; throws where it is refused. */
    ask: async <C extends AskChannel>(from: WindowName, channel: C, request?: Request<C>): Promise<Reply<C>> => {
      const answered = app.answer({ channel, from, args: request === undefined ? [] : [request] });
      if ('refused' in answered) throw new Error(answered.refused);
      return (await answered.reply) as Reply<C>;
    },
    senses: (): SenseEvents => known(events.senses, 'nothing is sensed'),
    /** What the break's window tells of. */
    breakScreen: (): BreakScreenEvents => known(heard.screen, 'there is no screen for breaks'),
    /** What the notifications tell of. */
    notifications: (): NotificationEvents => known(heard.notifications, 'there are no notifications'),
    /** Something was thrown that nobody caught. */
    fail: (error: unknown): void => events.failed(error),
    homeView: (page: HomePage): HomeView => known(shown.homeView, 'there is no home window')(page),
    closeHome: (): void => {
      const page = screen.home;
      screen.home = null;
      if (page !== null) closing.home(page);
    },
    findView: (): FindView => known(finding.view, 'there is no find window')(),
    tray: (): MenuFacts => known(shown.tray, 'the tray has not been drawn'),
    said: (): readonly string[] => shown.said,
    records: () => app.recordsSince(0),
  };
};

export type MemoryHost = ReturnType<typeof createMemoryHost>;

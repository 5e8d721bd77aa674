import type { AppLanguage } from '../i18n/languages.ts';
import type { Alert } from '../model/alert.ts';
import type { Busy, BusyReason } from '../model/busy-reason.ts';
import type { ReleaseAnswer } from '../model/release.ts';
import type { Runtime } from '../model/self-report.ts';
import type { Log, OwnMovementsFolder, Ports } from '../ports.ts';
import type { Policy, PolicyFound } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import type { OwnFile } from '../store/own-files.ts';
import type { OwnReplacement } from '../store/own-replaced.ts';
import type { SaveAlerts } from '../store/saving.ts';
import type { Stores } from '../store/stores.ts';
import type { FindView } from '../views/find.ts';
import type { HomePage, HomeView } from '../views/home.ts';
import type { ActivityRecord, ActivityRecordOptions } from './activity-record.ts';
import type { MenuFacts } from './menu.ts';
import type { PlayDay } from './played-day.ts';
import type { Presses, Shortcuts } from './shortcut.ts';
import type { TimeScale } from './time-scale.ts';

/** What a host senses of the world, told to the app. */
export type SenseEvents = {
  /** A reading that was wanted is due, or the lock has changed. */
  readonly tick: () => void;
  readonly slept: (event: 'suspend' | 'wake') => void;
  /** All that makes the person busy now. */
  readonly busy: (busy: readonly Busy[]) => void;
  /** The names of the programs that make the person busy as long as they run, by the settings. */
  readonly programs: () => readonly string[];
  readonly tell: (alert: Alert) => void;
  readonly takeBack: (code: Alert['code']) => void;
};

/** The clocks and the person in front of them. */
export type Senses = {
  readonly time: TimeScale;
  /** IANA name of the time zone that holds now. */
  readonly zone: () => string;
  /** Asks for a tick at a moment of the monotonic clock, null for none; replaces what was asked before. */
  readonly wakeAt: (monoMs: number | null) => void;
  /** Tells of what happens from now on. What happens before, the first reading shows. */
  readonly watch: () => void;
  /**
   * Asks what does not tell by itself whether the person is busy, and tells what has changed before it resolves, which is
   * soon. Never rejects. Null where nothing has to be asked.
   */
  readonly askBusy: (() => Promise<void>) | null;
  /** What cannot be told on this system, as far as is known by now. */
  readonly busyUnknown: () => readonly BusyReason[];
  /** What makes the person busy by the word of those that do not tell by themselves when it ends. */
  readonly busyAsked: () => readonly BusyReason[];
  /** Asks so often by itself from now on; null for not at all. */
  readonly followBusy: (everyMs: number | null) => void;
  /** Takes back what others run for it, which would outlive this program; resolves once that is done, or soon. */
  readonly endSensing: () => Promise<void>;
};

export type BreakScreenEvents = {
  /** The window was shown, at this moment of the break with this id. */
  readonly shown: (id: string) => void;
  /** The person closed the window by the means of the desktop or, where all else is dimmed, by Escape. */
  readonly closed: (id: string) => void;
  readonly crashed: (id: string, reason: string) => void;
  /** The displays could not be dimmed; the break stands without that. */
  readonly undimmed: (error: unknown) => void;
};

export type BreakScreen = Ports['screen'] & {
  /** Gives the break the keyboard, and lets its keys count; false where none shows. */
  readonly focus: () => boolean;
  /** Whether a program fills the screen: what has begun, or was asked for, stands above it all the same. */
  readonly standAbove: (program: boolean) => void;
};

export type HomeWindow = {
  /** Opens the window at a page, or turns to it where the window is open. */
  readonly open: (page: HomePage) => void;
  /** The page that it is at. */
  readonly page: () => HomePage;
  /** Draws it anew; harmless where it is not open. */
  readonly refresh: () => void;
  /** With the app it is gone for good; resolves once its page has kept what it had in hand. */
  readonly end: () => Promise<void>;
};

export type FindWindow = {
  /** Opens it for these words, or with an empty text for none; where it is open, turns it to them. */
  readonly open: (words: string) => void;
  /** As the shortcut does: closes it where it has the keyboard and is the whole search, else opens it. */
  readonly toggle: () => void;
  /** What it was opened for. */
  readonly words: () => string;
  /** Reduces it to a card that stays when it loses the keyboard; or back. */
  readonly pin: (pinned: boolean) => void;
  /** Gone from the screen, it gives the keyboard back to the window that had it. */
  readonly close: () => void;
  /** Draws it anew; harmless where it is not open. */
  readonly refresh: () => void;
};

export type NotificationEvents = {
  readonly start: () => void;
  readonly snooze: () => void;
  /** The notification itself was clicked. */
  readonly open: () => void;
  /** Nothing can show a notification. */
  readonly failed: (reason: string) => void;
};

export type Notifications = Ports['notifications'];

/** A folder of the app's that a person may open. */
export type FolderName = 'data' | 'log';

/**
 * What the app runs on: Electron, a page, or nothing but memory. It opens and draws what it is told to, and decides
 * nothing. What it makes is made once, in the order of this list.
 */
export type Host = {
  readonly language: AppLanguage;
  /** How the person's system writes numbers and times, such as de-DE. */
  readonly locale: string;
  /** Region of the person, such as DE; empty where nobody tells. */
  readonly region: string;
  readonly version: string;
  readonly platform: HomeView['platform'];
  /** What it runs on, as it is now; null where that is nothing of its own. */
  readonly runtime: () => Runtime | null;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Resolves when all that has come in by now has been taken up. */
  readonly soon: () => Promise<void>;

  readonly openLog: (alerts: SaveAlerts) => Log;
  /** Tells of what is thrown where nobody catches it. */
  readonly watchErrors: (failed: (error: unknown) => void) => void;
  readonly openSenses: (events: SenseEvents) => Senses;
  /** What the organisation that looks after this machine lays down; null where none does. */
  readonly policy: () => PolicyFound | null;
  readonly openStores: (nowMs: () => number, alerts: SaveAlerts, policy: Policy) => Stores;
  /** The record of activity; one that notes nothing where no day is to be remembered. */
  readonly recordActivity: (options: ActivityRecordOptions) => ActivityRecord;
  readonly openOwnMovements: (changed: () => void) => OwnMovementsFolder;

  /** From now on no window may do what a web page can ask for. Comes before the first window. */
  readonly denyPermissions: () => void;
  readonly createBreakScreen: (events: BreakScreenEvents) => BreakScreen;
  /** `closed` is told at which page it was left. */
  readonly createHomeWindow: (view: (page: HomePage) => HomeView, closed: (page: HomePage) => void) => HomeWindow;
  readonly createFindWindow: (view: () => FindView) => FindWindow;
  readonly createNotifications: (events: NotificationEvents) => Notifications;
  /** Draws the state; harmless to call with what it shows already. */
  readonly drawTray: (facts: MenuFacts) => void;
  readonly openShortcuts: (presses: Presses) => Shortcuts;

  /** Resolves with the reason where that fails, else with an empty text. */
  readonly openFolder: (folder: FolderName | { readonly path: string }) => Promise<string>;
  /** Where new versions are told of: the page, and a way to ask that never rejects. Null where the project has no address. */
  readonly releases: { readonly page: string; readonly ask: () => Promise<ReleaseAnswer> } | null;
  /** Opens an address in the browser; rejects where that cannot be. */
  readonly openLink: (url: string) => Promise<void>;
  /** Asks for a file and writes it, whole or not at all; its path, or null where none was named. Rejects with the reason. */
  readonly saveFile: (name: string, text: string) => Promise<string | null>;
  /** The text of every file of settings that another program keeps in its usual place. */
  readonly foreignFiles: () => readonly { readonly path: string; readonly text: string }[];
  /** All of the person's own, as files; others are put in their place at the next start, or that is taken back. */
  readonly own: { readonly read: () => readonly OwnFile[] } & Pick<OwnReplacement, 'prepare' | 'undoAtStart'>;
  /** Loads what plays a day: a program of its own size, which most never ask for. */
  readonly playDay: () => Promise<PlayDay>;
  /** Puts a text where a paste takes it from. */
  readonly copyText: (text: string) => Promise<void>;
  /** Throws where the system refuses. */
  readonly setStartAtLogin: (on: boolean) => void;
  /** What the displays are called, from the left; may change as they come and go. */
  readonly displayNames: () => readonly string[];
  /** Lets the windows be light or dark, and breaks come where they are to. */
  readonly applyLook: (settings: Settings) => void;
  /** Ends the program, which calls the app's `quit` before it does. */
  readonly quit: () => void;
};

import { lstatSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, dialog, Menu, nativeTheme, shell } from 'electron';
import type { Translator } from '../../shared/i18n/english.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { openOnce } from '../outside/open-once.ts';
import { xdgOpen } from '../outside/xdg-open.ts';
import { systemTimers } from '../sensors/timer.ts';
import { isWritable, writableTemporary } from '../storage/writable.ts';
import { usableLocale } from './locale.ts';
import { resolveNoNames } from './no-network.ts';

/** What Windows knows the program by; the installed shortcut carries the same, as electron-builder.yml says. */
export const APP_ID = 'app.vertebreak';

/** The arguments of this start, without the program's own name. */
export const startArguments = (): readonly string[] => process.argv.slice(1);

export const isPackaged = (): boolean => app.isPackaged;

export const version = (): string => app.getVersion();

/** What it runs on, and whether Chromium's sandbox holds its windows. */
export const engine = () => ({
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
  sandboxed: !app.commandLine.hasSwitch('no-sandbox') && !process.env.ELECTRON_DISABLE_SANDBOX,
});

/** The kind of desktop, by which the windows say where the tray is. */
export const platform = (): 'linux' | 'mac' | 'windows' => {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
};

/** Ends the program at once; nothing has been opened yet. */
export const leave = (exitCode: number): void => app.exit(exitCode);

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'vertebreak-'));

/** Chromium has its lock among the temporary files, and takes itself for the second where it cannot have them there. */
const findTemporary = (): void => {
  const usable = writableTemporary(process.env, dataFolder());
  if (process.platform !== 'win32' && usable !== undefined && usable !== tmpdir()) process.env.TMPDIR = usable;
};

/** Adds to the features that are switched on or off; of a switch that is given twice Chromium takes the last. */
const addFeature = (name: 'enable-features' | 'disable-features', feature: string): void => {
  const given = app.commandLine.getSwitchValue(name);
  app.commandLine.appendSwitch(name, given === '' ? feature : `${given},${feature}`);
};

/**
 * What Chromium must be told before it starts: on Linux read aloud by the system's own voices, where it has them; keep its
 * own files in a folder of their own beside ours; have no processes, 15 MB each, for a network that nothing here uses and
 * for a few sounds, as it has none on Android; have no graphics card imitated, 5 MB, for what no page here draws: without
 * one, pages are drawn without it; and look once a minute for memory to give back, which it would every 4 s in each
 * process, half of all wake-ups at rest. `display-server.ts` says by what it runs.
 */
export const prepareChromium = (): void => {
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  resolveNoNames();
  addFeature('enable-features', 'NetworkServiceInProcess2');
  addFeature('enable-features', 'PartitionAllocMemoryReclaimer:interval/60s');
  addFeature('disable-features', 'AudioServiceOutOfProcess');
  app.commandLine.appendSwitch('disable-software-rasterizer');
  // A page that sets up WebRTC would make itself known to the local network.
  addFeature('disable-features', 'WebRtcHideLocalIpsWithMdns');
  findTemporary();
  app.setPath('sessionData', isWritable(dataFolder()) ? join(dataFolder(), 'chromium') : temporaryFolder());
  app.setAppUserModelId(APP_ID);
};

/** What starts this program: the AppImage that it runs from, and of no other program, or itself. */
export const ownProgram = (): string => {
  const { APPIMAGE, APPDIR } = process.env;
  return APPIMAGE && APPDIR && process.execPath.startsWith(`${APPDIR}/`) ? APPIMAGE : process.execPath;
};

/** Whether the windows are Wayland's own: they cannot be placed, and the pointer is not known outside of them. */
export const isNativeToWayland = (): boolean =>
  process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') === 'wayland';

/** Whether an instance may hold the data folder: Chromium's lock lies there, perhaps of one that has crashed. */
export const firstMayRun = (): boolean => {
  if (process.platform === 'win32') return true;
  try {
    lstatSync(join(dataFolder(), 'SingletonLock'));
    return true;
  } catch {
    return false;
  }
};

/**
 * Says why there is no start: on the terminal or, where this was not started from one, in a window, since nothing else is
 * seen then. Resolves once it was read.
 */
export const complain = async (reason: string): Promise<void> => {
  process.stderr.write(`${reason}\n`);
  if (process.stderr.isTTY) return;
  await app.whenReady();
  await dialog.showMessageBox({ type: 'error', title: app.getName(), message: reason });
};

/**
 * Makes this the one instance; otherwise hands `data` to the one that runs, and is false. Where nothing can be written
 * there is no lock to be had, and breaks come all the same.
 */
export const becomeFirst = (data: object): boolean => !isWritable(dataFolder()) || app.requestSingleInstanceLock(data);

/** Calls back with what each second start hands over. */
export const onSecondStart = (listener: (data: unknown) => void): void => {
  app.on('second-instance', (_event, _argv, _folder, data) => listener(data));
  // macOS: opened again from the Finder or the Dock.
  app.on('activate', () => listener(undefined));
};

export const whenReady = (): Promise<void> => app.whenReady();

/** Where settings, state, history and log stand; Electron names it only where it can make it. */
export const dataFolder = (): string => {
  try {
    return app.getPath('userData');
  } catch {
    return join(app.getPath('appData'), app.getName());
  }
};

/** Where the windows' pages were built to. */
export const pagesFolder = (): string => join(app.getAppPath(), 'dist', 'renderer');

/** A program of the tray: it has no Dock icon, no menu bar, and closing its windows does not end it. */
export const liveInTray = (): void => {
  app.dock?.hide();
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  app.on('window-all-closed', () => {});
};

/** How this person's system writes numbers and times, such as de-DE. */
export const systemLocale = (): string => usableLocale(app.getSystemLocale());

/** The region of this person, such as DE; empty where the system does not tell. */
export const region = (): string => app.getLocaleCountryCode();

/** Lets the pages be light or dark. */
export const applyTheme = ({ look }: Settings): void => {
  nativeTheme.themeSource = look.theme;
};

/**
 * Opens folders in the file manager and addresses in the browser. On Linux not by Electron, which waits for the program
 * that opens a folder and stands still meanwhile.
 */
export const createOpeners = (t: Translator<'shell'>) => {
  const withXdg = (what: string): Promise<string> => xdgOpen(what, { t, env: process.env, timers: systemTimers });
  const isLinux = process.platform === 'linux';
  const openFolder = openOnce(isLinux ? withXdg : shell.openPath, systemTimers);
  const openAddress = openOnce(isLinux ? withXdg : (url) => shell.openExternal(url).then(() => ''), systemTimers);
  return {
    /** Resolves with the reason where that fails, else with an empty text. */
    openFolder,
    /** Rejects where the system cannot. */
    openLink: async (url: string): Promise<void> => {
      const reason = await openAddress(url);
      if (reason !== '') throw new Error(reason);
    },
  };
};

/** Puts a text where a paste takes it from. */
export const copyText = async (text: string): Promise<void> => {
  await clipboard.writeText(text);
};

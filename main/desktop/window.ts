import { join } from 'node:path';
import process from 'node:process';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Display,
  nativeImage,
  nativeTheme,
  screen,
  session,
} from 'electron';
import { within } from '../../shared/app/placement.ts';
import type { Message, TellChannel, WindowName } from '../../shared/contract.ts';

import icon from '../assets/window-icon.png?inline';

import { isNativeToWayland } from './app.ts';
import { cutOffNetwork, cutOffWebRtc } from './no-network.ts';
import { isOurs, pageAddress } from './page-files.ts';

const PAPER = { light: '#F7F2E7', dark: '#1D1A17' };

/** Which of our windows a web contents belongs to. */
const names = new Map<number, WindowName>();

/** Who asks: the name of our window, if it is its own page that asks and not a frame in it. */
export const windowNameOf = (event: Electron.IpcMainInvokeEvent): WindowName | null => {
  const { sender, senderFrame } = event;
  const isItsPage = senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
  return isItsPage ? (names.get(sender.id) ?? null) : null;
};

/** No window may do what a web page can ask for: camera, place, notifications, devices, all of it. */
export const denyPermissions = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  cutOffNetwork(defaultSession);
};

const fence = ({ webContents }: BrowserWindow): void => {
  cutOffWebRtc(webContents);
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

/** A window of ours, hidden, with its page on the way. */
export const openWindow = (
  name: WindowName,
  languageCode: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow => {
  const window = new BrowserWindow({
    ...options,
    icon: nativeImage.createFromDataURL(icon),
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // A break that starts by itself is heard too, without a press.
      autoplayPolicy: 'no-user-gesture-required',
      devTools: !app.isPackaged,
    },
  });
  const { id } = window.webContents;
  names.set(id, name);
  window.on('closed', () => names.delete(id));
  window.setMenu(null);
  fence(window);
  // A page that cannot load leaves the window as it is; `did-fail-load` has told.
  window.loadURL(pageAddress(name, languageCode)).catch(() => {});
  return window;
};

/** Calls back once a window can be shown without a flash; Wayland paints none that is not on the screen. */
export const onceReady = (window: BrowserWindow, ready: () => void): void => {
  if (isNativeToWayland()) window.webContents.once('did-finish-load', ready);
  else window.once('ready-to-show', ready);
};

/** Keeps a window within the work area where displays come, go or change while it is open; `least` is its least size there. */
export const keepWithinDisplay = (
  window: BrowserWindow,
  least?: (display: Pick<Display, 'workArea'>) => { readonly width: number; readonly height: number },
): void => {
  const fit = (): void => {
    const display = screen.getDisplayMatching(window.getBounds());
    const smallest = least?.(display);
    if (smallest !== undefined) window.setMinimumSize(smallest.width, smallest.height);
    const bounds = window.getBounds();
    const box = within(display, bounds);
    if (box.width !== bounds.width || box.height !== bounds.height || box.x !== bounds.x || box.y !== bounds.y) {
      window.setBounds(box);
    }
  };
  screen.on('display-removed', fit);
  screen.on('display-metrics-changed', fit);
  window.on('closed', () => {
    screen.off('display-removed', fit);
    screen.off('display-metrics-changed', fit);
  });
};

const isLinux = process.platform === 'linux';

/** What X knows a window by; null where there is no X. */
export const xWindowOf = (window: BrowserWindow): number | null =>
  isLinux && !isNativeToWayland() ? window.getNativeWindowHandle().readUInt32LE(0) : null;

/** Keeps a window of X out of the task bar. */
export type LeaveTaskbar = (xWindow: number) => void;

/** A window of ours without a frame, of a size of its own, above the others, and with no entry in the task bar. */
export const openFloating = (
  name: WindowName,
  languageCode: string,
  options: BrowserWindowConstructorOptions,
  leaveTaskbar: LeaveTaskbar,
): BrowserWindow => {
  const window = openWindow(name, languageCode, {
    ...options,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
  });
  window.setAlwaysOnTop(true, 'floating');
  // Whoever shares the screen shows neither a break nor what is looked up; Linux knows no such thing.
  window.setContentProtection(true);
  // On X that takes asking the window manager, which knows a window once it is on the screen.
  window.on('show', () => {
    const xWindow = xWindowOf(window);
    if (xWindow !== null) leaveTaskbar(xWindow);
  });
  return window;
};

/** Sends a window a message of the contract, in JSON; harmless where it is gone. */
export const tellWindow = <C extends TellChannel>(
  window: BrowserWindow | null,
  channel: C,
  message: Message<C>,
): void => {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channel, JSON.stringify(message));
};

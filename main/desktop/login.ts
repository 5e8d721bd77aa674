import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Translator } from '../../shared/i18n/english.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { ownProgram } from './app.ts';
import { autostartEntry } from './autostart-entry.ts';

/** What starts this program again: the AppImage or the program itself, or from a checkout Electron and its folder. */
const command = (): readonly string[] => (app.isPackaged ? [ownProgram()] : [process.execPath, app.getAppPath()]);

const entryPath = (): string =>
  join(process.env.XDG_CONFIG_HOME || join(app.getPath('home'), '.config'), 'autostart', 'vertebreak.desktop');

const entryText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const setOnLinux = (t: Translator<'shell'>, on: boolean): void => {
  const path = entryPath();
  const wanted = on ? autostartEntry(t, app.getName(), command()) : null;
  if (entryText(path) === wanted) return;
  if (wanted === null) {
    rmSync(path, { force: true });
    return;
  }
  makeFolder(dirname(path));
  writeFileSync(path, wanted);
};

const setElsewhere = (on: boolean): void => {
  const [path = process.execPath, ...args] = command();
  if (app.getLoginItemSettings({ path, args }).openAtLogin !== on)
    app.setLoginItemSettings({ openAtLogin: on, path, args });
};

/** Lets the program start at login, or not. Throws where the system refuses. */
export const setStartAtLogin = (t: Translator<'shell'>, on: boolean): void =>
  process.platform === 'linux' ? setOnLinux(t, on) : setElsewhere(on);

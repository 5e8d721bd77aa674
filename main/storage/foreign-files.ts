import { lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { encodingOf, MOST_BYTES, MOST_KB } from '../../shared/settings/foreign/foreign-text.ts';
import type { Fault } from '../../shared/settings/foreign/reading.ts';

type Env = Readonly<Record<string, string | undefined>>;
export type ForeignFile = { readonly path: string; readonly text: string };

/** Why a file was not read. */
export type Unread = { readonly unread: Fault };

/** A line of UTF-16 has two bytes a sign. */
const MOST_FILE_BYTES = 2 * MOST_BYTES;

/** The text of a file, whatever encoding it is in. A link is not followed, and nothing is read of what is too large or no file. */
export const readForeignFile = (path: string): string | Unread => {
  const facts = lstatSync(path);
  if (facts.isSymbolicLink()) return { unread: { key: 'foreign.refused.link', values: {} } };
  if (!facts.isFile()) return { unread: { key: 'foreign.refused.noFile', values: {} } };
  if (facts.size > MOST_FILE_BYTES) return { unread: { key: 'foreign.refused.tooBig', values: { most: MOST_KB } } };
  const bytes = readFileSync(path);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return { unread: { key: 'foreign.refused.binary', values: {} } };
  }
};

/** The folder in which programs of Electron keep theirs. */
const appData = (platform: NodeJS.Platform, env: Env, home: string): string => {
  if (platform === 'win32') return env.APPDATA || join(home, 'AppData', 'Roaming');
  return platform === 'darwin'
    ? join(home, 'Library', 'Application Support')
    : env.XDG_CONFIG_HOME || join(home, '.config');
};

/** Where the programs keep their settings, installed as a package, a Flatpak or a Snap. */
export const foreignPlaces = (platform: NodeJS.Platform, env: Env, home: string): readonly string[] => {
  const data = appData(platform, env, home);
  const flatpak = (id: string, ...path: string[]): string => join(home, '.var', 'app', id, 'config', ...path);
  const snap = (name: string, ...path: string[]): string => join(home, 'snap', name, 'current', '.config', ...path);
  const everywhere = [
    join(data, 'Stretchly', 'config.json'),
    join(data, 'BreakTimer', 'config.json'),
    join(data, 'Workrave', 'workrave.ini'),
  ];
  if (platform === 'win32' || platform === 'darwin') return everywhere;
  return [
    ...everywhere,
    join(data, 'stretchly', 'config.json'),
    flatpak('net.hovancik.Stretchly', 'Stretchly', 'config.json'),
    snap('stretchly', 'Stretchly', 'config.json'),
    join(data, 'safeeyes', 'safeeyes.json'),
    flatpak('io.github.slgobinath.SafeEyes', 'safeeyes', 'safeeyes.json'),
    join(data, 'breaktimer', 'config.json'),
    snap('breaktimer', 'BreakTimer', 'config.json'),
    join(home, '.workrave', 'workrave.ini'),
    join(data, 'workrave', 'workrave.ini'),
    flatpak('org.workrave.Workrave', 'workrave', 'workrave.ini'),
    join(home, '.gconf', 'apps', 'workrave', '%gconf-tree.xml'),
  ];
};

const GCONF_FOLDERS = ['timers', 'breaks'].flatMap((part) =>
  ['micro_pause', 'rest_break'].map((kind) => [part, kind] as const),
);

/** What may not be read is not there. */
const tryRead = (path: string): string | null => {
  try {
    const text = readForeignFile(path);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
};

/** GConf keeps a file a folder, none of which says where it stands: as the one tree that they are together. */
const gconfTree = (home: string): readonly ForeignFile[] => {
  const root = join(home, '.gconf', 'apps', 'workrave');
  const folders = GCONF_FOLDERS.flatMap(([part, kind]) => {
    const [, entries] = /<gconf>(.*)<\/gconf>/s.exec(tryRead(join(root, part, kind, '%gconf.xml')) ?? '') ?? [];
    return entries === undefined ? [] : [`<dir name="${part}"><dir name="${kind}">${entries}</dir></dir>`];
  });
  return folders.length === 0 ? [] : [{ path: root, text: `<gconf>${folders.join('')}</gconf>` }];
};

/** Every file of settings that another program keeps in its usual place, as far as it can be read. */
export const foreignFiles = (platform: NodeJS.Platform, env: Env, home = homedir()): readonly ForeignFile[] => {
  const files = foreignPlaces(platform, env, home).flatMap((path) => {
    const text = tryRead(path);
    return text === null ? [] : [{ path, text }];
  });
  return [...files, ...gconfTree(home)];
};

import { execFile } from 'node:child_process';
import { ANSWERED_WITHIN_MS, ASKED_EVERY_MS } from './asking.ts';
import { no, yes } from './busy-board.ts';
import type { Service } from './follow-service.ts';

const DCONF = 'ca.desrt.dconf.Writer';
const SCHEMA = 'org.gnome.desktop.notifications';
const KEY = 'show-banners';
const PATH = `/org/gnome/desktop/notifications/${KEY}`;

/** dconf names a key, or a folder and what has changed in there; an empty name is the folder itself. */
const concerns = ([prefix, names]: readonly unknown[]): boolean =>
  typeof prefix === 'string' && Array.isArray(names) && names.some((name) => PATH.startsWith(`${prefix}${name}`));

/** Prints the setting: `true` or `false`. */
export const runGsettings = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const limits = { timeout: ANSWERED_WITHIN_MS, killSignal: 'SIGKILL', maxBuffer: 1_024 } as const;
    execFile('gsettings', ['get', SCHEMA, KEY], limits, (error, printed) => (error ? reject(error) : resolve(printed)));
  });

/**
 * GNOME: whether banners are shown, which is all that its do not disturb is. It is a setting that no service on the bus
 * reads out; dconf says when it changes, and only then, and once at the start, a program is run to read it.
 */
export const gnomeDoNotDisturb = (read: () => Promise<string>): Service => ({
  name: 'org.gnome.Shell',
  changes: [
    { sender: 'ca.desrt.dconf', path: '/ca/desrt/dconf/Writer/user', interface: DCONF, member: 'Notify', concerns },
  ],
  ask: async () => {
    const banners = (await read()).trim();
    if (banners === 'false') return yes();
    return banners === 'true' ? no : 'unknown';
  },
  restMs: ASKED_EVERY_MS,
});

import { spawn } from 'node:child_process';
import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Translator } from '../../shared/i18n/english.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is meant for this program alone: by who started it, by Electron, by the start of an AppImage. */
const OWN = /^(ELECTRON_.*|NODE_OPTIONS|CHROME_DESKTOP|ORIGINAL_XDG_CURRENT_DESKTOP|APPIMAGE|APPDIR|ARGV0|OWD)$/;

/**
 * The environment for another program. An AppImage puts its own folders into lists of paths, such as LD_LIBRARY_PATH, and
 * others must not load its libraries; Electron takes some desktops for another one.
 */
export const environmentForOthers = (env: Environment): Environment => {
  const { APPDIR, ORIGINAL_XDG_CURRENT_DESKTOP: desktop } = env;
  const foreign = Object.entries(env).flatMap(([name, value = '']) => {
    if (OWN.test(name)) return [];
    if (!APPDIR || !value.includes(APPDIR)) return [[name, value]];
    const others = value.split(':').filter((part) => part !== '' && !part.startsWith(APPDIR));
    return others.length === 0 ? [] : [[name, others.join(':')]];
  });
  return { ...Object.fromEntries(foreign), ...(desktop ? { XDG_CURRENT_DESKTOP: desktop } : {}) };
};

/** What cannot be opened is told within this; what runs on after it has opened. */
const FAILS_WITHIN_MS = 1_000;

export type XdgOpenOptions = {
  readonly t: Translator<'shell'>;
  readonly env: Environment;
  readonly timers: Timers;
};

/**
 * Opens a folder or an address with what a Linux desktop has for it, in a process of its own that nothing waits for: on
 * some desktops it ends only with what it has opened. Resolves with the reason where it fails soon, else with an empty text.
 */
export const xdgOpen = (what: string, { t, env, timers }: XdgOpenOptions): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn('xdg-open', [what], { detached: true, stdio: 'ignore', env: environmentForOthers(env) });
    const cancel = timers.after(FAILS_WITHIN_MS, () => resolve(''));
    const end = (reason: string): void => {
      cancel();
      resolve(reason);
    };
    child.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' ? t('shell.opening.noProgram') : error.message),
    );
    child.on('exit', (code, signal) => end(code === 0 ? '' : t('shell.opening.ended', { code: `${signal ?? code}` })));
    child.unref();
  });

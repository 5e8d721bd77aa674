import { existsSync, readFileSync } from 'node:fs';
import { connect, type NetConnectOpts } from 'node:net';
import { join } from 'node:path';
import { connectDisplay, localSocket } from './x-display.ts';

/** X: a display's number and this make its port, where it listens at one. */
const FIRST_PORT = 6_000;

const listens = (where: NetConnectOpts): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(where);
    const end = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the environment leads to keys for displays; which of them fit is for Chromium to find out. */
const hasKeys = ({ XAUTHORITY, HOME = '' }: Environment): boolean => {
  try {
    return readFileSync(XAUTHORITY || join(HOME, '.Xauthority')).length > 0;
  } catch {
    return false;
  }
};

const letsIn = async (display: string): Promise<boolean> => {
  const connected = await connectDisplay(display);
  connected?.end();
  return connected !== null;
};

const isThere = async (path: string): Promise<boolean> => {
  const port = FIRST_PORT + Number(/\d+$/.exec(path)?.[0]);
  for (const where of [{ path }, { path: `\0${path}` }, { host: '127.0.0.1', port }]) {
    if (await listens(where)) return true;
  }
  return false;
};

/** None is named, nobody answers at the one that is, or it lets nobody in without a key. */
export type MissingDisplay = { readonly fault: 'unnamed' | 'silent' | 'closed'; readonly display: string };

/**
 * Why the display that Linux's environment names is of no use, where that is plain; null where it may be. Without a
 * display Chromium does not end but falls over.
 */
export const missingDisplay = async (env: Environment): Promise<MissingDisplay | null> => {
  const { DISPLAY: display = '', WAYLAND_DISPLAY } = env;
  if (display === '') return WAYLAND_DISPLAY ? null : { fault: 'unnamed', display };
  const path = localSocket(display);
  if (path === null) return null;
  if (!(await isThere(path))) return { fault: 'silent', display };
  return hasKeys(env) || !existsSync(path) || (await letsIn(display)) ? null : { fault: 'closed', display };
};

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createClient, createServer as createX, type XClient } from 'x11';
import { connectDisplay, type XDisplay } from '../../../main/sensors/x-display.ts';

const REPLACE = 0;
const ATOM = 4;
const WINDOW = 33;
const CARDINAL = 6;
const INTEGER = 19;

/** An X display for the running test alone, with a connection of ours, and a desktop on it that does as it is told. */
export type Desktop = {
  readonly display: XDisplay;
  /** A window of a program, in these states. */
  readonly open: (pid: number, ...states: readonly string[]) => Promise<number>;
  readonly close: (window: number) => Promise<void>;
  readonly setStates: (window: number, ...states: readonly string[]) => Promise<void>;
  /** Puts a window on a desktop. */
  readonly putOn: (window: number, desktop: number) => Promise<void>;
  readonly turnTo: (desktop: number) => Promise<void>;
  /** As the window manager says it; 0 for none. */
  readonly activate: (window: number) => Promise<void>;
  /** Puts numbers on the root window. */
  readonly say: (name: string, values: readonly number[]) => Promise<void>;
  /** Ends the connection of ours from the other side. */
  readonly hangUp: () => void;
};

/** A socket to somebody who does what `accept` says with the other end. */
export const socketTo = async (accept: (socket: Socket) => void): Promise<Socket> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-x-'));
  const listener = createServer(accept).listen(join(folder, 'socket'));
  await once(listener, 'listening');
  const socket = connect(join(folder, 'socket'));
  onTestFinished(() => {
    socket.destroy();
    listener.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return socket;
};

const options = { display: ':0', shm: false, disableBigRequests: true } as const;

const joinIn = async (stream: Socket): Promise<{ readonly client: XClient; readonly root: number }> =>
  new Promise((resolve, reject) =>
    createClient({ ...options, stream }, (error, { client, screen }) =>
      error ? reject(error) : resolve({ client, root: screen[0]?.root ?? 0 }),
    ),
  );

export const privateDesktop = async (): Promise<Desktop> => {
  const x = createX();
  const ends: Socket[] = [];
  const accept = (socket: Socket): void => {
    ends.push(socket);
    x.addClientStream(socket);
  };
  const display = await connectDisplay(':0', await socketTo(accept));
  if (display === null) throw new Error('no display');
  const { client, root } = await joinIn(await socketTo(accept));
  const atom = (name: string): Promise<number> =>
    new Promise((resolve, reject) =>
      client.InternAtom(false, name, (error, number) => {
        if (error) reject(error);
        else resolve(number);
        return true;
      }),
    );
  const set = async (window: number, name: string, type: number, values: readonly number[]): Promise<void> => {
    client.ChangeProperty(REPLACE, window, await atom(name), type, 32, values);
    await client.sync();
  };
  const setStates = async (window: number, ...states: readonly string[]): Promise<void> =>
    set(window, '_NET_WM_STATE', ATOM, await Promise.all(states.map((state) => atom(`_NET_WM_STATE_${state}`))));
  return {
    display,
    open: async (pid, ...states) => {
      const window = client.AllocID();
      client.CreateWindow(window, root, 0, 0, 100, 100);
      await set(window, '_NET_WM_PID', CARDINAL, [pid]);
      await setStates(window, ...states);
      return window;
    },
    close: async (window) => {
      client.DestroyWindow(window);
      await client.sync();
    },
    setStates,
    putOn: (window, desktop) => set(window, '_NET_WM_DESKTOP', CARDINAL, [desktop]),
    turnTo: (desktop) => set(root, '_NET_CURRENT_DESKTOP', CARDINAL, [desktop]),
    activate: (window) => set(root, '_NET_ACTIVE_WINDOW', WINDOW, [window]),
    say: (name, values) => set(root, name, INTEGER, values),
    hangUp: () => ends[0]?.destroy(),
  };
};

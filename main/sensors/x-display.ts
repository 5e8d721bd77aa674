/// <reference path="./x11.d.ts" />
import { existsSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import type { XClient, XEvent } from 'x11';

/** What changed: a property of a watched window, or the window is gone. */
export type XChange =
  | { readonly kind: 'property'; readonly window: number; readonly name: number }
  | { readonly kind: 'gone'; readonly window: number };

/** What a window says of itself: the name, the type and the numbers of a property. */
export type XProperty = readonly [name: number, type: number, values: readonly number[]];

/** A connection to an X display, as far as windows are looked at and asked for something. */
export type XDisplay = {
  readonly root: number;
  readonly atom: (name: string) => Promise<number>;
  /** The numbers of a property, none where the window has no such one. Rejects where the window is gone. */
  readonly property: (window: number, name: number) => Promise<readonly number[]>;
  /** Tells of this window's changes from now on. */
  readonly watch: (window: number) => void;
  /** Tells of them no more. Harmless where the window is gone. */
  readonly unwatch: (window: number) => void;
  readonly listen: (listener: (change: XChange) => void) => void;
  /** Asks the window manager something about a window. */
  readonly ask: (window: number, what: number, values: readonly number[]) => void;
  /**
   * Where the window manager lays a window that names no place: one of a single point, with these properties, that is gone
   * again by the time of the answer.
   */
  readonly landing: (properties: readonly XProperty[]) => Promise<{ readonly x: number; readonly y: number }>;
  /** Calls back when the connection is over: nothing more is told. */
  readonly onEnd: (listener: () => void) => void;
  readonly end: () => void;
};

/** More than any list of states, or the number of a process, takes. */
const MOST_VALUES = 64;
const ANY_TYPE = 0;
const REPLACE = 0;

/** A display of this machine, such as :0 or unix:0.0, and its socket; null for those that lie elsewhere. */
export const localSocket = (display: string): string | null => {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1];
  return number === undefined ? null : `/tmp/.X11-unix/X${number}`;
};

const numbersIn = ({ format, data }: { readonly format: number; readonly data: Buffer }): readonly number[] =>
  format === 32 ? Array.from({ length: data.length / 4 }, (_, n) => data.readUInt32LE(n * 4)) : [];

const wrap = (client: XClient, root: number, told: number): XDisplay => {
  const state = { ended: false };
  client.on('end', () => {
    state.ended = true;
  });
  const asked = <T>(ask: (reply: (error: Error | null | undefined, answer: T) => true) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      // The library takes questions to somebody who is gone, and leaves them without an answer.
      if (state.ended) reject(new Error('the display has hung up'));
      else
        ask((error, answer) => {
          if (error) reject(error);
          else resolve(answer);
          return true;
        });
    });
  const mapped = (window: number): Promise<void> =>
    new Promise((resolve) => {
      const hear = ({ name, wid }: XEvent): void => {
        if (name !== 'MapNotify' || wid !== window) return;
        client.off('event', hear);
        resolve();
      };
      client.on('event', hear);
    });
  return {
    root,
    atom: (name) => asked((reply) => client.InternAtom(false, name, reply)),
    property: async (window, name) =>
      numbersIn(await asked((reply) => client.GetProperty(0, window, name, ANY_TYPE, 0, MOST_VALUES, reply))),
    watch: (window) => client.ChangeWindowAttributes(window, { eventMask: told }),
    unwatch: (window) => client.ChangeWindowAttributes(window, { eventMask: 0 }),
    listen: (listener) =>
      client.on('event', ({ name, wid, atom }) => {
        if (name === 'PropertyNotify' && atom !== undefined) listener({ kind: 'property', window: wid, name: atom });
        if (name === 'DestroyNotify') listener({ kind: 'gone', window: wid });
      }),
    ask: (window, what, values) => {
      try {
        client.SendClientMessage(root, window, what, 32, values);
      } catch {
        // The connection has ended: nobody is left to ask.
      }
    },
    landing: async (properties) => {
      const window = client.AllocID();
      client.CreateWindow(window, root, 0, 0, 1, 1);
      client.ChangeWindowAttributes(window, { eventMask: told });
      for (const [name, type, values] of properties) client.ChangeProperty(REPLACE, window, name, type, 32, values);
      const isThere = mapped(window);
      client.MapWindow(window);
      await isThere;
      const { destX: x, destY: y } = await asked<{ readonly destX: number; readonly destY: number }>((reply) =>
        client.TranslateCoordinates(window, root, 0, 0, reply),
      );
      client.DestroyWindow(window);
      return { x, y };
    },
    onEnd: (listener) => client.on('end', listener),
    end: () => client.terminate(),
  };
};

/**
 * Connects to the X display of this machine that the environment names; null where there is none, or it lets nobody in.
 * The library is loaded only where there is a display to speak to. `stream`: one to speak over in place of its socket.
 */
export const connectDisplay = async (display: string, stream?: Duplex): Promise<XDisplay | null> => {
  const socket = localSocket(display);
  // Without its socket the library would try the network.
  if (stream === undefined && (socket === null || !existsSync(socket))) return null;
  const { createClient, eventMask } = await import('x11');
  return new Promise((resolve) => {
    try {
      const over = stream === undefined ? {} : { stream };
      const client = createClient({ display, ...over, shm: false, disableBigRequests: true }, (error, setup) => {
        const root = setup?.screen[0]?.root;
        if (error || root === undefined) resolve(null);
        else resolve(wrap(setup.client, root, eventMask.PropertyChange | eventMask.StructureNotify));
      });
      // A window that is asked about may be gone by then; that is no failure of the connection.
      client.on('error', () => resolve(null));
    } catch {
      resolve(null);
    }
  });
};

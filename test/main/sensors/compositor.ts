import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a compositor offers, by its number in the registry. */
export type Offers = Readonly<Record<number, readonly [kind: string, version: number]>>;

export type Notification = {
  readonly kind: string;
  readonly version: number;
  readonly opcode: number;
  /** The number of the seat in the registry. */
  readonly seat: number | undefined;
  readonly quietMs: number;
};

/** A compositor that tells of pauses as it is told to, on a socket of its own. */
export type Compositor = {
  readonly env: { readonly XDG_RUNTIME_DIR: string; readonly WAYLAND_DISPLAY: string };
  readonly path: string;
  /** How often somebody has connected. */
  readonly connections: () => number;
  /** How many are connected now. */
  readonly connected: () => number;
  /** What it was asked to tell of, and has not been told to stop. */
  readonly notifications: () => readonly Notification[];
  /** To those who asked for a seat, or for pauses of a length. */
  readonly idled: (seat?: number, quietMs?: number) => void;
  readonly resumed: (seat?: number, quietMs?: number) => void;
  readonly add: (name: number, kind: string, version: number) => void;
  readonly remove: (name: number) => void;
  /** Ends it with an error, as a compositor does that has understood something wrongly. */
  readonly refuse: (reason: string) => void;
  /** Says these bytes as they are. */
  readonly say: (bytes: Buffer) => void;
  /** From now on it answers nothing, until it is told to. */
  readonly hang: (hanging: boolean) => void;
  readonly hangUp: () => void;
  /** Ends it; `start` begins a new one at the same place. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it for good. */
  readonly end: () => Promise<void>;
};

const words = (...values: readonly number[]): Buffer => Buffer.from(new Uint32Array(values).buffer);

const text = (value: string): Buffer => {
  const bytes = Buffer.from(`${value}\0`);
  return Buffer.concat([words(bytes.length), bytes, Buffer.alloc(-bytes.length & 3)]);
};

/** What an object says, on the wire. */
export const said = (object: number, opcode: number, ...args: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(args);
  return Buffer.concat([words(object, ((8 + body.length) << 16) | opcode), body]);
};

export const offer = (name: number, kind: string, version: number): Buffer =>
  said(2, 0, words(name), text(kind), words(version));

export const KDE: Offers = { 7: ['org_kde_kwin_idle', 1], 36: ['wl_seat', 7] };
export const WLROOTS: Offers = { 3: ['wl_seat', 9], 21: ['ext_idle_notifier_v1', 1] };
export const NEWER: Offers = { 3: ['wl_seat', 9], 20: ['org_kde_kwin_idle', 1], 21: ['ext_idle_notifier_v1', 2] };

type Client = {
  readonly socket: Socket;
  /** What each object of the client is: a name in the registry, or a notification. */
  readonly bound: Map<number, number>;
  readonly notifications: Map<number, Notification>;
  /** The highest number of an object so far: the next one must follow it, as with the compositors' own library. */
  last: number;
  /** What it has asked and was not heard yet. */
  rest: Buffer;
};

export const startCompositor = async (first: Offers): Promise<Compositor> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-wayland-'));
  const path = join(folder, 'wayland-9');
  const offers = new Map(Object.entries(first).map(([name, what]) => [Number(name), what] as const));
  const clients = new Set<Client>();
  const state: { server: Server | null; hanging: boolean; connections: number } = {
    ...{ server: null, hanging: false, connections: 0 },
  };

  const tell = (bytes: Buffer): void => {
    for (const { socket } of clients) socket.write(bytes);
  };

  const refuse = ({ socket }: Client, reason: string): void => void socket.end(said(1, 0, words(1, 0), text(reason)));

  const makes = (client: Client, object: number): boolean => {
    if (object > client.last + 1) refuse(client, `invalid new id ${object}`);
    const isNext = object === client.last + 1;
    if (isNext) client.last = object;
    return isNext || object <= client.last;
  };

  const answer = (client: Client, object: number, opcode: number, body: Buffer): void => {
    const { socket, bound, notifications } = client;
    const args = Array.from({ length: body.length / 4 }, (_, n) => body.readUInt32LE(n * 4));
    const number = (n: number): number => args[n] ?? 0;
    if (object === 1 && makes(client, number(0))) {
      if (opcode === 0) socket.write(Buffer.concat([said(number(0), 0, words(1)), said(1, 1, words(number(0)))]));
      else socket.write(Buffer.concat([...offers].map(([name, [kind, version]]) => offer(name, kind, version))));
    } else if (object === 2 && makes(client, number(args.length - 1))) {
      bound.set(number(args.length - 1), number(0));
    } else if (notifications.has(object) && opcode === 0) {
      notifications.delete(object);
    } else {
      const [kind = '', version = 0] = offers.get(bound.get(object) ?? 0) ?? [];
      const isKde = kind === 'org_kde_kwin_idle';
      if (!(isKde || kind === 'ext_idle_notifier_v1') || !makes(client, number(0))) return;
      const [quietMs, seat] = isKde ? [number(2), number(1)] : [number(1), number(2)];
      notifications.set(number(0), { kind, version, opcode, seat: bound.get(seat), quietMs });
    }
  };

  const hear = (client: Client): void => {
    while (!state.hanging && client.rest.length >= 8) {
      const { rest } = client;
      const size = rest.readUInt16LE(6);
      if (rest.length < size) return;
      client.rest = rest.subarray(size);
      answer(client, rest.readUInt32LE(0), rest.readUInt16LE(4), rest.subarray(8, size));
    }
  };

  const accept = (socket: Socket): void => {
    const client: Client = { socket, bound: new Map(), notifications: new Map(), last: 1, rest: Buffer.alloc(0) };
    state.connections += 1;
    clients.add(client);
    socket.on('data', (chunk) => {
      client.rest = Buffer.concat([client.rest, chunk]);
      hear(client);
    });
    socket.on('close', () => clients.delete(client));
    socket.on('error', () => {});
  };

  const hangUp = (): void => {
    for (const { socket } of clients) socket.destroy();
    clients.clear();
  };
  const start = async (): Promise<void> => {
    state.server = createServer(accept).listen(path);
    await once(state.server, 'listening');
  };
  const stop = async (): Promise<void> => {
    hangUp();
    await new Promise((resolve) => state.server?.close(resolve));
  };
  const tellOf = (opcode: number, seat?: number, quietMs?: number): void => {
    for (const { socket, notifications } of clients) {
      for (const [object, notification] of notifications) {
        if ((seat ?? notification.seat) !== notification.seat) continue;
        if ((quietMs ?? notification.quietMs) === notification.quietMs) socket.write(said(object, opcode));
      }
    }
  };

  await start();
  return {
    env: { XDG_RUNTIME_DIR: folder, WAYLAND_DISPLAY: 'wayland-9' },
    path,
    connections: () => state.connections,
    connected: () => clients.size,
    notifications: () => [...clients].flatMap((client) => [...client.notifications.values()]),
    idled: (seat, quietMs) => tellOf(0, seat, quietMs),
    resumed: (seat, quietMs) => tellOf(1, seat, quietMs),
    add: (name, kind, version) => {
      offers.set(name, [kind, version]);
      tell(offer(name, kind, version));
    },
    remove: (name) => {
      offers.delete(name);
      tell(said(2, 1, words(name)));
    },
    refuse: (reason) => {
      for (const client of clients) refuse(client, reason);
    },
    say: tell,
    hang: (hanging) => {
      state.hanging = hanging;
      for (const client of clients) hear(client);
    },
    hangUp,
    stop,
    start,
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

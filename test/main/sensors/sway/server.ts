import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const RUN_COMMAND = 0;
export const SUBSCRIBE = 2;
export const GET_TREE = 4;
export const WORKSPACE_EVENT = 0x80000000;
export const WINDOW_EVENT = 0x80000003;

const HEAD_BYTES = 14;

/** A message as sway writes it. */
export const swayMessage = (kind: number, body: unknown): Buffer => {
  const text = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const head = Buffer.alloc(HEAD_BYTES);
  head.write('i3-ipc');
  head.writeUInt32LE(text.length, 6);
  head.writeUInt32LE(kind, 10);
  return Buffer.concat([head, text]);
};

export type SwayServer = {
  readonly path: string;
  /** All who are connected now. */
  readonly clients: ReadonlySet<Socket>;
  readonly say: (bytes: Buffer) => void;
};

/** Listens like sway for the running test alone; `answer` is told each message that comes, and who sent it. */
export const startSway = async (
  answer: (kind: number, body: string, client: Socket) => void,
  came: (client: Socket) => void = () => {},
): Promise<SwayServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-sway-'));
  const path = join(folder, 'socket');
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => {});
    came(client);
    let rest = Buffer.alloc(0);
    client.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= HEAD_BYTES && rest.length >= HEAD_BYTES + rest.readUInt32LE(6)) {
        const end = HEAD_BYTES + rest.readUInt32LE(6);
        answer(rest.readUInt32LE(10), rest.toString('utf8', HEAD_BYTES, end), client);
        rest = rest.subarray(end);
      }
    });
  });
  await new Promise<void>((resolve) => void server.listen(path, resolve));
  onTestFinished(() => {
    for (const client of clients) client.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path,
    clients,
    say: (bytes) => {
      for (const client of clients) client.write(bytes);
    },
  };
};

export type SwayWindow = { readonly pid: number; readonly full?: boolean; readonly floats?: boolean };

/** What a bar at the top leaves of the display. */
export const WORK_AREA = { x: 0, y: 30, width: 1280, height: 770 };

const node = (id: number, children: readonly object[] = [], more: object = {}): object => ({
  id,
  rect: { x: 0, y: 0, width: 1280, height: 800 },
  fullscreen_mode: 0,
  focus: children.map((child) => ('id' in child ? child.id : 0)),
  nodes: children,
  floating_nodes: [],
  ...more,
});

/** A tree as sway describes it: the display in use, the workspace on it that is shown, another one, another display. */
export const swayTree = (shown: readonly SwayWindow[], elsewhere: readonly SwayWindow[] = []): object => {
  const leaf = ({ pid, full = false }: SwayWindow): object =>
    node(1_000 + pid, [], { pid, fullscreen_mode: Number(full) });
  const inTiles = shown.filter(({ floats }) => !floats).map(leaf);
  const floating = shown.filter(({ floats }) => floats).map(leaf);
  const container = node(50, inTiles);
  const workspace = node(11, [container], { floating_nodes: floating, fullscreen_mode: 1, rect: WORK_AREA });
  const hidden = node(12, elsewhere.map(leaf), { fullscreen_mode: 1 });
  const inUse = node(2, [hidden, workspace], { focus: [11, 12] });
  const other = node(3, [node(13, elsewhere.map(leaf), { fullscreen_mode: 1 })]);
  return node(1, [other, inUse], { focus: [2, 3] });
};

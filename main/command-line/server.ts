import { chmodSync, lstatSync, rmdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import type { Translator } from '../../shared/i18n/english.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { type Conversation, type ConversationOptions, converse } from './conversation.ts';
import { makeOwn, placesFor, type SocketFacts } from './places.ts';

/** `refused` is also told where nobody can be listened to. */
export type CommandServerOptions = ConversationOptions & {
  readonly folder: string;
  readonly socketFacts: SocketFacts;
};

export type CommandServer = {
  /** Where it listens; null where it could not. */
  readonly path: string | null;
  /** Hears nobody any more, and takes the socket away. */
  readonly close: () => Promise<void>;
};

/** More at a time are not listened to: the oldest that is not being answered makes room for the next. */
const MOST_CONNECTIONS = 16;

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    const tell = (answered: boolean) => (): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', tell(true)).once('error', tell(false));
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens at a place; the socket that a crashed run left there goes first. Throws where it cannot. */
const settle = async (
  t: Translator<'cli'>,
  server: Server,
  path: string,
  { platform, userId }: SocketFacts,
): Promise<void> => {
  if (platform === 'win32') return listen(server, path);
  makeOwn(t, dirname(path), userId);
  try {
    await listen(server, path);
  } catch (error) {
    if (!isTaken(error) || !lstatSync(path).isSocket() || (await isAnswered(path))) throw error;
    rmSync(path);
    await listen(server, path);
  }
  // The folder has kept all others out from the start.
  chmodSync(path, 0o600);
};

/**
 * Hears the command line from now on, at the first place that can be had. Never rejects: where there is none, Vertebreak
 * runs without, and `refused` is told.
 */
export const serveCommands = async (options: CommandServerOptions): Promise<CommandServer> => {
  const { t, folder, socketFacts, refused } = options;
  const sockets = new Map<Socket, Conversation>();
  const makeRoom = (): void => {
    if (sockets.size < MOST_CONNECTIONS) return;
    for (const [socket, { isAnswering }] of sockets) {
      if (isAnswering()) continue;
      // Its close is told later.
      sockets.delete(socket);
      socket.destroy();
      return;
    }
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    makeRoom();
    if (sockets.size >= MOST_CONNECTIONS) {
      socket.destroy();
      return;
    }
    sockets.set(socket, converse(socket, options));
    socket.on('close', () => sockets.delete(socket));
  });
  for (const path of placesFor(folder, socketFacts)) {
    try {
      await settle(t, server, path, socketFacts);
    } catch (error) {
      refused(t('cli.server.noPlace', { path, reason: errorReason(error) }));
      // It is ours to answer for this folder only where nobody else does.
      if (isTaken(error)) break;
      continue;
    }
    server.on('error', (error) => refused(errorReason(error)));
    return {
      path,
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        for (const socket of sockets.keys()) socket.destroy();
        await closed;
        if (socketFacts.platform !== 'win32') removeFolder(dirname(path));
      },
    };
  }
  return { path: null, close: async () => {} };
};

/** Takes the socket's own folder away; it may be gone already. */
const removeFolder = (path: string): void => {
  try {
    rmdirSync(path);
  } catch {
    // It is closed to others, and the next start makes it its own again.
  }
};

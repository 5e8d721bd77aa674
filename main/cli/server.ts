import { chmodSync, lstatSync, rmdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import * as v from 'valibot';
import texts from '../../shared/locales/en/cli.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import { errorReason, issueReason } from '../../shared/reason.ts';
import { makeOwn, placesFor, type Whereabouts } from './places.ts';
import { MOST_BYTES, type Reply, type Request, requestSchema } from './protocol.ts';

export type CommandServerOptions = {
  readonly folder: string;
  readonly whereabouts: Whereabouts;
  /** Carries a request out. What it throws is told to who asked. */
  readonly answer: (request: Request) => Reply | Promise<Reply>;
  /** Told of each message that was refused before it was carried out, and why nobody can be listened to. */
  readonly refused: (reason: string) => void;
  /** A message must have come, and its reply been fetched, within so long. */
  readonly patienceMs?: number;
};

export type CommandServer = {
  /** Where it listens; null where it could not. */
  readonly path: string | null;
  /** Hears nobody any more, and takes the socket away. */
  readonly close: () => Promise<void>;
};

const MOST_CONNECTIONS = 16;
const PATIENCE_MS = 2_000;
const LONGEST_REASON = 200;
const NEWLINE = 0x0a;

const parseJson = (line: string): { readonly said: unknown } | null => {
  try {
    return { said: JSON.parse(line) };
  } catch {
    return null;
  }
};

/** The request of a line, or the reason why it is none. */
const readRequest = (line: string): Request | string => {
  const parsed = parseJson(line);
  if (parsed === null) return texts.refused.notJson;
  const result = v.safeParse(requestSchema, parsed.said);
  if (result.success) return result.output;
  return fill(texts.refused.unknown, { reason: issueReason(result.issues).slice(0, LONGEST_REASON) });
};

/** Reads one line, answers it, and is done with this connection, whatever else comes on it. */
const serve = (socket: Socket, { answer, refused, patienceMs = PATIENCE_MS }: CommandServerOptions): void => {
  const held: { readonly line: Buffer[]; bytes: number; isHeard: boolean } = { line: [], bytes: 0, isHeard: false };

  const reply = (said: Reply): void => {
    if (!socket.destroyed) socket.end(`${JSON.stringify(said)}\n`);
  };
  const refuse = (reason: string): void => {
    held.isHeard = true;
    refused(reason);
    reply({ ok: false, reason });
  };
  const carryOut = async (request: Request): Promise<Reply> => {
    try {
      return await answer(request);
    } catch (error) {
      return { ok: false, reason: fill(texts.refused.failed, { reason: errorReason(error) }) };
    }
  };

  socket.on('data', (chunk) => {
    // What comes once it is heard is thrown away: who still writes would not read the reply else.
    if (held.isHeard) return;
    const end = chunk.indexOf(NEWLINE);
    const part = end < 0 ? chunk : chunk.subarray(0, end);
    held.bytes += part.length;
    if (held.bytes >= MOST_BYTES) {
      refuse(fill(texts.refused.tooLong, { most: MOST_BYTES }));
      return;
    }
    held.line.push(part);
    if (end < 0) return;
    held.isHeard = true;
    const request = readRequest(Buffer.concat(held.line).toString('utf8'));
    if (typeof request === 'string') refuse(request);
    else void carryOut(request).then(reply);
  });
  socket.on('end', () => {
    if (held.isHeard) return;
    if (held.bytes > 0) refuse(texts.refused.unfinished);
    else socket.destroy();
  });
  // Whoever hangs up, in the middle of a message or before the reply, has lost interest.
  socket.on('error', () => socket.destroy());
  const slow = setTimeout(() => {
    if (!held.isHeard) refuse(fill(texts.refused.slow, { seconds: patienceMs / 1_000 }));
  }, patienceMs);
  const over = setTimeout(() => socket.destroy(), 2 * patienceMs);
  socket.on('close', () => {
    clearTimeout(slow);
    clearTimeout(over);
  });
};

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
const settle = async (server: Server, path: string, { platform, userId }: Whereabouts): Promise<void> => {
  if (platform === 'win32') return listen(server, path);
  makeOwn(dirname(path), userId);
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
  const { folder, whereabouts, refused } = options;
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, options);
  });
  server.maxConnections = MOST_CONNECTIONS;
  for (const path of placesFor(folder, whereabouts)) {
    try {
      await settle(server, path, whereabouts);
    } catch (error) {
      refused(fill(texts.server.noPlace, { path, reason: errorReason(error) }));
      // It is ours to answer for this folder only where nobody else does.
      if (isTaken(error)) break;
      continue;
    }
    server.on('error', (error) => refused(errorReason(error)));
    return {
      path,
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        for (const socket of sockets) socket.destroy();
        await closed;
        if (whereabouts.platform !== 'win32') removeFolder(dirname(path));
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach } from 'vitest';
import type { ClientOptions } from '../../../main/command-line/client.ts';
import type { SocketFacts } from '../../../main/command-line/places.ts';
import { type CommandServer, type CommandServerOptions, serveCommands } from '../../../main/command-line/server.ts';
import type { Request } from '../../../shared/app/command-protocol.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { t } from '../../language.ts';
import { done } from './replies.ts';

// A folder of its own for each test, and servers of the command line that end with it.

export const held: { root: string; folder: string; refused: string[]; asked: Request[]; servers: CommandServer[] } = {
  root: '',
  folder: '',
  refused: [],
  asked: [],
  servers: [],
};

/** To be called by each file of tests: a module may be loaded once for several of them. */
export const freshFolders = (): void => {
  beforeEach(() => {
    held.root = mkdtempSync(join(tmpdir(), 'vb-'));
    Object.assign(held, { folder: join(held.root, 'data'), refused: [], asked: [], servers: [] });
  });
  afterEach(async () => {
    for (const server of held.servers) await server.close();
    rmSync(held.root, { recursive: true, force: true });
  });
};

export const socketFacts = (): SocketFacts => ({
  platform: process.platform,
  env: {},
  temporary: join(held.root, 'tmp'),
  userId: process.getuid?.(),
});

/** What the command line asks with; whoever answers has all the time in the world. */
export const asking = (): ClientOptions & { readonly timers: ReturnType<typeof fakeTimers> } => ({
  ...{ t, folder: held.folder, socketFacts: socketFacts(), timers: fakeTimers() },
});

export const serve = async (options: Partial<CommandServerOptions> = {}): Promise<CommandServer> => {
  const server = await serveCommands({
    t,
    folder: held.folder,
    socketFacts: socketFacts(),
    answer: (request) => {
      held.asked.push(request);
      return done();
    },
    refused: (reason) => void held.refused.push(reason),
    timers: fakeTimers(),
    ...options,
  });
  held.servers.push(server);
  return server;
};

import { chmodSync, mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { ANSWERED_WITHIN_MS, ask } from '../../../main/command-line/client.ts';
import { until } from '../../until.ts';
import { done } from './replies.ts';
import { asking, freshFolders, held, serve } from './serving.ts';

freshFolders();

describe('who asks', () => {
  const stand = (answer: (socket: Socket) => void): Promise<void> => {
    const path = join(held.folder, 'control', 'socket');
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const server = createServer(answer);
    held.servers.push({ path, close: () => new Promise((resolve) => void server.close(() => resolve())) });
    return new Promise((resolve) => server.listen(path, resolve));
  };

  it('hears that nobody runs', async () => {
    expect(await ask({ do: 'status' }, asking())).toEqual({ kind: 'not-running' });
  });

  it('hears what is refused', async () => {
    await serve({ answer: () => ({ ok: false, reason: 'no break is on its way' }) });
    expect(await ask({ do: 'skip' }, asking())).toEqual({ kind: 'refused', reason: 'no break is on its way' });
  });

  it.each([
    ['with no word', (socket: Socket) => void socket.end(), 'closed before it answered'],
    ['with nonsense', (socket: Socket) => void socket.end('nonsense\n'), 'another version'],
    ['with another shape', (socket: Socket) => void socket.end('{"ok":true}\n'), 'another version'],
    ['without an end', (socket: Socket) => void socket.write('x'.repeat(70_000)), 'another version'],
  ])('is told where it is answered %s', async (_how, answer, reason) => {
    const sockets: Socket[] = [];
    await stand((socket) => {
      sockets.push(socket.on('error', () => {}));
      answer(socket);
    });
    expect(await ask({ do: 'status' }, asking())).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
    for (const socket of sockets) socket.destroy();
  });

  it('hears that one runs but says nothing', async () => {
    const sockets: Socket[] = [];
    await stand((socket) => void sockets.push(socket));
    const options = asking();
    const asked = ask({ do: 'status' }, options);
    await until(() => expect(sockets).toHaveLength(1));
    await options.timers.go(ANSWERED_WITHIN_MS);
    expect(await asked).toEqual({ kind: 'no-answer', withinMs: 5_000 });
    for (const socket of sockets) socket.destroy();
  });

  it('does not send what is too long', async () => {
    const asked = await ask({ do: 'set', key: 'k', value: 'v'.repeat(70_000) }, asking());
    expect(asked).toEqual({ kind: 'refused', reason: 'that is too long to send; use fewer or shorter words' });
  });

  it.skipIf(process.platform === 'win32')('trusts no folder that others may write to', async () => {
    await stand((socket) => void socket.end(`${JSON.stringify(done())}\n`));
    chmodSync(join(held.folder, 'control'), 0o777);
    expect(await ask({ do: 'status' }, asking())).toMatchObject({ kind: 'refused' });
  });
});

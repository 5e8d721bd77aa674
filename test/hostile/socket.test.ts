import { mkdirSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../main/command-line/client.ts';
import { placesFor } from '../../main/command-line/places.ts';
import { runCommand } from '../../main/command-line/run.ts';
import type { CommandServer } from '../../main/command-line/server.ts';
import { fakeTimers } from '../fake-timers.ts';
import { language } from '../language.ts';
import { done } from '../main/command-line/replies.ts';
import { asking, freshFolders, held, serve, socketFacts } from '../main/command-line/serving.ts';
import { until } from '../until.ts';

freshFolders();

// Whoever may speak to the command line's socket: the same user, whose programs may mean harm or be broken.

const MANY = 200;

const open = ({ path }: CommandServer): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(path ?? '');
    onTestFinished(() => void socket.destroy());
    // Whoever is dropped hears of it so.
    socket.on('error', () => {});
    socket.on('connect', () => resolve(socket));
  });

const isAnswered = async (): Promise<boolean> => (await ask({ do: 'status' }, asking())).kind === 'done';

describe('connections that are kept', () => {
  it.each([
    ['say nothing', () => {}],
    [
      'say a byte now and then',
      (socket: Socket) => void setInterval(() => socket.destroyed || socket.write(' '), 5).unref(),
    ],
    ['say half a line', (socket: Socket) => void socket.write('{"do":"sta')],
    ['are half closed', (socket: Socket) => void socket.end('{"do":"status"}\n')],
    ['never read their answer', (socket: Socket) => void socket.pause().write('{"do":"status"}\n')],
    ['say junk', (socket: Socket) => void socket.write(Buffer.from([0, 255, 254, 27, 10, 0]))],
  ])('and %s do not shut out the next', async (_, act) => {
    const server = await serve();
    const sockets: Socket[] = [];
    for (let count = 0; count < MANY; count += 1) {
      const socket = await open(server);
      sockets.push(socket);
      act(socket);
      if (count % 20 === 0) expect(await isAnswered()).toBe(true);
    }
    expect(await isAnswered()).toBe(true);
    // The oldest made room.
    await until(() => expect(sockets[0]?.resume().closed).toBe(true));
  });

  it('are not dropped while their request is being carried out', async () => {
    const waiting: (() => void)[] = [];
    const server = await serve({
      answer: (request) =>
        request.do === 'skip' ? new Promise((resolve) => waiting.push(() => resolve(done()))) : done(),
    });
    const first = ask({ do: 'skip' }, asking());
    while (waiting.length === 0) await isAnswered();
    for (let count = 0; count < MANY; count += 1) await open(server);
    expect(await isAnswered()).toBe(true);
    waiting[0]?.();
    expect((await first).kind).toBe('done');
  });
});

describe('the client', () => {
  /** Something else that listens in the place of Vertebreak. */
  const answering = async (answer: string): Promise<void> => {
    const path = placesFor(held.folder, socketFacts())[0] ?? '';
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const server = createServer((socket) => void socket.on('error', () => {}).end(answer));
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(path, resolve));
  };
  const world = () => ({
    language,
    version: '0.1.0',
    folder: held.folder,
    socketFacts: socketFacts(),
    timers: fakeTimers(),
    policyFile: null,
    bold: String,
  });

  it.each([
    ['a zone that there is not', JSON.stringify({ ...done(), zone: '\u001b[2J' })],
    ['a moment that there is not', JSON.stringify({ ...done(), nowMs: 1e300 })],
    ['a locale that there is not', JSON.stringify({ ...done(), locale: '\u001b' })],
    ['a reason that steers the terminal', JSON.stringify({ ok: false, reason: '\u001b]0;x\u0007\u202eno\u009b' })],
    ['depth', '['.repeat(60_000)],
  ])('prints no harm where it is answered with %s', async (_, answer) => {
    await answering(`${answer}\n`);
    const { stdout, stderr, exitCode } = await runCommand(['status'], world());
    expect(`${stdout}${stderr}`).toMatch(/^(?:\n|[^\p{Cc}\p{Cf}])+$/u);
    expect([0, 1]).toContain(exitCode);
  });

  it('says that a value nested too deep is too long', async () => {
    await serve();
    const { stderr, exitCode } = await runCommand(
      ['settings', 'set', 'level', '['.repeat(20_000) + ']'.repeat(20_000)],
      world(),
    );
    expect(exitCode).toBe(1);
    expect(stderr.length).toBeLessThan(400);
  });
});

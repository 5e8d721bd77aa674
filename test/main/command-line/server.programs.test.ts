import { existsSync, linkSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../main/command-line/client.ts';
import { COMPLETE_WITHIN_MS } from '../../../main/command-line/conversation.ts';
import { placesFor } from '../../../main/command-line/places.ts';
import type { CommandServer } from '../../../main/command-line/server.ts';
import type { Reply } from '../../../shared/app/command-protocol.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';
import { done } from './replies.ts';
import { asking, freshFolders, held, serve, socketFacts } from './serving.ts';

freshFolders();

const open = ({ path }: CommandServer): Promise<Socket> =>
  new Promise((resolve, reject) => {
    if (path === null) throw new Error('nobody listens');
    const socket = connect(path);
    // A server that has heard enough hangs up in the middle of a write.
    socket.on('error', reject).on('connect', () => resolve(socket));
  });

/** All that comes back until the connection is over. */
const heard = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });

const replyOf = (line: string): Reply => JSON.parse(line);
const reasonOf = (line: string): string => {
  const reply = replyOf(line);
  return reply.ok ? '' : reply.reason;
};

const say = async (server: CommandServer, ...texts: (string | Buffer)[]): Promise<string> => {
  const socket = await open(server);
  const answer = heard(socket);
  for (const text of texts) socket.write(text);
  return answer;
};

describe('a message to the server', () => {
  it('is answered in one line, and the connection is over', async () => {
    const line = await say(await serve(), '{"do":"status"}\n');
    expect(line.endsWith('\n')).toBe(true);
    expect(replyOf(line)).toEqual(done());
    expect(held).toMatchObject({ asked: [{ do: 'status' }], refused: [] });
  });

  it('may come in pieces, even within a letter', async () => {
    const socket = await open(await serve());
    const answer = heard(socket);
    const bytes = Buffer.from('{"do":"break","kind":null,"movement":"ü"}\n');
    for (const byte of bytes) socket.write(Buffer.of(byte));
    expect(replyOf(await answer).ok).toBe(true);
    expect(held.asked).toEqual([{ do: 'break', kind: null, movement: 'ü' }]);
  });

  it('is the first line alone: what comes behind it is not carried out', async () => {
    await say(await serve(), '{"do":"skip"}\n{"do":"resume"}\n', '{"do":"pause","for":{"until":"resumed"}}\n');
    expect(held.asked).toEqual([{ do: 'skip' }]);
  });

  it('may come at the same time as another one: each is answered', async () => {
    const server = await serve();
    const lines = await Promise.all(['skip', 'resume', 'status'].map((name) => say(server, `{"do":"${name}"}\n`)));
    expect(lines.map((line) => replyOf(line).ok)).toEqual([true, true, true]);
    expect(held.asked).toHaveLength(3);
  });

  it.each([
    ['no JSON', 'hello\n', 'not valid JSON'],
    ['an empty line', '\n', 'not valid JSON'],
    ['bytes', Buffer.from([0, 255, 254, 128, 10]), 'not valid JSON'],
    ['JSON that is no request', '[]\n', 'does not know that request'],
    ['null', 'null\n', 'does not know that request'],
    ['an unknown command', '{"do":"fly"}\n', 'does not know that request'],
    ['a prototype', '{"do":"toString","__proto__":{"do":"skip"}}\n', 'does not know that request'],
    ['too much', '{"do":"status","more":1}\n', 'does not know that request'],
    ['a pause out of bounds', '{"do":"pause","for":{"until":"passed","ms":1}}\n', 'does not know that request'],
    ['a time that is none', '{"do":"snooze","ms":"NaN"}\n', 'does not know that request'],
    ['a long name', `{"do":"${'x'.repeat(60_000)}"}\n`, 'does not know that request'],
    ['depth', `${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, 'does not know that request'],
  ])('that is %s is refused, and noted', async (_what, text, reason) => {
    const server = await serve();
    const line = await say(server, text);
    expect(reasonOf(line)).toContain(reason);
    expect(line.length).toBeLessThan(400);
    expect(held.asked).toEqual([]);
    expect(held.refused).toEqual([reasonOf(line)]);
    expect(replyOf(await say(server, '{"do":"status"}\n')).ok).toBe(true);
  });

  it('of ten megabytes is refused at its 64th kilobyte, also to who writes it all before reading', async () => {
    const server = await serve();
    const socket = await open(server);
    socket.pause();
    await new Promise<void>((resolve, reject) => {
      socket.write(Buffer.alloc(10 * 1024 * 1024, 'x'), (error) => (error ? reject(error) : resolve()));
    });
    const answer = heard(socket);
    socket.resume();
    expect(reasonOf(await answer)).toContain('65,536 bytes');
    expect(held.refused).toHaveLength(1);
    expect(replyOf(await say(server, '{"do":"status"}\n')).ok).toBe(true);
  });

  it('that goes on for ever is cut off', async () => {
    const timers = fakeTimers();
    const socket = await open(await serve({ timers }));
    socket.on('end', () => {});
    const answer = heard(socket);
    const endless = (): void => void (socket.destroyed || socket.write(Buffer.alloc(64 * 1024, 'x'), endless));
    endless();
    await until(() => expect(held.refused).toHaveLength(1));
    await timers.go(COMPLETE_WITHIN_MS);
    // Whoever still writes by then is hung up on.
    await until(async () => {
      await timers.go(COMPLETE_WITHIN_MS);
      expect(socket.closed).toBe(true);
    });
    expect(reasonOf(await answer)).toContain('65,536 bytes');
  });

  it('may have 64 kilobytes and not one more', async () => {
    const server = await serve();
    const sized = (bytes: number): string => {
      const empty = '{"do":"set","key":"k","value":""}\n';
      return empty.replace('""}', `"${'v'.repeat(bytes - empty.length)}"}`);
    };
    expect(replyOf(await say(server, sized(64 * 1024))).ok).toBe(true);
    expect(replyOf(await say(server, sized(64 * 1024 + 1))).ok).toBe(false);
  });

  it('that never ends is refused after a while, however it drips', async () => {
    const timers = fakeTimers();
    const socket = await open(await serve({ timers }));
    const answer = heard(socket);
    const drip = setInterval(() => socket.write(' ', () => {}), 10);
    await until(() => expect(timers.waiting()).toHaveLength(1));
    await timers.go(COMPLETE_WITHIN_MS);
    expect(reasonOf(await answer)).toContain('was not complete within 2 s');
    clearInterval(drip);
  });

  it('that has come while the program was too busy to read is answered, however late', async () => {
    const timers = fakeTimers();
    const socket = await open(await serve({ timers }));
    const answer = heard(socket);
    await until(() => expect(timers.waiting()).toHaveLength(1));
    await new Promise<void>((resolve) => socket.write('{"do":"skip"}\n', () => resolve()));
    // The message lies in the socket, and its time has passed before anybody had a turn to read it.
    await timers.go(COMPLETE_WITHIN_MS);
    expect(replyOf(await answer).ok).toBe(true);
    expect(held.refused).toEqual([]);
  });

  it('that stops in the middle is refused', async () => {
    const socket = await open(await serve());
    const answer = heard(socket);
    socket.end('{"do":"sta');
    expect(reasonOf(await answer)).toContain('is not complete');
    expect(held.asked).toEqual([]);
  });

  it('from somebody who hangs up at once, in the middle or before the reply does no harm', async () => {
    const server = await serve();
    for (const text of ['', '{"do":"st', '{"do":"status"}\n']) {
      const socket = await open(server);
      await new Promise<void>((resolve) => socket.write(text, () => resolve()));
      socket.destroy();
    }
    expect(replyOf(await say(server, '{"do":"skip"}\n')).ok).toBe(true);
    expect(held.refused.filter((reason) => !reason.includes('is not complete'))).toEqual([]);
  });

  it('whose carrying out fails is answered with the reason', async () => {
    const server = await serve({
      answer: () => {
        throw new Error('no disk');
      },
    });
    expect(reasonOf(await say(server, '{"do":"skip"}\n'))).toBe('that failed: no disk');
  });
});

describe.skipIf(process.platform === 'win32')('the socket', () => {
  it('is this user’s alone, and goes with the program', async () => {
    const server = await serve();
    const path = server.path ?? '';
    expect(path).toBe(join(held.folder, 'control', 'socket'));
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(path).uid).toBe(process.getuid?.());
    await server.close();
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('of a crashed run is replaced', async () => {
    const path = join(held.folder, 'control', 'socket');
    mkdirSync(dirname(path), { recursive: true });
    const crashed = createServer();
    await new Promise<void>((resolve) => crashed.listen({ path }, resolve));
    // What is left of a program that was killed: the file, and nobody behind it.
    const kept = `${path}.kept`;
    linkSync(path, kept);
    await new Promise((resolve) => crashed.close(resolve));
    renameSync(kept, path);
    expect((await serve()).path).toBe(path);
    expect((await ask({ do: 'status' }, asking())).kind).toBe('done');
    expect(held.refused).toEqual([]);
  });

  it('of another Vertebreak that answers is left alone', async () => {
    const first = await serve();
    const second = await serve({ answer: () => ({ ok: false, reason: 'the second' }) });
    expect(second.path).toBe(null);
    expect(held.refused).toEqual([expect.stringContaining('EADDRINUSE')]);
    expect(replyOf(await say(first, '{"do":"status"}\n')).ok).toBe(true);
  });

  it('is never put over a file', async () => {
    const path = join(held.folder, 'control', 'socket');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'mine');
    expect((await serve()).path).toBe(null);
    expect(statSync(path).size).toBe(4);
  });

  it('goes elsewhere where the data folder cannot hold it, and is found there', async () => {
    writeFileSync(held.folder, 'in the way');
    const server = await serve();
    expect(server.path).toBe(placesFor(held.folder, socketFacts())[1]);
    const asked = await ask({ do: 'status' }, asking());
    expect(asked.kind).toBe('done');
  });

  it('does not go into a folder that somebody else could reach', async () => {
    writeFileSync(held.folder, 'in the way');
    const whom = { ...socketFacts(), userId: (process.getuid?.() ?? 0) + 1 };
    expect((await serve({ socketFacts: whom })).path).toBe(null);
  });
});

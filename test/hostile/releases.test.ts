import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askForRelease, LONGEST_MS, MOST_BYTES } from '../../main/outside/newest-release.ts';
import { fakeTimers } from '../fake-timers.ts';

// What may stand where releases are told of: a server that lies, floods, hangs, or leads elsewhere.

const open: (Server | TcpServer)[] = [];
const listening = async <S extends Server | TcpServer>(server: S): Promise<string> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`;
};
const serve = (answer: RequestListener): Promise<string> => listening(createServer(answer));
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

const JSON_HEAD = { 'content-type': 'application/json; charset=utf-8' };

describe('asking for the newest release', () => {
  it('is one request, which tells nothing of the person, the machine or the version', async () => {
    const heard: unknown[] = [];
    const address = await serve(({ method, url, rawHeaders }, response) => {
      heard.push({ method, url, rawHeaders });
      response.writeHead(200, { ...JSON_HEAD, 'set-cookie': 'id=7' }).end('{"tag_name":"v1.0.0"}');
    });
    const host = new URL(address).host;
    const request = {
      method: 'GET',
      url: '/releases',
      rawHeaders: [
        ...['user-agent', 'Vertebreak', 'accept', 'application/vnd.github+json'],
        ...['Host', host, 'Connection', 'close'],
      ],
    };
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: true, text: '{"tag_name":"v1.0.0"}' });
    expect(heard).toEqual([request]);
    await askForRelease(address, fakeTimers());
    expect(heard).toEqual([request, request]);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirection (%d), and asks nobody else', async (status) => {
    let elsewhere = 0;
    const other = await serve((_request, response) => {
      elsewhere += 1;
      response.writeHead(200, JSON_HEAD).end('{"tag_name":"v9.0.0"}');
    });
    const address = await serve((_request, response) => void response.writeHead(status, { location: other }).end());
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: false, reason: 'redirected' });
    expect(elsewhere).toBe(0);
  });

  it.each([400, 401, 403, 404, 429, 500, 503, 204, 206])('is refused by the status %d', async (status) => {
    const address = await serve((_request, response) => void response.writeHead(status, JSON_HEAD).end());
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: false, reason: 'refused' });
  });

  it.each(['text/html', 'text/plain', 'application/jsonp', ''])('does not read an answer of type %j', async (type) => {
    const address = await serve((_request, response) =>
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('<!doctype html>'),
    );
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: false, reason: 'not-understood' });
  });

  it('reads no more than its bound of an answer without an end', async () => {
    let sent = 0;
    const address = await serve((request, response) => {
      response.writeHead(200, JSON_HEAD);
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      request.on('close', () => response.destroy());
      more();
    });
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: false, reason: 'too-large' });
    expect(sent).toBeLessThan(64 * MOST_BYTES);
  });

  it.each([
    ['never answers', () => {}],
    ['answers a sign and then nothing', (_request, response) => void response.writeHead(200, JSON_HEAD).write('{')],
  ] satisfies [string, RequestListener][])('gives up after ten seconds on who %s', async (_what, answer) => {
    const came: { now: () => void } = { now: () => {} };
    const hasCome = new Promise<void>((resolve) => {
      came.now = resolve;
    });
    const timers = fakeTimers();
    const address = await serve((request, response) => {
      answer(request, response);
      came.now();
    });
    const asked = askForRelease(address, timers);
    await hasCome;
    expect(timers.waiting()).toEqual([LONGEST_MS]);
    expect(LONGEST_MS).toBe(10_000);
    await timers.go(LONGEST_MS);
    expect(await asked).toEqual({ ok: false, reason: 'too-slow' });
  });

  it('is offline where nobody listens, the line breaks, or what answers speaks no HTTP', async () => {
    const gone = createTcp();
    const address = await listening(gone);
    await new Promise<unknown>((resolve) => gone.close(resolve));
    expect(await askForRelease(address, fakeTimers())).toEqual({ ok: false, reason: 'offline' });
    const broken = await serve((_request, response) => {
      response.writeHead(200, { ...JSON_HEAD, 'content-length': '100' });
      response.write('{"tag_name":', () => response.destroy());
    });
    expect(await askForRelease(broken, fakeTimers())).toEqual({ ok: false, reason: 'offline' });
    const babble = await listening(
      createTcp((socket) => void socket.end('220 mail.example\r\n').on('error', () => {})),
    );
    expect(await askForRelease(babble, fakeTimers())).toEqual({ ok: false, reason: 'offline' });
    expect(await askForRelease('https://nowhere.invalid/x', fakeTimers())).toEqual({ ok: false, reason: 'offline' });
  });
});

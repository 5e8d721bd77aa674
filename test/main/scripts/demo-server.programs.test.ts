import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openerFor } from '../../../main/scripts/demo.ts';
import { type DemoServer, serveDemo } from '../../../main/scripts/demo-server.ts';

const outside = mkdtempSync(join(tmpdir(), 'vertebreak-demo-'));
const folder = join(outside, 'demo');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets', 'page.js'), 'export {};');
writeFileSync(join(folder, 'notes.txt'), 'not for pages');
writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'licences');
writeFileSync(join(outside, 'secret.html'), 'secret');

let server: DemoServer;
let port: number;
beforeAll(async () => {
  server = await serveDemo(folder, 0);
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

type Got = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly text: string };

/** Asks as it is said, without what a browser or a library would tidy up. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, setHost: !('host' in headers) }, (got) => {
      let text = '';
      got.setEncoding('utf8');
      got.on('data', (chunk: string) => {
        text += chunk;
      });
      got.on('end', () => resolve({ status: got.statusCode, headers: got.headers, text }));
    });
    asked.on('error', reject);
    asked.end();
  });

describe('the server of the demo', () => {
  it('serves the page, at its address and by its name', async () => {
    for (const path of ['/', '/index.html', '/?break', '/index.html#top']) {
      expect(await ask(path)).toMatchObject({ status: 200, text: '<!doctype html>' });
    }
    expect((await ask('/assets/page.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each([
    ['another name for this machine', { host: 'evil.example' }],
    ['a name that ends like ours', { host: 'x127.0.0.1' }],
    ['another port', { host: '127.0.0.1:1' }],
  ])('answers to its own address only, not to %s', async (_, headers) => {
    expect(await ask('/', headers)).toMatchObject({ status: 403, text: '' });
  });

  it('has nothing to say to a page from elsewhere', async () => {
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `https://127.0.0.1:${port}` },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ];
    for (const headers of foreign) {
      const got = await ask('/', headers);
      expect({ headers, status: got.status, text: got.text }).toEqual({ headers, status: 403, text: '' });
      expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await ask('/', { origin: 'https://evil.example' }, 'OPTIONS')).status).toBe(403);
  });

  it('lets a link from elsewhere open it, and its own page ask', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask('/', link)).status).toBe(200);
    const own = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    expect((await ask('/assets/page.js', own)).status).toBe(200);
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/assets/../../secret.html',
    '/..%5csecret.html',
    '//secret.html',
    '/%00.html',
    '/%zz.html',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/nothing.html',
    'http://127.0.0.1/index.html',
  ])('does not give out %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: '' });
  });

  it('gives out the licences that lie beside the page', async () => {
    expect(await ask('/THIRD-PARTY-NOTICES.txt')).toMatchObject({ status: 200, text: 'licences' });
  });

  it('takes nothing', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', {}, method)).status).toBe(405);
  });

  it('forbids its page all that it does not need', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('goes to the next port where one is taken', async () => {
    const taken: Server = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const bound = taken.address();
    const first = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const second = await serveDemo(folder, first);
    expect(Number(new URL(second.address).port)).not.toBe(first);
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
    await new Promise((resolve) => taken.close(resolve));
  });

  it('cannot be reached from other machines', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });
});

describe('the browser', () => {
  it('is asked by the means of the system, and not where there is no screen', () => {
    expect(openerFor('darwin', {})).toEqual(['open']);
    expect(openerFor('win32', {})).toEqual(['cmd', '/c', 'start', '']);
    expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
    expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
    expect(openerFor('linux', { DISPLAY: '' })).toBeUndefined();
  });
});

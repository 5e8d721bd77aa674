import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import type { RunningApp } from './app.ts';
import { answerBreak, happened, lastInput, windowOf, withFastApp } from './world.ts';

test.skip(process.platform !== 'linux', 'elsewhere the system opens addresses without a program in between');

/** A project's page on this machine, and a browser that only notes what it is to open. */
const withProject = async (
  settings: object,
  run: (app: RunningApp, heard: readonly string[], opened: () => string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  const log = join(folder, 'opened');
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$@" >> ${log}\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const heard: string[] = [];
  const server: Server = createServer(({ method, url, headers }, response) => {
    heard.push(`${method} ${url} ${headers['user-agent']} ${Object.keys(headers).sort().join(' ')}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"tag_name":"v99.0.0"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    VERTEBREAK_RELEASES: `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`,
  };
  const opened = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  try {
    await withFastApp((app) => run(app, heard, opened), { env, settings, args: ['--home'] });
  } finally {
    await new Promise<unknown>((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  }
};

const REQUEST = 'GET /releases Vertebreak accept connection host user-agent';

const skipABreak = async (app: RunningApp): Promise<void> => {
  await lastInput(app, 0);
  await happened(app, 'window-shown');
  await answerBreak(await windowOf(app, 'break'), 'skip');
  await happened(app, 'outcome');
};

test('nothing is asked where it is off; a press asks once, and what it found leads to the page', async () => {
  await withProject({}, async (app, heard, opened) => {
    await skipABreak(app);
    expect(heard).toEqual([]);
    const home = await windowOf(app, 'home');
    await home.evaluate(() => window.vertebreak.openHome({ page: 'settings' }));
    await home.getByRole('button', { name: 'System', exact: true }).click();
    await home.getByRole('button', { name: 'Look for a new version' }).click();
    await expect(home.getByText('Vertebreak 99.0.0 is out.')).toBeVisible();
    expect(heard).toEqual([REQUEST]);
    await home.evaluate(() => window.vertebreak.openHome({ page: 'today' }));
    await home.getByRole('button', { name: 'See what is new' }).click();
    await expect.poll(opened).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/releases\/page\n$/);
    expect(heard).toEqual([REQUEST]);
  });
});

test('once a week, it asks once, after the first break', async () => {
  await withProject({ updates: { weekly: true } }, async (app, heard) => {
    expect(heard).toEqual([]);
    await skipABreak(app);
    await happened(app, 'looked-for-version');
    await expect((await windowOf(app, 'home')).getByText('Vertebreak 99.0.0 is out.')).toBeVisible();
    expect(heard).toEqual([REQUEST]);
  });
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { findRuntime } from '../../main/scripts/electron-runtime.ts';
import { launchApp, type RunningApp } from './app.ts';
import { happened, windowOf } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Ended = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs the app to its end, which it reaches by itself. */
const run = (args: readonly string[]): Promise<Ended> => {
  const runtime = findRuntime();
  if (runtime.kind !== 'found') throw new Error('There is no Electron runtime.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(runtime.program, [...sandbox, '--disable-gpu', root, ...args]);
  let out = '';
  let error = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    error += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
};

test('refuses an argument that it does not know, with the usage', async () => {
  const { code, error } = await run(['--nonsense']);
  expect(code).toBe(2);
  expect(error).toContain('unknown argument: --nonsense');
  expect(error).toContain('Usage: vertebreak');
});

test('prints its usage and its version', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: vertebreak') });
  expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('a second start opens the page that it asks for in the first, and ends', async () => {
  const app = await launchApp();
  try {
    expect(app.electron.windows()).toEqual([]);
    const second = await run([`--user-data-dir=${app.userData}`, '--page=help']);
    expect(second.code).toBe(0);
    const home = await windowOf(app, 'home');
    expect((await home.evaluate(() => window.vertebreak.homeView())).page).toBe('help');
    await run([`--user-data-dir=${app.userData}`]);
    await expect.poll(() => home.evaluate(() => window.vertebreak.homeView().then(({ page }) => page))).toBe('today');
    expect(app.electron.windows()).toHaveLength(1);
  } finally {
    await app.close();
  }
});

test('the end of the session ends it in order, with nothing left behind', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'vertebreak-e2e-'));
  const app = await launchApp({ userData });
  await happened(app, 'booted');
  const child = app.electron.process();
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(join(userData, 'control', 'socket'))).toBe(false);
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
});

type Opens = (app: RunningApp) => Promise<unknown>;
const opening: Readonly<Record<string, Opens>> = {
  'the first steps and a break tried from them': async (app) => {
    await (await windowOf(app, 'home')).evaluate(() => window.vertebreak.tryBreak());
    await happened(app, 'window-shown');
  },
  'find, home and a break that goes': async (app) => {
    await (await windowOf(app, 'home')).evaluate(() => window.vertebreak.openHome({ page: 'today' }));
    await run([`--user-data-dir=${app.userData}`, '--find=neck']);
    const find = await windowOf(app, 'find');
    await find.evaluate(() => window.vertebreak.findPin({ pinned: true }));
    await find.evaluate(() => window.vertebreak.findStart({ id: 'chin-tuck' }));
    await happened(app, 'window-shown');
  },
};

for (const [what, opens] of Object.entries(opening)) {
  for (const how of ['SIGTERM', 'the menu'] as const) {
    test(`ends by ${how} with ${what} open, and nothing comes up again`, async () => {
      const userData = await mkdtemp(join(tmpdir(), 'vertebreak-e2e-'));
      const app = await launchApp({ userData, firstStart: true });
      await opens(app);
      const child = app.electron.process();
      const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
      if (how === 'SIGTERM') child.kill('SIGTERM');
      else await app.electron.evaluate(({ app: electron }) => setTimeout(() => electron.quit()));
      expect(await ended).toBe(0);
      expect(existsSync(join(userData, 'control', 'socket'))).toBe(false);
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    });
  }
}

test('closing the window leaves the program in the tray', async () => {
  const app = await launchApp({ args: ['--home'] });
  try {
    await (await windowOf(app, 'home')).close();
    await expect.poll(() => app.electron.windows().length).toBe(0);
    expect(await app.electron.evaluate(({ app: electron }) => electron.isReady())).toBe(true);
  } finally {
    await app.close();
  }
});

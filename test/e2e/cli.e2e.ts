import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { electronHere } from '../electron.ts';
import { launchApp, type RunningApp } from './app.ts';
import { runOn } from './command-line.ts';
import { lastInput, onScreen, windowOf } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

type Ended = { readonly code: number; readonly out: string; readonly stderr: string };

const run = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd: root }, (error, out, stderr) => {
      if (error !== null && child.exitCode === null) reject(error);
      else resolve({ code: child.exitCode ?? 0, out, stderr });
    });
  });

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const vertebreak = async (...words: string[]): Promise<Ended> => {
  const said = await runOn(folder.path, ...words);
  return { code: said.exitCode, out: said.stdout, stderr: said.stderr };
};

/** The command line as it is run from a checkout. */
const fromCheckout = (...words: string[]): Promise<Ended> =>
  run(process.execPath, [
    tsx,
    join(root, 'main', 'command-line', 'index.ts'),
    `--user-data-dir=${folder.path}`,
    ...words,
  ]);

/** The program itself, with the words of a command. */
const program = (...words: string[]): Promise<Ended> => {
  const electron = electronHere();
  return run(electron.program, [...electron.switches, `--user-data-dir=${folder.path}`, root, ...words]);
};

const withApp = async (use: (app: RunningApp) => Promise<void>): Promise<void> => {
  const app = await launchApp({ userData: folder.path });
  try {
    await expect.poll(() => existsSync(join(folder.path, 'control', 'socket'))).toBe(true);
    await lastInput(app, 0);
    await use(app);
  } finally {
    await app.close();
  }
};

test('a day by the command line: status, a break with a movement, snoozes until they are refused, settings', async () => {
  expect(await fromCheckout('status')).toMatchObject({ code: 3, out: '' });
  await withApp(async (app) => {
    expect(JSON.parse((await fromCheckout('status', '--json')).out)).toMatchObject({ pausedUntilMs: null });
    const report = JSON.parse((await vertebreak('doctor', '--json')).out);
    expect(report.running).toBe(true);
    const stateOf = (name: string): string =>
      report.checks.find((check: { name: string }) => check.name === name).state;
    expect(['electron', 'idle', 'folder', 'disk'].map(stateOf)).toEqual(['fine', 'fine', 'fine', 'fine']);
    expect(stateOf('sandbox')).toBe(process.getuid?.() === 0 ? 'degraded' : 'fine');

    const shown = await vertebreak('break', 'micro', 'cat-cow-desk');
    expect(shown).toMatchObject({
      code: 0,
      stderr: '',
      out: expect.stringMatching(/^Short break, 2m: Seated Cat-Cow/),
    });
    const page = await windowOf(app, 'break');
    await expect(page.getByText('Seated Cat-Cow').first()).toBeVisible();
    await expect.poll(() => onScreen(app, 'break')).toMatchObject({ visible: true, focused: false });
    expect(await vertebreak('break')).toMatchObject({ code: 1, stderr: expect.stringContaining('already') });
    expect(await vertebreak('focus')).toMatchObject({ code: 0, out: 'Went to the break: Seated Cat-Cow' });
    await expect.poll(() => onScreen(app, 'break')).toMatchObject({ visible: true, focused: true });
    expect(await vertebreak('break', 'catcow')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('mean cat-cow?'),
    });
    expect(await vertebreak('break', 'wall-angels')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Short break, 2m: Wall Angels'),
    });
    await expect(page.getByText('Wall Angels').first()).toBeVisible();

    expect((await vertebreak('snooze', '10m')).code).toBe(0);
    expect(await vertebreak('focus')).toMatchObject({ code: 1, stderr: 'vertebreak: no break is on the screen' });
    expect((await vertebreak('break')).code).toBe(0);
    expect((await vertebreak('snooze')).code).toBe(0);
    expect((await vertebreak('break')).code).toBe(0);
    expect(await vertebreak('snooze')).toMatchObject({ code: 1, stderr: expect.stringContaining('snoozed as often') });
    expect((await vertebreak('skip')).code).toBe(0);

    expect(await vertebreak('pause', 'until', 'tomorrow')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Paused until \S+ .+$/),
    });
    expect(await vertebreak('resume')).toMatchObject({ code: 0, out: expect.stringContaining('Resumed.') });
    expect(await vertebreak('resume')).toMatchObject({ code: 1, stderr: 'vertebreak: nothing is paused' });

    expect(await vertebreak('settings', 'set', 'micro.everyMinutes', '5')).toMatchObject({
      code: 1,
      stderr: 'vertebreak: "micro.everyMinutes" must be at least 10',
    });
    expect((await vertebreak('settings', 'set', 'micro.everyMinutes', '25')).code).toBe(0);
    expect((await vertebreak('settings', 'get', 'micro.everyMinutes')).out).toBe('25');
  });
  const kept = JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8'));
  expect(kept).toMatchObject({ settings: { micro: { everyMinutes: 25 } } });
  expect(existsSync(join(folder.path, 'control'))).toBe(false);
  expect(await vertebreak('status')).toMatchObject({ code: 3, stderr: expect.stringContaining('not running') });
  expect((await vertebreak('settings', 'get', 'micro.everyMinutes')).out).toBe('25');
});

test('the program with the words of a command answers and ends, without a tray of its own or a trace', async () => {
  expect(await program('find', 'neck', '--json')).toMatchObject({ code: 0, out: expect.stringMatching(/^\[/) });
  expect((await program('status')).code).toBe(3);
  expect((await program('snooze', 'long')).code).toBe(2);
  expect(existsSync(join(folder.path, 'chromium'))).toBe(false);
  await withApp(async (app) => {
    expect(await program('pause', '30m')).toMatchObject({ code: 0, out: expect.stringContaining('Paused until') });
    expect(await program('snooze')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no break is on its way'),
    });
    expect(app.electron.windows()).toEqual([]);
  });
});

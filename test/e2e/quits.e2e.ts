import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { ask } from '../../main/command-line/client.ts';
import { socketFactsHere } from '../../main/command-line/places.ts';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { t } from '../language.ts';
import { type LaunchOptions, launchApp, type RunningApp } from './app.ts';
import { commandOf, endOf, runProgramToEnd, runToEnd } from './ended.ts';
import { happened, pressStart, windowOf } from './world.ts';

/** Launches the app in a folder that is thrown away, and kills what is left of it. */
const withApp = async (
  options: LaunchOptions & { readonly settings?: object },
  run: (app: RunningApp) => Promise<void>,
) => {
  const userData = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  const { settings } = options;
  if (settings !== undefined) {
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ version: SETTINGS_VERSION, settings }));
  }
  try {
    const app = await launchApp({ ...options, userData });
    const child = app.electron.process();
    try {
      await happened(app, 'booted');
      await run(app);
    } finally {
      child.kill('SIGKILL');
    }
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

type Opens = (app: RunningApp) => Promise<void>;

const nothing: Opens = async () => {};

/** Which home is open hangs on the start alone. */
const homes = { 'no home': [], 'the first steps': [], home: ['--home'] } as const;

const openFind: Opens = async (app) => {
  await runToEnd([`--user-data-dir=${app.userData}`, '--find=neck']);
  await windowOf(app, 'find');
};

const finds: Readonly<Record<string, Opens>> = {
  'no find': nothing,
  find: openFind,
  'a pinned find': async (app) => {
    await openFind(app);
    await (await windowOf(app, 'find')).evaluate(() => window.vertebreak.findPin({ pinned: true }));
  },
};

const openBreak: Opens = async (app) => {
  const options = { t, folder: app.userData, socketFacts: socketFactsHere() };
  expect((await ask({ do: 'break', kind: 'long', movement: null }, options)).kind).toBe('done');
  await happened(app, 'window-shown');
};

const breaks: Readonly<Record<string, Opens>> = {
  'no break': nothing,
  'a break': openBreak,
  'a break under way': async (app) => {
    await openBreak(app);
    await pressStart(await windowOf(app, 'break'));
  },
  'a break that dims all else': openBreak,
};

const ends = {
  SIGTERM: (app: RunningApp) => app.electron.process().kill('SIGTERM'),
  'the menu': (app: RunningApp) => app.electron.evaluate(({ app: electron }) => setTimeout(() => electron.quit())),
};

/** Every window in each of its states beside every other; the two ways to end take turns. */
const combinations = Object.entries(homes).flatMap(([home, args], row) =>
  Object.entries(finds).flatMap(([find, opensFind], column) =>
    Object.entries(breaks).map(([name, opensBreak], place) => ({
      what: `${home}, ${find} and ${name}`,
      how: (row + column + place) % 2 === 0 ? ('SIGTERM' as const) : ('the menu' as const),
      options: {
        args,
        settings: {
          welcome: { seen: home !== 'the first steps' },
          level: name === 'a break that dims all else' ? 'full' : 'standard',
        },
      },
      opens: [opensFind, opensBreak],
    })),
  ),
);

for (const { what, how, options, opens } of combinations) {
  test(`ends by ${how} with ${what}, and nothing comes up again`, () =>
    withApp(options, async (app) => {
      if (options.args.length > 0 || !options.settings.welcome.seen) await windowOf(app, 'home');
      for (const open of opens) await open(app);
      const ended = endOf(app.electron.process());
      await ends[how](app);
      expect(await ended).toBe(0);
      expect(existsSync(join(app.userData, 'control', 'socket'))).toBe(false);
    }));
}

test('a second signal ends it at once where its end hangs', () =>
  withApp({}, async (app) => {
    const child = app.electron.process();
    // What it waits for at its end never comes.
    await app.electron.evaluate(() => {
      process.getBuiltinModule('node:net').Server.prototype.close = function close() {
        return this;
      };
    });
    const ended = endOf(child);
    const again = setInterval(() => child.kill('SIGTERM'), 100);
    try {
      expect(await ended).toBe('SIGTERM');
    } finally {
      clearInterval(again);
    }
  }));

test('several signals of one moment are one, and it ends in order', () =>
  withApp({}, async (app) => {
    const child = app.electron.process();
    const ended = endOf(child);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const) child.kill(signal);
    expect(await ended).toBe(0);
    expect(existsSync(join(app.userData, 'control', 'socket'))).toBe(false);
  }));

test('a start that finds one that hangs says so, and how to end it', () =>
  withApp({}, async (app) => {
    const child = app.electron.process();
    child.kill('SIGSTOP');
    // In a terminal, since outside of one it is also said in a window, which waits to be read.
    const [program, args] = commandOf([`--user-data-dir=${app.userData}`]);
    const line = [program, ...args].map((word) => `'${word}'`).join(' ');
    const { code, out } = await runProgramToEnd('script', ['-qec', line, '/dev/null']);
    expect(out).toContain(`did not answer within 5 s; try again, or end it with “kill -9 ${child.pid}”`);
    expect(code).toBe(1);
    expect(child.exitCode).toBeNull();
  }));

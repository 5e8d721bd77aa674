import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { electronHere } from '../electron.ts';
import { happened, lastInput, windowOf, withFastApp } from './world.ts';

test.skip(process.platform !== 'linux', 'what is missing here is missing on Linux');

const root = fileURLToPath(new URL('../..', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;
type Ended = { readonly code: number | null; readonly out: string; readonly error: string };
type Started = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** A folder with a file in it, in whose place nothing can be put, whoever tries. */
const place = { folder: '', file: '' };
test.beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  place.file = join(place.folder, 'file');
  writeFileSync(place.file, '');
  for (const name of ['config', 'cwd', 'run']) mkdirSync(join(place.folder, name), { mode: 0o700 });
});

const started: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(place.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts it with the data where the system would have it, under `config`; a variable that is undefined is not set. */
const start = (args: readonly string[], changed: Environment): Started => {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: join(place.folder, 'config'),
    XDG_RUNTIME_DIR: join(place.folder, 'run'),
    ...changed,
  };
  const { program, switches } = electronHere(env);
  const child = spawn(program, [...switches, root, ...args], { cwd: join(place.folder, 'cwd'), env });
  started.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.error += text;
  });
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said }))) };
};

const run = (args: readonly string[], changed: Environment): Promise<Ended> => start(args, changed).ended;

/** Starts it, waits until it answers, and ends it: it runs without what is missing. */
const runsWithout = async (changed: Environment, meanwhile: () => Promise<void> = async () => {}): Promise<void> => {
  const { child, ended } = start([], changed);
  await expect.poll(async () => (await run(['status'], changed)).code).toBe(0);
  await meanwhile();
  child.kill('SIGTERM');
  const { code, error } = await ended;
  expect(code).toBe(0);
  expect(error).not.toContain('    at ');
  expect(readdirSync(join(place.folder, 'cwd'))).toEqual([]);
};

test.describe('without a display', () => {
  const displays: readonly (readonly [string, () => Environment, string])[] = [
    ['none is named', () => ({ DISPLAY: undefined }), 'There is no display'],
    ['an empty one is', () => ({ DISPLAY: '' }), 'There is no display'],
    ['one is that is not there', () => ({ DISPLAY: ':987' }), 'The display :987 does not answer'],
    [
      'one is that lets nobody in',
      () => ({ XAUTHORITY: place.file, HOME: place.folder }),
      `The display ${process.env.DISPLAY} does not let Vertebreak in`,
    ],
  ];
  for (const [how, changed, sentence] of displays) {
    test(`it says so where ${how}, and ends`, async () => {
      test.skip(how.endsWith('in') && !process.env.XAUTHORITY, 'this display lets everybody in');
      const { code, error } = await run([], { WAYLAND_DISPLAY: undefined, ...changed() });
      expect(error).toContain(sentence);
      expect(error).not.toContain('Missing X server');
      expect(code).toBe(1);
    });
  }

  test('the command line works', async () => {
    const without = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
    expect(await run(['status'], without)).toMatchObject({ code: 3, error: expect.stringContaining('not running') });
    expect(await run(['--version'], without)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d/) });
  });
});

test.describe('where it cannot write', () => {
  test('it runs without a folder for its data', async () => {
    await runsWithout({ XDG_CONFIG_HOME: place.file });
  });

  test('it runs without a home', async () => {
    await runsWithout({ HOME: undefined });
    await runsWithout({ HOME: join(place.file, 'home'), XDG_CONFIG_HOME: undefined });
  });

  test('it runs without the place for temporary files, once', async () => {
    const changed = { TMPDIR: place.file };
    await runsWithout(changed, async () => {
      expect((await run([], changed)).code).toBe(0);
      expect((await run(['status'], changed)).code).toBe(0);
    });
    expect(existsSync(join(place.folder, 'config', 'Vertebreak', 'log', 'decisions.log'))).toBe(true);
  });
});

test.describe('without a bus', () => {
  for (const address of ['', 'nonsense', 'unix:path=/nonexistent', 'autolaunch:', undefined]) {
    test(`it runs where the addresses are ${JSON.stringify(address) ?? 'not set'}`, async () => {
      await runsWithout({ DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address });
    });
  }

  test('it names a reason why notifications cannot be shown', async () => {
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await happened(app, 'window-shown');
        const home = await windowOf(app, 'home');
        const reasons = (): Promise<readonly string[]> =>
          home.evaluate(() =>
            window.vertebreak
              .homeView()
              .then(({ alerts }) =>
                alerts.flatMap((alert) => (alert.code === 'no-notifications' ? [alert.reason] : [])),
              ),
          );
        await expect.poll(reasons).toEqual([expect.stringMatching(/\w/)]);
      },
      {
        args: ['--home'],
        env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' },
        settings: { micro: { everyMinutes: 10, notice: true } },
      },
    );
  });
});

test('it runs with its streams closed', async () => {
  const { program, switches } = electronHere();
  await runsWithout({ LANG: 'xx_YY.nonsense', LC_ALL: '%%%', LANGUAGE: '/nonexistent' }, async () => {
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-']) {
      const command = `exec "$0" ${switches.join(' ')} "$1" status ${closed}`;
      const env = {
        ...process.env,
        XDG_CONFIG_HOME: join(place.folder, 'config'),
        XDG_RUNTIME_DIR: join(place.folder, 'run'),
      };
      const child = spawn('sh', ['-c', command, program, root], { env, stdio: 'ignore' });
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    }
  });
});

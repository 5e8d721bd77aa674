import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { happened, lastInput, pressStart, windowOf, withFastApp } from './world.ts';

const folder = { path: '' };

test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const withHome = async <T>(run: (app: RunningApp) => Promise<T>): Promise<T> => {
  const app = await launchApp({ userData: folder.path, args: ['--home'] });
  try {
    return await run(app);
  } finally {
    await app.close();
  }
};

const viewOf = async (app: RunningApp) => (await windowOf(app, 'home')).evaluate(() => window.vertebreak.homeView());

test('settings hold at once and over a restart', async () => {
  await withHome(async (app) => {
    const home = await windowOf(app, 'home');
    const answer = await home.evaluate(async () => {
      const { settings } = await window.vertebreak.homeView();
      return window.vertebreak.saveSettings({ ...settings, micro: { ...settings.micro, everyMinutes: 42 } });
    });
    expect(answer).toEqual({ ok: true });
    expect((await viewOf(app)).settings.micro.everyMinutes).toBe(42);
  });
  expect(JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8'))).toMatchObject({
    version: 1,
    settings: { micro: { everyMinutes: 42 } },
  });
  await withHome(async (app) => expect((await viewOf(app)).settings.micro.everyMinutes).toBe(42));
});

test('a value out of bounds is refused with its bound, and nothing is changed', async () => {
  await withHome(async (app) => {
    const home = await windowOf(app, 'home');
    const answer = await home.evaluate(async () => {
      const { settings } = await window.vertebreak.homeView();
      return window.vertebreak.saveSettings({ ...settings, micro: { ...settings.micro, everyMinutes: 5 } });
    });
    expect(answer).toEqual({ ok: false, reason: expect.stringContaining('micro.everyMinutes: must be at least 10') });
    expect((await viewOf(app)).settings.micro.everyMinutes).toBe(30);
  });
});

for (const [what, text] of [
  ['broken', '{"version": 1, "settings": {'],
  ['from a newer version', '{"version": 99, "settings": {}}'],
] as const) {
  test(`settings that are ${what} are kept beside, and named`, async () => {
    writeFileSync(join(folder.path, 'settings.json'), text);
    await withHome(async (app) => {
      const { settings, alerts } = await viewOf(app);
      expect(settings.micro.everyMinutes).toBe(30);
      const [alert] = alerts.filter(({ code }) => code === 'file-set-aside');
      expect(alert).toMatchObject({ file: 'settings.json' });
      const kept = alert?.code === 'file-set-aside' ? alert.backup : '';
      expect(readFileSync(join(folder.path, kept), 'utf8')).toBe(text);
    });
  });
}

test('a state that is broken begins anew and is kept beside', async () => {
  writeFileSync(join(folder.path, 'state.json'), 'nonsense');
  await withHome(async (app) => {
    expect((await viewOf(app)).alerts).toMatchObject([{ code: 'file-set-aside', file: 'state.json' }]);
  });
  expect(readdirSync(folder.path).some((name) => name.startsWith('state.broken-'))).toBe(true);
});

test('a history that cannot be written costs no break, is told, and is written when it can be', async () => {
  writeFileSync(join(folder.path, 'history'), 'in the way');
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'window-shown');
      const page = await windowOf(app, 'break');
      expect((await viewOf(app)).alerts).toContainEqual(
        expect.objectContaining({ code: 'cannot-save', file: 'history' }),
      );
      rmSync(join(folder.path, 'history'));
      await pressStart(page);
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await happened(app, 'outcome');
      await expect
        .poll(() => viewOf(app).then(({ alerts }) => alerts.filter(({ code }) => code === 'cannot-save')))
        .toEqual([]);
    },
    { userData: folder.path, args: ['--home'] },
  );
  const [month = ''] = readdirSync(join(folder.path, 'history'));
  const events = readFileSync(join(folder.path, 'history', month), 'utf8')
    .trimEnd()
    .split('\n');
  expect(events.map((line) => JSON.parse(line).event)).toEqual(expect.arrayContaining(['shown', 'outcome']));
});

test('starts with pipes in the place of all its files, names each, keeps what is new, and ends', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such pipes');
  const month = `${new Date().toISOString().slice(0, 7)}.jsonl`;
  const places = ['settings.json', 'state.json', join('history', month), join('log', 'decisions.log')];
  for (const name of ['history', 'log']) mkdirSync(join(folder.path, name));
  for (const name of [...places, 'settings.json.new', 'state.json.new'])
    execFileSync('mkfifo', [join(folder.path, name)]);
  await withHome(async (app) => {
    const { alerts, settings } = await viewOf(app);
    expect(
      alerts.filter(({ code }) => code === 'file-set-aside').map((alert) => 'file' in alert && alert.file),
    ).toEqual(expect.arrayContaining(['settings.json', 'state.json', `history/${month}`, 'decisions.log']));
    const home = await windowOf(app, 'home');
    const answer = await home.evaluate((wanted) => window.vertebreak.saveSettings(wanted), {
      ...settings,
      micro: { ...settings.micro, everyMinutes: 42 },
    });
    expect(answer).toEqual({ ok: true });
  });
  for (const name of places.filter((one) => !one.startsWith('history'))) {
    expect(statSync(join(folder.path, name)).isFile()).toBe(true);
  }
  await withHome(async (app) => {
    const { alerts, settings } = await viewOf(app);
    expect(alerts.filter(({ code }) => code === 'file-set-aside')).toEqual([]);
    expect(settings.micro.everyMinutes).toBe(42);
  });
});

test('settings that cannot be written hold until it ends, and the window says so', async () => {
  test.skip(process.platform === 'win32', 'a folder in the place of a file is written over there');
  await withHome(async (app) => {
    const home = await windowOf(app, 'home');
    const { settings } = await viewOf(app);
    rmSync(join(folder.path, 'settings.json'));
    mkdirSync(join(folder.path, 'settings.json', 'in the way'), { recursive: true });
    await home.evaluate((wanted) => window.vertebreak.saveSettings(wanted), {
      ...settings,
      micro: { ...settings.micro, everyMinutes: 42 },
    });
    await expect(home.getByText(/^settings\.json cannot be written \(it is not a regular file\)/)).toBeVisible();
    expect((await viewOf(app)).settings.micro.everyMinutes).toBe(42);
  });
});

test('ends when it is told to, also where nothing can be written', async () => {
  for (const name of ['log', 'history', 'state.json.new']) writeFileSync(join(folder.path, name), 'in the way');
  const app = await launchApp({ userData: folder.path, args: ['--home'] });
  await windowOf(app, 'home');
  const ended = new Promise<number | null>((resolve) => app.electron.process().on('exit', resolve));
  await app.electron.evaluate(({ app: electron }) => electron.quit());
  expect(await ended).toBe(0);
});

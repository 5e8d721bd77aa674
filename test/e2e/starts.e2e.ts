import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { runToEnd as run } from './ended.ts';
import { windowOf } from './world.ts';

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

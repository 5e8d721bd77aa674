import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { windowOf } from './world.ts';

const folder = { path: '' };

test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const file = (name: string): string =>
  fileURLToPath(new URL(`../shared/settings/foreign/files/${name}`, import.meta.url));

test('settings of another program are found, taken over with their exercises, and taken back', async () => {
  const config = join(folder.path, 'config');
  const data = join(folder.path, 'data');
  mkdirSync(join(config, 'Stretchly'), { recursive: true });
  mkdirSync(data);
  copyFileSync(file('stretchly-1.8.json'), join(config, 'Stretchly', 'config.json'));
  const set = () => JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8')).settings;
  const movements = () => readdirSync(join(data, 'movements')).filter((name) => name.startsWith('stretchly-'));
  const app = await launchApp({
    userData: data,
    args: ['--home'],
    env: { XDG_CONFIG_HOME: config, HOME: folder.path },
  });
  try {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'Settings' }).click();
    await home.getByRole('button', { name: 'Data', exact: true }).click();
    await home.getByRole('button', { name: /^Look at it: Stretchly in .*config\.json$/ }).click();
    await expect(home.getByRole('row', { name: /breakInterval 1 Long break, every 50 minutes/ })).toBeVisible();
    await home.getByRole('checkbox', { name: /^Also add its 2 exercises/ }).check();
    await home.getByRole('button', { name: 'Take this over' }).click();
    await expect(home.getByText(/^Taken over: \d+ settings of Stretchly\.$/)).toBeVisible();
    expect(set()).toMatchObject({ micro: { everyMinutes: 25 }, long: { everyMinutes: 50 }, level: 'full' });
    expect(movements()).toHaveLength(2);
    await home.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(home.getByText('Everything is as it was before.')).toBeVisible();
    expect(set()).toMatchObject({ micro: { everyMinutes: 30 }, long: { everyMinutes: 60 }, level: 'standard' });
    expect(movements()).toEqual([]);

    // A file that is opened by hand, in the encoding of the registry.
    const [chooser] = await Promise.all([
      home.waitForEvent('filechooser'),
      home.getByRole('button', { name: 'Open a file', exact: true }).click(),
    ]);
    await chooser.setFiles(file('workrave.reg'));
    await expect(home.getByRole('row', { name: /timers\/micro_pause\/limit 1500/ })).toBeVisible();
  } finally {
    await app.close();
  }
});

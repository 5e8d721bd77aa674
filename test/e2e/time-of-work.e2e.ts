import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { runOn } from './command-line.ts';
import { historyOf, lastInput, windowOf } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const withSettings = async (use: (app: RunningApp) => Promise<void>): Promise<void> => {
  const app = await launchApp({ userData: folder.path, args: ['--page=settings'] });
  try {
    await expect.poll(async () => (await vertebreak('status'))[0]).toBe(0);
    await use(app);
  } finally {
    await app.close();
  }
};
const vertebreak = async (...words: string[]): Promise<readonly [code: number, out: string, stderr: string]> => {
  const said = await runOn(folder.path, ...words);
  return [said.exitCode, said.stdout, said.stderr];
};
const kept = (name: string) => JSON.parse(readFileSync(join(folder.path, `${name}.json`), 'utf8'));

test('a holiday keeps breaks off, and stays over a restart', async () => {
  await withSettings(async (app) => {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'Quiet times', exact: true }).click();
    await lastInput(app, 0);
    const date = await home.evaluate(async () => (await window.vertebreak.homeView()).date);
    await home.getByLabel('First day').fill(date);
    await home.getByRole('button', { name: 'Add holiday' }).click();
    await expect(home.getByRole('button', { name: /^Remove \w{3}, / })).toBeVisible();
    expect(kept('settings').settings.holidays).toEqual([{ from: date, until: date }]);
    // Between midnight and the beginning of the day it is still the day before.
    const isNight = new Date().getHours() < 5;
    if (!isNight) await expect.poll(async () => (await vertebreak('status'))[1]).toContain('A holiday: no breaks');
  });
  await withSettings(async (app) => {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'Quiet times', exact: true }).click();
    await home.getByRole('button', { name: /^Remove \w{3}, / }).click();
    await expect(home.getByRole('button', { name: /^Remove \w{3}, / })).toHaveCount(0);
  });
  expect(kept('settings').settings.holidays).toEqual([]);
});

test('a day off is taken and taken back, and the record tells of both', async () => {
  await withSettings(async (app) => {
    await lastInput(app, 0);
    expect(await vertebreak('pause', 'day')).toEqual([0, expect.stringMatching(/^Day off, until /), '']);
    expect((await vertebreak('status'))[1]).toMatch(/^Day off, until /);
  });
  await withSettings(async () => {
    expect((await vertebreak('status'))[1]).toMatch(/^Day off, until /);
    expect((await vertebreak('resume'))[0]).toBe(0);
  });
  const off = historyOf(folder.path).flatMap((record) => (record.event === 'day-off' ? record.off : []));
  expect(off).toEqual([true, false]);
});

test('a profile is saved in the window, switched by the command line, and holds over a restart', async () => {
  await withSettings(async (app) => {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'System', exact: true }).click();
    await home.getByText('Profiles', { exact: true }).click();
    await home.getByLabel('Save what is set now as a profile called').fill('Office');
    await home.getByRole('button', { name: 'Save profile' }).click();
    await expect(home.getByText('From the profile Office. Changes here go to it.')).toHaveCount(4);
    await home.getByRole('button', { name: 'On the screen', exact: true }).click();
    await home.getByLabel('Gently').check();
    await expect(home.getByLabel('Gently')).toBeChecked();
    expect(await vertebreak('settings', 'get', 'level')).toEqual([0, '"gentle"', 'level: from the profile “Office”']);

    expect(await vertebreak('profile', 'none')).toEqual([0, 'No profile: your plain settings hold.', '']);
    await expect(home.getByLabel('As a window')).toBeChecked();
    expect((await vertebreak('profile', 'ofice'))[2]).toContain('did you mean Office?');
    expect(await vertebreak('profile', 'office')).toEqual([0, 'Profile: Office', '']);
  });
  expect(kept('profiles')).toMatchObject({ active: 'Office', profiles: [{ settings: { level: 'gentle' } }] });
  await withSettings(async (app) => {
    const home = await windowOf(app, 'home');
    await expect(home.getByLabel('Gently')).toBeChecked();
    expect((await vertebreak('profile'))[1]).toBe('Office  level sound hours busy (active)');
  });
});

test('a broken file of profiles is kept aside and told, and the plain settings hold', async () => {
  const broken = JSON.stringify({ version: 1, active: null, profiles: [{ name: 'A', settings: { micro: {} } }] });
  writeFileSync(join(folder.path, 'profiles.json'), broken);
  await withSettings(async (app) => {
    const home = await windowOf(app, 'home');
    await expect(home.getByText('profiles.0.settings.micro: there is no such field')).toBeVisible();
  });
  const aside = readdirSync(folder.path).find((name) => name.startsWith('profiles.broken-'));
  expect(readFileSync(join(folder.path, aside ?? ''), 'utf8')).toBe(broken);
});

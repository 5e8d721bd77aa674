import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { machineName } from '../../main/storage/machine-name.ts';
import { activityText } from '../../shared/history/activity.ts';
import { DAY_MS } from '../../shared/model/time.ts';
import { typicalDay } from '../../shared/simulation/typical-day.ts';
import { utcDay } from '../../shared/store/activity.ts';
import { launchApp } from './app.ts';
import { lastInput, windowOf, withFastApp } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const kept = (): string =>
  readdirSync(join(folder.path, 'activity'))
    .map((name) => readFileSync(join(folder.path, 'activity', name), 'utf8'))
    .join('');

test('what changes is written as the time goes on, and at the end', async () => {
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await expect.poll(() => readdirSync(folder.path)).toContain('activity');
      expect(kept()).toContain('"state":"active"');
    },
    { userData: folder.path },
  );
  expect(kept().trim().split('\n').at(-1)).toContain('"suspended"');
});

test('yesterday is tried under other settings while a slider moves, and the record is deleted', async () => {
  const yesterday = Date.parse(utcDay(Date.now() - DAY_MS));
  const lines = typicalDay(yesterday).map((line) => activityText({ ...line, zone: 'UTC' }));
  mkdirSync(join(folder.path, 'activity'));
  const file = `${utcDay(yesterday)}.${machineName(folder.path)}.jsonl`;
  writeFileSync(join(folder.path, 'activity', file), `${lines.join('\n')}\n`);
  const app = await launchApp({ userData: folder.path, args: ['--page=settings'], env: { TZ: 'UTC' } });
  try {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'Show me' }).click();
    const said = home.locator('.trial-words');
    await expect(said).toContainText('breaks, as before');
    await expect(home.locator('.trial-day .ruler-day')).toHaveCount(2);
    await home.screenshot({ path: test.info().outputPath('trial.png') });
    const slider = home.getByRole('slider', { name: /^Short breaks/ });
    await slider.focus();
    for (let press = 0; press < 4; press += 1) await slider.press('ArrowRight');
    await expect(said).toContainText(/\d+ fewer breaks?/);
    await slider.scrollIntoViewIfNeeded();
    await home.screenshot({ path: test.info().outputPath('trial-fewer.png') });
    await home.getByRole('button', { name: 'Data', exact: true }).click();
    await expect(home.getByText(/^Kept now: [12] days?, \d+ kB\.$/)).toBeVisible();
    await home.getByRole('button', { name: 'Delete it now' }).click();
    await expect(home.getByText('Nothing is kept now.')).toBeVisible();
    expect(readdirSync(join(folder.path, 'activity'))).toEqual([]);
  } finally {
    await app.close();
  }
});

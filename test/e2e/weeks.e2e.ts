import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { aboutMs, monthFile, monthOf } from '../../shared/store/month-files.ts';
import { launchApp } from './app.ts';
import { windowOf } from './world.ts';

const folder = { path: '' };

test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

/** Noon of last week's Tuesday, where this machine is. */
const tuesdayNoon = (): number => {
  const now = new Date();
  const sinceMonday = (now.getDay() + 6) % 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceMonday - 6, 12).getTime();
};

/** Two and a quarter hours on last week's Tuesday, and an hour on the day after. */
const writeLastWeek = (): void => {
  mkdirSync(join(folder.path, 'history'));
  const noonMs = tuesdayNoon();
  for (const [fromMs, toMs] of [
    [noonMs, noonMs + 135 * MINUTE_MS],
    [noonMs + DAY_MS, noonMs + DAY_MS + HOUR_MS],
  ] as const) {
    const record = {
      id: `app.sat.${fromMs}`,
      wallMs: toMs,
      event: 'sat',
      fromMs,
      toMs,
      sittingMs: toMs - fromMs,
    } as const;
    const file = join(folder.path, 'history', monthFile(monthOf(aboutMs(record)), ''));
    writeFileSync(file, `${JSON.stringify(record)}\n`, { flag: 'a' });
  }
};

test('the weeks say when last week was sat longest, open a day, and are deleted and brought back', async () => {
  writeLastWeek();
  const app = await launchApp({ userData: folder.path, args: ['--home'] });
  try {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'Weeks' }).click();
    const longest = home.getByText(/^Longest sitting last week: 2 h 15 min, on Tuesday/);
    await expect(longest).toBeVisible();
    await home.keyboard.press('ArrowLeft');
    await home.getByRole('button', { name: /^Tuesday.*2 h 15 min of sitting/ }).click();
    await expect(home.getByText('Sat for 2 h 15 min', { exact: true })).toBeVisible();
    const table = home.getByRole('table', { name: 'The middle and the longest stretch of each week' });
    await expect(table.getByRole('row')).toHaveCount(0);
    await home.getByRole('button', { name: 'Delete …' }).click();
    await home.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(home.getByText('Nothing was recorded in this week.')).toBeVisible();
    await home.getByRole('button', { name: 'Undo' }).click();
    await expect(home.getByText(/^Longest sitting in this week: 2 h 15 min, on Tuesday/)).toBeVisible();
  } finally {
    await app.close();
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { historyOf, lastInput, windowOf } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

test('a walk is logged in two presses, shows on the day and in the record, and is taken back', async () => {
  const app = await launchApp({ userData: folder.path, args: ['--page=today'] });
  try {
    const home = await windowOf(app, 'home');
    await lastInput(app, 0);
    const walking = home.getByRole('region', { name: 'Walking' });
    await home.getByRole('button', { name: 'Log a walk' }).click();
    await home.getByRole('button', { name: '15 min' }).click();
    await expect(walking).toContainText('15 of 20 min');
    await expect(home.getByRole('option', { name: /^Calves, [1-9]\d* %$/ })).toBeAttached();
    await home.screenshot({ path: test.info().outputPath('today.png') });
    expect(historyOf(folder.path).filter(({ event }) => event === 'walked')).toHaveLength(1);
    await home.getByRole('button', { name: /^Undo, / }).click();
    await expect(walking).toContainText('0 of 20 min');
    await expect(home.getByRole('button', { name: 'Log a walk' })).toBeVisible();
  } finally {
    await app.close();
  }
});

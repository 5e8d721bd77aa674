import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { happened, windowOf } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const withFirstStart = async (run: (app: RunningApp) => Promise<void>): Promise<void> => {
  const app = await launchApp({ userData: folder.path, firstStart: true });
  try {
    await run(app);
  } finally {
    await app.close();
  }
};
const saved = () => {
  const path = join(folder.path, 'settings.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).settings : null;
};

test('the very first start leads through three screens to a first break, and the next start does not', async () => {
  await withFirstStart(async (app) => {
    const page = await windowOf(app, 'home');
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    await page.getByLabel('A mat, and room to lie down').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('A shoulder hurts or does not move freely').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('push my chair back and press Start').check();
    await page.getByRole('button', { name: 'Try one now' }).click();
    await happened(app, 'window-shown');
    const offered = await (await windowOf(app, 'break')).evaluate(() => window.vertebreak.breakView());
    expect(offered?.movements.flatMap(({ movement }) => movement.avoid)).not.toContain('shoulder');
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText('When the window appears, I push my chair back and press Start.')).toBeVisible();
    await expect.poll(() => saved()?.welcome).toEqual({ seen: true, plan: 'push my chair back and press Start' });
    expect(saved().movements).toMatchObject({
      avoid: ['shoulder'],
      equipment: ['wall', 'doorway', 'desk-edge', 'mat'],
    });
  });
  await withFirstStart(async (app) => {
    await happened(app, 'booted', 2);
    expect(app.electron.windows().filter((page) => page.url().includes('/home/'))).toEqual([]);
  });
});

test('whoever closes the window on the first steps has skipped them', async () => {
  await withFirstStart(async (app) => {
    const page = await windowOf(app, 'home');
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    await page.close();
    await expect.poll(() => saved()?.welcome.seen).toBe(true);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { runOn } from './command-line.ts';
import { windowOf } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 }));

const launchUnder = (policy: unknown, ...args: string[]) => {
  const path = join(folder.path, 'policy.json');
  writeFileSync(path, JSON.stringify(policy));
  return launchApp({ userData: folder.path, args, env: { VERTEBREAK_POLICY: path } });
};

test('what is locked is shown so, is refused, and no file gets round it', async () => {
  const own = JSON.stringify({ version: 1, settings: { welcome: { seen: true }, level: 'full', standingDesk: false } });
  writeFileSync(join(folder.path, 'settings.json'), own);
  const app = await launchUnder(
    { locked: { level: 'gentle' }, ownMovements: false, updates: false },
    '--page=settings',
  );
  try {
    const home = await windowOf(app, 'home');
    await home.getByRole('button', { name: 'On the screen', exact: true }).click();
    const locked = home.getByRole('group', { description: 'Set by your organisation' });
    await expect(locked).toHaveCount(1);
    await expect(locked.getByRole('radio', { name: /^Gently/ })).toBeChecked();
    await expect(locked.getByRole('radio', { name: /^As a window/ })).toBeDisabled();

    const refused = await runOn(folder.path, 'settings', 'set', 'level', 'standard');
    expect([refused.exitCode, refused.stderr]).toEqual([1, 'vertebreak: set by your organisation']);
    expect((await runOn(folder.path, 'settings', 'set', 'standingDesk', 'true')).exitCode).toBe(0);
    expect((await home.evaluate(() => window.vertebreak.homeView())).settings).toMatchObject({
      ...{ level: 'gentle', standingDesk: true },
    });
    expect(JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8')).settings).toMatchObject({
      ...{ level: 'full', standingDesk: true },
    });
  } finally {
    await app.close();
  }
});

test('without a command line every command is refused, and a start still opens what it names', async () => {
  const app = await launchUnder({ commandLine: false }, '--find=neck');
  try {
    await windowOf(app, 'find');
    const refused = await runOn(folder.path, 'pause');
    expect([refused.exitCode, refused.stderr]).toEqual([
      ...[1, 'vertebreak: your organisation has switched off the command line'],
    ]);
    expect((await runOn(folder.path, 'doctor')).stdout).toMatch(/Vertebreak +\S+, running/);
  } finally {
    await app.close();
  }
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { statusLine } from './command-line.ts';
import { cameAnnounced } from './holding.ts';
import { happened, lastInput, logOf, withFastApp } from './world.ts';

const SERVER = 'org.freedesktop.Notifications';
const CALL = ['call', '--session', '--dest', SERVER, '--object-path', '/org/freedesktop/Notifications'] as const;

/** Whether it is XFCE that shows the notifications here. */
const isXfce = (): boolean => {
  try {
    const method = ['--method', `${SERVER}.GetServerInformation`];
    return execFileSync('gdbus', [...CALL, ...method], { encoding: 'utf8' }).includes('Xfce');
  } catch {
    return false;
  }
};

const doNotDisturb = (on: boolean): void => {
  const setting = ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'];
  execFileSync('xfconf-query', [...setting, '--create', '-t', 'bool', '-s', String(on)]);
};

const folder = { path: '' };
test.beforeEach(() => {
  test.skip(process.platform !== 'linux' || !isXfce(), 'there is no XFCE here');
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => {
  if (folder.path === '') return;
  doNotDisturb(false);
  rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

for (const already of [true, false]) {
  test(`do not disturb of XFCE, switched on ${already ? 'before the start' : 'later'}, holds the break, which comes once it is off`, async () => {
    if (already) doNotDisturb(true);
    await withFastApp(
      async (app) => {
        if (!already) doNotDisturb(true);
        await lastInput(app, 0);
        await expect.poll(() => statusLine(folder.path)).toBe('Quiet: do not disturb is on');
        await happened(app, 'held');
        expect(logOf(folder.path).find(({ event }) => event === 'held')).toMatchObject({ reason: 'do-not-disturb' });
        expect(logOf(folder.path).filter(({ event }) => event === 'shown')).toEqual([]);
        const picture = process.env.PICTURES;
        if (picture !== undefined) execFileSync('import', ['-window', 'root', `${picture}/do-not-disturb.png`]);
        doNotDisturb(false);
        await happened(app, 'window-shown');
        cameAnnounced(folder.path);
      },
      { userData: folder.path },
    );
  });
}

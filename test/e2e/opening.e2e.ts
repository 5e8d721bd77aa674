import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { windowOf } from './world.ts';

test.skip(process.platform !== 'linux', 'elsewhere the system opens folders without a program in between');

test('a file manager that stays holds nothing up, and a burst of asks opens one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  const log = join(folder, 'opened');
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho $$ "$@" >> ${log}\nexec sleep 600\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const opened = (): readonly string[] =>
    existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  const app = await launchApp({ args: ['--home'], env: { PATH: `${folder}${delimiter}${process.env.PATH}` } });
  try {
    const home = await windowOf(app, 'home');
    const answers = await home.evaluate(() =>
      Promise.all(Array.from({ length: 10 }, () => window.vertebreak.openFolder({ folder: 'log' }))),
    );
    expect(answers).toEqual(answers.map(() => ({ ok: true })));
    expect((await home.evaluate(() => window.vertebreak.homeView())).page).toBe('today');
    expect(opened()).toEqual([expect.stringContaining(join(app.userData, 'log'))]);
  } finally {
    for (const line of opened()) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

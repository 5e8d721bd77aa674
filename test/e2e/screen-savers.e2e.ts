import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { isInstalled } from '../runner/commands.ts';
import { BY_X } from './holding.ts';
import { lastInput, untilCredited, withFastApp } from './world.ts';

// Screen savers of X, which lock the screen without a word to logind. Covering it is an absence, though somebody is said to
// work all the while.

type ScreenSaver = { readonly program: string; readonly options: readonly string[]; readonly commands: string };

const SCREEN_SAVERS: readonly ScreenSaver[] = [
  { program: 'mate-screensaver', options: ['--no-daemon'], commands: 'mate-screensaver-command' },
  { program: 'xscreensaver', options: ['--no-splash'], commands: 'xscreensaver-command' },
  // Debian 12 has none of it.
  ...(isInstalled('xfce4-screensaver')
    ? [{ program: 'xfce4-screensaver', options: [], commands: 'xfce4-screensaver-command' }]
    : []),
];

const running: { program: ChildProcess | null } = { program: null };
test.afterEach(async () => {
  const { program } = running;
  running.program = null;
  if (program === null || program.exitCode !== null) return;
  const exited = once(program, 'exit');
  program.kill();
  await exited;
});

for (const { program, options, commands } of SCREEN_SAVERS) {
  test(`${program} over the screen is an absence, until it is gone`, async () => {
    test.skip(process.platform !== 'linux' || !isInstalled(program), `there is no ${program} here`);
    test.skip(process.env.CI === undefined, 'it would cover the screen of whoever runs the journeys');
    const command = (what: string) => spawnSync(commands, [what], { encoding: 'utf8', timeout: 10_000 });
    running.program = spawn(program, options, { stdio: 'ignore' });
    await expect.poll(() => command('--deactivate').status).toBe(0);
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await untilCredited(
          app,
          async () => expect(command('--activate').status).toBe(0),
          async () => expect(command('--deactivate').status).toBe(0),
        );
      },
      { env: BY_X },
    );
  });
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { isInstalled } from '../runner/commands.ts';
import { BY_X } from './holding.ts';
import { happened, lastInput, untilCredited, withFastApp } from './world.ts';

// Screen savers of X, which lock the screen without a word to logind. Covering it is an absence, though somebody is said to
// work all the while; where one says that it only blanks the screen, it is none.

type ScreenSaver = { readonly program: string; readonly options: readonly string[]; readonly commands: string };

const SCREEN_SAVERS: readonly ScreenSaver[] = [
  { program: 'mate-screensaver', options: ['--no-daemon'], commands: 'mate-screensaver-command' },
  // Debian 12 has none of it.
  ...(isInstalled('xfce4-screensaver')
    ? [{ program: 'xfce4-screensaver', options: [], commands: 'xfce4-screensaver-command' }]
    : []),
];

const X_SCREEN_SAVER: ScreenSaver = {
  program: 'xscreensaver',
  options: ['--no-splash'],
  commands: 'xscreensaver-command',
};

const running: { program: ChildProcess | null } = { program: null };
test.afterEach(async () => {
  const { program } = running;
  running.program = null;
  if (program === null || program.exitCode !== null) return;
  const exited = once(program, 'exit');
  program.kill();
  await exited;
});

/** Starts it, and gives back what gives it a command; skips where it is not to be had. */
const start = async ({ program, options, commands }: ScreenSaver) => {
  test.skip(process.platform !== 'linux' || !isInstalled(program), `there is no ${program} here`);
  test.skip(process.env.CI === undefined, 'it would cover the screen of whoever runs the journeys');
  const command = (what: string) => spawnSync(commands, [what], { encoding: 'utf8', timeout: 10_000 });
  running.program = spawn(program, options, { stdio: 'ignore' });
  await expect.poll(() => command('--deactivate').status).toBe(0);
  return command;
};

for (const saver of SCREEN_SAVERS) {
  test(`${saver.program} over the screen is an absence, until it is gone`, async () => {
    const command = await start(saver);
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

test('XScreenSaver that only blanks the screen is no absence: who is there sits on', async () => {
  const command = await start(X_SCREEN_SAVER);
  expect(command('--activate').status).toBe(0);
  await expect.poll(() => command('-time').stdout).toContain('screen blanked');
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'heads-up');
      expect(command('-time').stdout).toContain('screen blanked');
    },
    { env: BY_X },
  );
});

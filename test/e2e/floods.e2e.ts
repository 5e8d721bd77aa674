import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { ask } from '../../main/command-line/client.ts';
import { socketFactsHere } from '../../main/command-line/places.ts';
import { fakeTimers } from '../fake-timers.ts';
import { t } from '../language.ts';
import { ownMovement } from '../shared/app/own-files.ts';
import { launchApp, type RunningApp } from './app.ts';
import { windowOf } from './world.ts';

// A page gone wrong in the real program, and a folder that somebody makes by hand while it runs.

const withHome = async (run: (app: RunningApp) => Promise<void>): Promise<void> => {
  const app = await launchApp({ args: ['--home'] });
  try {
    await run(app);
  } finally {
    await app.close();
  }
};

const status = ({ userData }: RunningApp) =>
  ask(
    { do: 'status' },
    {
      t,
      folder: userData,
      socketFacts: socketFactsHere(),
      timers: fakeTimers(),
    },
  );

test('a flood of asks is answered or refused, holds nobody else up and is two lines of the log', async () => {
  await withHome(async (app) => {
    const home = await windowOf(app, 'home');
    const flood = home.evaluate(async () => {
      const { settings } = await window.vertebreak.homeView();
      const huge = { ...settings, welcome: { ...settings.welcome, plan: 'x'.repeat(10_000) } };
      const from = performance.now();
      const asked = Array.from({ length: 10_000 }, (_, number) => [
        window.vertebreak.homeView(),
        window.vertebreak.ownInput(),
        window.vertebreak.openHome({ page: 'today' }),
        window.vertebreak.saveSettings(number % 2 === 0 ? settings : huge),
      ]).flat();
      const answers = await Promise.allSettled<unknown>(asked);
      const done = answers.filter(
        (answer) => answer.status === 'fulfilled' && (answer.value as { readonly ok?: boolean }).ok !== false,
      );
      return { answers: answers.length, done: done.length, tookMs: performance.now() - from };
    });
    const other = await status(app);
    const { answers, done, tookMs } = await flood;
    test.info().annotations.push({ type: 'flood', description: `${answers} asks, ${done} done, in ${tookMs} ms` });
    expect(other.kind).toBe('done');
    expect(answers).toBe(40_000);
    // So many a second and channel.
    expect(done).toBeLessThan(4 * 40 * (1 + tookMs / 1_000));
    expect((await status(app)).kind).toBe('done');
    const log = readFileSync(join(app.userData, 'log/decisions.log'), 'utf8');
    expect(log.split('"refused"').length - 1).toBeLessThan(20);
  });
});

test('a folder of movements that is made by hand while it runs is seen', async () => {
  await withHome(async (app) => {
    const home = await windowOf(app, 'home');
    const folder = join(app.userData, 'movements');
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(ownMovement('mine')));
    await expect
      .poll(() => home.evaluate(async () => (await window.vertebreak.homeView()).movements.some(({ own }) => own)))
      .toBe(true);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import type { RunningApp } from './app.ts';
import { runOn, statusLine } from './command-line.ts';
import { cameAnnounced } from './holding.ts';
import { FILM, joinScreen, type Screen } from './screen.ts';
import { happened, lastInput, logOf, onScreen, outcomesOf, pressStart, windowOf, withFastApp } from './world.ts';

const PAPER = 0xf7f2e7;
const folder = { path: '' };
const held: { screen: Screen | null } = { screen: null };

test.beforeEach(async () => {
  held.screen = await joinScreen();
  test.skip(!(await held.screen?.isManaged()), 'there is no window manager of X here');
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => {
  held.screen?.end();
  if (folder.path !== '') rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const theScreen = (): Screen => {
  if (held.screen === null) throw new Error('no screen');
  return held.screen;
};

/** What one sees in the break's corner, and beside the break. */
const seen = async (app: RunningApp): Promise<{ readonly break: boolean; readonly beside: number }> => {
  const { bounds } = await onScreen(app, 'break');
  if (bounds === undefined) return { break: false, beside: 0 };
  return {
    break: (await theScreen().colourAt(bounds.x + 6, bounds.y + 6)) === PAPER,
    beside: await theScreen().colourAt(bounds.x - 20, bounds.y + 40),
  };
};

/** A picture of the whole screen, to be looked at, where PICTURES names a folder for it. */
const picture = (name: string): void => {
  const to = process.env.PICTURES;
  if (to !== undefined) execFileSync('import', ['-window', 'root', `${to}/${name}.png`]);
};

const BRIGHT = { look: { theme: 'light' } } as const;

test('a program that fills the screen holds the break, which says so and comes once that is over', async () => {
  await withFastApp(
    async (app) => {
      const film = await theScreen().open('full screen');
      await lastInput(app, 0);
      await expect.poll(() => statusLine(folder.path)).toBe('Quiet: a program fills the screen');
      await happened(app, 'held');
      expect(logOf(folder.path).find(({ event }) => event === 'held')).toMatchObject({ reason: 'full-screen' });
      expect(logOf(folder.path).filter(({ event }) => event === 'shown')).toEqual([]);
      picture('held');
      await film.close();
      await happened(app, 'window-shown');
      cameAnnounced(folder.path);
      await expect.poll(() => seen(app)).toMatchObject({ break: true });
    },
    { userData: folder.path, settings: BRIGHT },
  );
});

for (const level of ['standard', 'full'] as const) {
  test(`a break that is asked for stands above such a program, at the level ${level}`, async () => {
    await withFastApp(
      async (app) => {
        const film = await theScreen().open('full screen');
        await lastInput(app, 0);
        await expect.poll(() => statusLine(folder.path)).toBe('Quiet: a program fills the screen');
        await runOn(folder.path, 'break');
        await expect.poll(() => seen(app)).toMatchObject({ break: true });
        expect(await onScreen(app, 'break')).toMatchObject({ focused: false });
        picture(`asked-${level}`);
        // The shortcut gives it the keyboard, and it is seen still.
        execFileSync('xdotool', ['key', 'ctrl+alt+b']);
        await expect.poll(() => onScreen(app, 'break')).toMatchObject({ focused: true });
        await expect.poll(() => seen(app)).toMatchObject({ break: true });
        film.use();
        await happened(app, 'window-shown', 3);
        await expect.poll(() => seen(app)).toMatchObject({ break: true });
        expect(await onScreen(app, 'break')).toMatchObject({ focused: false });
        await film.close();
      },
      { userData: folder.path, settings: { ...BRIGHT, level } },
    );
  });

  test(`a break that has begun stays above a program that comes to fill the screen, at the level ${level}`, async () => {
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await happened(app, 'window-shown');
        const page = await windowOf(app, 'break');
        await pressStart(page);
        await happened(app, 'started');
        // Whoever goes on working keeps the break waiting.
        await lastInput(app, 20);
        const film = await theScreen().open('full screen');
        await happened(app, 'window-shown', 2);
        await expect.poll(() => seen(app)).toMatchObject({ break: true });
        expect(outcomesOf(folder.path)).toEqual([]);
        picture(`begun-${level}`);
        const again = await windowOf(app, 'break');
        await again.getByRole('button', { name: 'Done', exact: true }).click();
        await expect.poll(() => outcomesOf(folder.path)).toEqual(['completed']);
        await film.close();
      },
      { userData: folder.path, settings: { ...BRIGHT, level } },
    );
  });
}

test('a break lies above a window as large as can be, with the icon, but neither keyboard nor entry in the task bar', async () => {
  await withFastApp(
    async (app) => {
      const film = await theScreen().open('maximised');
      await lastInput(app, 0);
      await happened(app, 'window-shown');
      await expect.poll(() => seen(app)).toEqual({ break: true, beside: FILM });
      expect(await onScreen(app, 'break')).toMatchObject({ focused: false });
      const window = await app.electron.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE(0) ?? 0,
      );
      await expect.poll(() => theScreen().states(window)).toEqual(expect.arrayContaining(['ABOVE', 'SKIP_TASKBAR']));
      const { atom, property } = theScreen().display;
      expect((await property(window, await atom('_NET_WM_ICON'))).slice(0, 2)).toEqual([48, 48]);
      picture('maximised');
      await film.close();
    },
    { userData: folder.path, settings: BRIGHT },
  );
});

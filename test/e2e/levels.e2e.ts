import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import type { RunningApp } from './app.ts';
import { answerBreak, happened, lastInput, onScreen, outcomesOf, pressStart, windowOf, withFastApp } from './world.ts';

/** Sits and works until a break is on the screen. */
const sitUntilBreak = async (app: RunningApp) => {
  await lastInput(app, 0);
  await happened(app, 'window-shown');
  return windowOf(app, 'break');
};

/** The windows that dim the displays: those without a page; and the displays. */
const dimmed = (app: RunningApp) =>
  app.electron.evaluate(({ BaseWindow, BrowserWindow, screen }) => ({
    dims: BaseWindow.getAllWindows()
      .filter((window) => !(window instanceof BrowserWindow))
      .map((window) => ({ visible: window.isVisible(), focused: window.isFocused(), bounds: window.getBounds() })),
    displays: screen.getAllDisplays().map(({ bounds, workArea }) => ({ bounds, workArea })),
  }));

const dimCount = async (app: RunningApp): Promise<number> => (await dimmed(app)).dims.length;

/** The same, at the full level; a reading may come in the middle of the step that shows it. */
const sitUntilDimmed = async (app: RunningApp) => {
  const page = await sitUntilBreak(app);
  await expect.poll(() => dimCount(app)).toBeGreaterThan(0);
  return page;
};

const escapeIsTaken = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Escape'));

/** Presses a key as a person does, whichever program has the keyboard; only X has a way to play that. */
const pressKey = (key: string): void => {
  execFileSync('xdotool', ['key', key]);
};

/** A picture of the whole screen, to be looked at, where PICTURES names a folder for it. */
const picture = (name: string): void => {
  const folder = process.env.PICTURES;
  if (folder !== undefined) execFileSync('import', ['-window', 'root', `${folder}/${name}.png`]);
};

test('the gentle level shows a toast that a click opens', async () => {
  await withFastApp(
    async (app) => {
      const page = await sitUntilBreak(app);
      const toast = await onScreen(app, 'break');
      expect(toast).toMatchObject({ visible: true, focused: false, bounds: { width: 360, height: 88 } });
      picture('gentle-toast');
      // Until it counts: right after the toast has come up, a press is taken for one that was meant for what was there.
      await expect(async () => {
        await page.locator('main').click({ position: { x: 40, y: 20 } });
        expect((await onScreen(app, 'break')).bounds).toMatchObject({ width: 420, height: 560 });
      }).toPass({ timeout: 30_000 });
      const { bounds } = await onScreen(app, 'break');
      // The same corner: opening it moves nothing out of reach.
      const right = (box: typeof bounds): number => (box?.x ?? 0) + (box?.width ?? 0);
      expect(right(bounds)).toBe(right(toast.bounds));
      picture('gentle-opened');
      await expect.poll(() => dimCount(app)).toBe(0);
      await answerBreak(page, 'skip');
      await expect.poll(() => outcomesOf(app.userData)).toEqual(['skipped']);
    },
    { settings: { level: 'gentle' } },
  );
});

test('the full level dims every display, and Escape ends it from any program', async () => {
  await withFastApp(
    async (app) => {
      await sitUntilDimmed(app);
      const { dims, displays } = await dimmed(app);
      expect(dims).toHaveLength(displays.length);
      for (const { bounds } of displays) {
        expect(dims).toContainEqual({
          visible: true,
          focused: false,
          bounds: expect.objectContaining({ x: bounds.x, y: bounds.y, width: bounds.width }),
        });
      }
      const shown = await onScreen(app, 'break');
      expect(shown).toMatchObject({ visible: true, focused: false });
      const middle = (box: { x: number; width: number }): number => box.x + box.width / 2;
      expect(displays.map(({ workArea }) => Math.round(middle(workArea)))).toContain(
        Math.round(middle(shown.bounds ?? { x: 0, width: 0 })),
      );
      await expect.poll(() => escapeIsTaken(app)).toBe(true);
      picture('full');
      expect(outcomesOf(app.userData)).toEqual([]);
      test.skip(process.platform !== 'linux', 'only X has a way to press a key in another program');
      pressKey('Escape');
      await expect.poll(() => outcomesOf(app.userData)).toEqual(['skipped']);
      await expect.poll(() => dimCount(app)).toBe(0);
      await expect.poll(() => app.electron.windows().length).toBe(0);
      expect(await escapeIsTaken(app)).toBe(false);
    },
    { settings: { level: 'full' } },
  );
});

test('the full level leaves the break’s own buttons free, and goes with the break', async () => {
  await withFastApp(
    async (app) => {
      const page = await sitUntilDimmed(app);
      await pressStart(page);
      await happened(app, 'started');
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await expect.poll(() => outcomesOf(app.userData)).toEqual(['completed']);
      await expect.poll(() => dimCount(app)).toBe(0);
    },
    { settings: { level: 'full' } },
  );
});

test('displays that come and go at the full level are dimmed and dropped', async () => {
  await withFastApp(
    async (app) => {
      await sitUntilDimmed(app);
      const before = await dimCount(app);
      await app.electron.evaluate(({ screen }) => {
        const all = screen.getAllDisplays();
        const [first] = all;
        if (first === undefined) throw new Error('no display');
        const second = { ...first, id: 4711, bounds: { ...first.bounds, x: first.bounds.x + first.bounds.width } };
        screen.getAllDisplays = () => [...all, second];
        screen.emit('display-added', {}, second);
      });
      await expect.poll(() => dimCount(app)).toBe(before + 1);
      await app.electron.evaluate(({ screen }) => {
        const [first] = screen.getAllDisplays();
        screen.getAllDisplays = () => (first === undefined ? [] : [first]);
        screen.emit('display-removed', {}, first);
      });
      await expect.poll(() => dimCount(app)).toBe(1);
      expect(await onScreen(app, 'break')).toMatchObject({ visible: true });
    },
    { settings: { level: 'full' } },
  );
});

test('a break that is given the keyboard unasked lets go of it, and has it when it is asked for', async () => {
  test.skip(process.platform !== 'linux', 'only window managers of X give it unasked');
  await withFastApp(async (app) => {
    // As a window manager does that gives it to every window that comes.
    await app.electron.evaluate(({ app: electron }) => {
      electron.once('browser-window-created', (_event, window) => {
        window.once('show', () => window.focus());
      });
    });
    await lastInput(app, 0);
    await happened(app, 'window-shown', 2);
    expect(await onScreen(app, 'break')).toMatchObject({ visible: true, focused: false });
    pressKey('ctrl+alt+b');
    await expect.poll(() => onScreen(app, 'break')).toMatchObject({ visible: true, focused: true });
  });
});

test('a crash of the page at the full level brings the break again, with all else dimmed', async () => {
  await withFastApp(
    async (app) => {
      const page = await sitUntilDimmed(app);
      const before = await dimCount(app);
      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      );
      await happened(app, 'window-crashed');
      await happened(app, 'window-shown', 2);
      await expect.poll(() => dimCount(app)).toBe(before);
      // The page that has crashed may be listed for a moment more.
      await expect.poll(async () => (await windowOf(app, 'break')) === page).toBe(false);
      await answerBreak(await windowOf(app, 'break'), 'skip');
      await expect.poll(() => outcomesOf(app.userData)).toEqual(['skipped']);
      await expect.poll(() => dimCount(app)).toBe(0);
    },
    { settings: { level: 'full' } },
  );
});

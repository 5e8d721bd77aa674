import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { BreakView } from '../../shared/views/break.ts';
import type { RunningApp } from './app.ts';
import {
  answerBreak,
  happened,
  historyOf,
  lastInput,
  onScreen,
  outcomesOf,
  pressStart,
  system,
  untilCredited,
  windowOf,
  withFastApp,
} from './world.ts';

/** Sits and works until a break is on the screen. */
const sitUntilBreak = async (app: RunningApp) => {
  await lastInput(app, 0);
  await happened(app, 'window-shown');
  return windowOf(app, 'break');
};

test('counts sitting, shows a break without taking the keyboard, and keeps the answer', async () => {
  await withFastApp(async (app) => {
    const page = await sitUntilBreak(app);
    expect(await onScreen(app, 'break')).toMatchObject({ visible: true, focused: false });
    await expect(page.getByRole('heading').first()).toBeVisible();

    await pressStart(page);
    await happened(app, 'started');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await happened(app, 'outcome');
    await expect.poll(() => page.isClosed()).toBe(true);
    await expect.poll(() => outcomesOf(app.userData)).toEqual(['completed']);
    expect(historyOf(app.userData).find(({ event }) => event === 'shown')).toMatchObject({ break: 'micro' });
  });
});

test('a completed break says what it moved without the keyboard, then goes by itself, or at once at a press', async () => {
  await withFastApp(async (app) => {
    for (const [times, pressed] of [false, true].entries()) {
      await lastInput(app, 0);
      await happened(app, 'window-shown', times + 1);
      const page = await windowOf(app, 'break');
      await pressStart(page);
      await happened(app, 'started', times + 1);
      // Over the time in which one gets ready: then something has been moved.
      await page.getByRole('button', { name: 'On to the next phase' }).click();
      // Waited for before it is there: it goes by itself after two seconds.
      const moved = page.getByText(/^Moved: /).waitFor();
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await moved;
      expect(await onScreen(app, 'break')).toMatchObject({ visible: true, focused: false });
      // The window may be gone before the click has been told to have come.
      if (pressed) {
        await page
          .getByText(/^Moved: /)
          .click()
          .catch(() => undefined);
      }
      await expect.poll(() => page.isClosed()).toBe(true);
      await happened(app, 'outcome', times + 1);
    }
    expect(outcomesOf(app.userData)).toEqual(['completed', 'completed']);
  });
});

test('keys pressed in the break before a click do nothing', async () => {
  await withFastApp(async (app) => {
    const page = await sitUntilBreak(app);
    for (const key of ['Enter', 'Space', 'Tab', 'Enter', 'Escape']) await page.keyboard.press(key);
    await pressStart(page);
    await happened(app, 'started');
    expect(outcomesOf(app.userData)).toEqual([]);
  });
});

test('puts a break off, shows it again, and takes a skip', async () => {
  await withFastApp(async (app) => {
    const page = await sitUntilBreak(app);
    await answerBreak(page, 'snooze');
    await happened(app, 'window-shown', 2);
    const again = await windowOf(app, 'break');
    await answerBreak(again, 'skip');
    await happened(app, 'outcome', 2);
    await expect.poll(() => outcomesOf(app.userData)).toEqual(['snoozed', 'skipped']);
  });
});

test('“this hurts” ends the break, takes the movement out and opens the page on help', async () => {
  await withFastApp(async (app) => {
    const page = await sitUntilBreak(app);
    await answerBreak(page, 'report-pain');
    const home = await windowOf(app, 'home');
    const view = await home.evaluate(() => window.vertebreak.homeView());
    expect(view.page).toBe('help');
    const shown = historyOf(app.userData).find(({ event }) => event === 'shown');
    expect(view.settings.movements.hurting).toEqual([shown?.event === 'shown' ? shown.movement : '']);
    await expect.poll(() => outcomesOf(app.userData)).toEqual(['skipped']);
  });
});

test('a crash of the break’s page brings the same break again, and its time runs on', async () => {
  await withFastApp(async (app) => {
    const page = await sitUntilBreak(app);
    const idOf = async (): Promise<string> =>
      (await windowOf(app, 'break')).evaluate(() => window.vertebreak.breakView().then((view) => view?.id ?? ''));
    const id = await idOf();
    await pressStart(page);
    await happened(app, 'started');
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await happened(app, 'window-crashed');
    await happened(app, 'window-shown', 2);
    expect(await idOf()).toBe(id);
    const again = await windowOf(app, 'break');
    await again.getByRole('button', { name: 'Done', exact: true }).click();
    await happened(app, 'outcome');
    await expect.poll(() => outcomesOf(app.userData)).toEqual(['completed']);
  });
});

test('an absence is credited, and a lock and a sleep are absences', async () => {
  await withFastApp(async (app) => {
    await lastInput(app, 0);
    await happened(app, 'booted');
    await untilCredited(
      app,
      () => lastInput(app, 600),
      () => lastInput(app, 0),
    );
    await untilCredited(
      app,
      () => system(app, 'lock-screen'),
      () => system(app, 'unlock-screen'),
    );
    await untilCredited(
      app,
      () => system(app, 'suspend'),
      () => system(app, 'resume'),
    );
  });
});

test('a break survives a restart, with its movement and what has run of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  const shown: { before: BreakView | null } = { before: null };
  try {
    await withFastApp(
      async (app) => {
        const page = await sitUntilBreak(app);
        shown.before = await page.evaluate(() => window.vertebreak.breakView());
        await pressStart(page);
        await happened(app, 'started');
      },
      { userData: folder },
    );
    await withFastApp(
      async (app) => {
        await happened(app, 'window-shown', 2);
        const again = await (await windowOf(app, 'break')).evaluate(() => window.vertebreak.breakView());
        expect(again).toMatchObject({
          id: shown.before?.id,
          movements: [{ movement: { id: shown.before?.movements[0]?.movement.id } }],
          stage: 'going',
        });
      },
      { userData: folder },
    );
    const ids = historyOf(folder).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a break is drawn in a language that its script has to load, too', async () => {
  await withFastApp(
    async (app) => {
      const page = await sitUntilBreak(app);
      await happened(app, 'window-painted');
      await expect(page.getByRole('button', { name: '⟦Start··⟧' })).toBeVisible();
      await answerBreak(page, 'skip');
      await happened(app, 'outcome');
    },
    { args: ['--language=en-x-long'] },
  );
});

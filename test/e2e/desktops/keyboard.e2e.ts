import { expect, test } from 'playwright/test';
import { runOn } from '../command-line.ts';
import { happened, onScreen, windowOf, withFastApp } from '../world.ts';
import { colourAt, desktop, knowsFullScreen, openTerminal, ownFolder, play } from './desktop.ts';

const PAPER = 0xf7f2e7;
const BRIGHT = { look: { theme: 'light' } } as const;
/** No letter follows itself, so that a key that repeats is no second one. */
const LETTERS = 'abcdefghijklmnopqrs'.repeat(5);

const folder = ownFolder();

for (const level of ['standard', 'full'] as const) {
  for (const how of ['window', 'full screen'] as const) {
    test(`a break at the level ${level} leaves each of 95 letters to a terminal, a ${how}, and is seen`, async () => {
      await withFastApp(
        async (app) => {
          const terminal = await openTerminal(how);
          // Known later, it would take away the break that nobody has begun.
          if (how === 'full screen' && desktop() !== 'gnome')
            await expect.poll(() => knowsFullScreen(folder.path)).toBe(true);
          const typing = play('slow', '60', 'type', LETTERS);
          await expect.poll(terminal.typed).toContain('abc');
          await runOn(folder.path, 'break');
          await happened(app, 'window-shown');
          expect(terminal.typed().length).toBeLessThan(LETTERS.length);
          await typing;
          const { bounds, focused } = await onScreen(app, 'break');
          const { x, y } = bounds ?? { x: 0, y: 0 };
          expect(await colourAt(app, x + 6, y + 6, `${level}-${how.replace(' ', '-')}`)).toBe(PAPER);
          expect(focused).toBe(false);
          await expect.poll(terminal.typed).toBe(LETTERS);
        },
        { userData: folder.path, settings: { ...BRIGHT, level } },
      );
    });
  }
}

/** Sooner no hand finds a window that has just come. */
const HAND_MS = 1_000;

test('a click gives the break the keyboard', async () => {
  await withFastApp(
    async (app) => {
      await openTerminal();
      await runOn(folder.path, 'break');
      await windowOf(app, 'break');
      await happened(app, 'window-shown');
      expect(await onScreen(app, 'break')).toMatchObject({ focused: false });
      // The keyboard that comes with the window is taken for unasked; nobody clicks as soon.
      const shownMs = Date.now();
      await expect.poll(() => Date.now() - shownMs).toBeGreaterThan(HAND_MS);
      const { bounds } = await onScreen(app, 'break');
      await play('click', String((bounds?.x ?? 0) + 200), String((bounds?.y ?? 0) + 20));
      await expect.poll(() => onScreen(app, 'break')).toMatchObject({ focused: true });
    },
    { userData: folder.path, settings: BRIGHT },
  );
});

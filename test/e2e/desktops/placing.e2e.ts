import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { launchApp, type RunningApp } from '../app.ts';
import { runOn } from '../command-line.ts';
import { answerBreak, happened, logOf, onScreen, windowOf, withFastApp } from '../world.ts';
import { desktop, knowsFullScreen, openTerminal, ownFolder, play } from './desktop.ts';

const folder = ownFolder();

const isFilled = (): Promise<boolean> => knowsFullScreen(folder.path);

// GNOME tells no program what fills the screen; there a break lies above it.
for (const own of ['kde', 'sway']) {
  test(`${own}: a program of Wayland that fills the screen is known, and let go of`, async () => {
    await withFastApp(
      async () => {
        const film = await openTerminal('full screen');
        await expect.poll(isFilled).toBe(true);
        await film.close();
        await expect.poll(isFilled).toBe(false);
      },
      { userData: folder.path },
    );
  });
}

/** Where the break lies that is asked for; it is gone again then. */
const breakAt = async (app: RunningApp): Promise<number> => {
  const before = logOf(app.userData).filter(({ event }) => event === 'window-shown').length;
  await runOn(folder.path, 'break');
  await happened(app, 'window-shown', before + 1);
  const { bounds } = await onScreen(app, 'break');
  await answerBreak(await windowOf(app, 'break'), 'skip');
  await expect.poll(async () => (await onScreen(app, 'break')).visible).toBe(false);
  return bounds?.x ?? Number.NaN;
};

/** It may take a moment until another display is known, and in use. */
const comesBetween = (app: RunningApp, least: number, most: number): Promise<void> =>
  expect(async () => {
    const x = await breakAt(app);
    expect(x).toBeGreaterThanOrEqual(least);
    expect(x).toBeLessThan(most);
  }).toPass({ timeout: 30_000 });

// Only sway takes another display while it runs.
test('sway: a break comes on the display in use, or on the one that is set', async () => {
  execFileSync('swaymsg', ['create_output']);
  const [first = '', second = ''] = JSON.parse(
    execFileSync('swaymsg', ['-t', 'get_outputs', '-r'], { encoding: 'utf8' }),
  )
    .map(({ name }: { readonly name: string }) => name)
    .sort();
  execFileSync('swaymsg', [`output ${second} resolution 1024x768 position 1280 0`]);
  await withFastApp(
    async (app) => {
      execFileSync('swaymsg', [`focus output ${second}`]);
      const terminal = await openTerminal();
      await comesBetween(app, 1280, 2304);
      await runOn(folder.path, 'settings', 'set', 'look.display', 'primary');
      await comesBetween(app, 0, 1280);
      await runOn(folder.path, 'settings', 'set', 'look.display', 'a display that is gone');
      await comesBetween(app, 1280, 2304);
      await terminal.close();
      execFileSync('swaymsg', [`focus output ${first}`]);
    },
    { userData: folder.path },
  );
});

/** A session gets its second display as it starts: KDE by `kwin_wayland --output-count 2`, GNOME by two virtual monitors. */
const hasTwoDisplays = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(({ screen }) => screen.getAllDisplays().length === 2);

/** Where the input of GNOME's session cannot get from one display to another, the shell takes the pointer there. */
const pointAt = async (x: number, y: number): Promise<void> => {
  if (desktop() !== 'gnome') return play('move', `${x}`, `${y}`);
  execFileSync('shell-js', [`imports.gi.Clutter.get_default_backend().get_default_seat().warp_pointer(${x}, ${y})`]);
};

for (const own of ['kde', 'gnome']) {
  test(`${own}: a break comes on the one of two displays that is in use, or on the one that is set`, async () => {
    await withFastApp(
      async (app) => {
        test.skip(!(await hasTwoDisplays(app)), 'there is one display alone');
        await pointAt(1800, 300);
        const right = await openTerminal();
        await comesBetween(app, 1280, 2560);
        await runOn(folder.path, 'settings', 'set', 'look.display', 'primary');
        await comesBetween(app, 0, 1280);
        await runOn(folder.path, 'settings', 'set', 'look.display', 'in-use');
        await right.close();
        await pointAt(300, 300);
        await openTerminal();
        await comesBetween(app, 0, 1280);
      },
      { userData: folder.path },
    );
  });
}

/** Opens a window as a second start asks for it, and tells where it lies once it is shown; it is closed again then. */
const opensAt = async (app: RunningApp, name: 'find' | 'home'): Promise<number> => {
  await app.electron.evaluate(
    ({ app: main }, wanted) => main.emit('second-instance', {}, [], '', wanted),
    name === 'find' ? { page: null, find: '' } : { page: 'today', find: null },
  );
  const page = await windowOf(app, name);
  await expect.poll(async () => (await onScreen(app, name)).visible).toBe(true);
  const { bounds } = await onScreen(app, name);
  await page.close();
  await expect.poll(async () => (await onScreen(app, name)).visible).toBe(false);
  return bounds?.x ?? Number.NaN;
};

for (const own of ['kde', 'gnome']) {
  test(`${own}: what is opened comes on the one of two displays that is in use`, async () => {
    const app = await launchApp({ userData: folder.path });
    test.skip(!(await hasTwoDisplays(app)), 'there is one display alone');
    for (const start of [1280, 0]) {
      await pointAt(start + 300, 300);
      const terminal = await openTerminal();
      for (const name of ['find', 'home'] as const) {
        await expect(async () => {
          const x = await opensAt(app, name);
          expect(x).toBeGreaterThanOrEqual(start);
          expect(x).toBeLessThan(start + 1280);
        }).toPass({ timeout: 30_000 });
      }
      await terminal.close();
    }
    await app.close();
  });
}

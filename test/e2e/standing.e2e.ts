import { expect, test } from 'playwright/test';
import type { RunningApp } from './app.ts';
import { runOn } from './command-line.ts';
import { happened, historyOf, lastInput, pressStart, windowOf, withFastApp } from './world.ts';

// Once they have a desk to stand at, somebody says that they stand: in the tray, at the command line, at a break's end.

/** Time enough to say so before a break comes. */
const desk = { settings: { standingDesk: true, micro: { everyMinutes: 120 }, long: { everyMinutes: 240 } } };

const vertebreak = async (app: RunningApp, ...words: string[]): Promise<string> => {
  const { stdout, stderr } = await runOn(app.userData, ...words);
  return stdout + stderr;
};

type WithMenu = typeof globalThis & { trayMenu?: Electron.Menu };

/** Notes the tray's menu whenever it is made anew. */
const watchMenu = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      if (template.some(({ label }) => label === 'Quit Vertebreak')) (globalThis as WithMenu).trayMenu = menu;
      return menu;
    };
  });

/** The lines of the tray's menu as it was made last. */
const menuLines = (app: RunningApp): Promise<readonly string[]> =>
  app.electron.evaluate(() =>
    ((globalThis as WithMenu).trayMenu?.items ?? []).flatMap(({ type, label }) =>
      type === 'separator' ? [] : [label],
    ),
  );

const pressInMenu = (app: RunningApp, label: string): Promise<void> =>
  app.electron.evaluate((_, wanted) => {
    (globalThis as WithMenu).trayMenu?.items.find((item) => item.label === wanted)?.click();
  }, label);

test('in the tray and at the command line, with one line of the history for it', async () => {
  await withFastApp(async (app) => {
    await watchMenu(app);
    await lastInput(app, 0);
    await expect.poll(() => vertebreak(app, 'standing')).toMatch(/^Standing: your time does not count as sitting/);
    await expect.poll(() => menuLines(app)).toContain('I’m sitting');
    expect(await menuLines(app)).toContain('Standing: breaks wait until you sit down');
    expect((await menuLines(app)).length).toBeLessThan(12);
    expect(await vertebreak(app, 'standing')).toContain('you are standing already');
    expect(await vertebreak(app, 'status')).toMatch(/^Standing: breaks wait until you sit down/);
    await happened(app, 'standing-notice');

    await pressInMenu(app, 'I’m sitting');
    await expect.poll(() => menuLines(app)).toContain('I’m standing');
    expect((await menuLines(app)).length).toBeLessThan(12);
    expect(await vertebreak(app, 'sitting')).toContain('nobody said that they are standing');
    await expect
      .poll(() => historyOf(app.userData).map((record) => record.event === 'stood' && record.standingMs >= 30 * 60_000))
      .toContain(true);
    expect(historyOf(app.userData).map(({ event }) => event)).not.toContain('shown');
  }, desk);
});

test('at the end of a break that was done standing', async () => {
  await withFastApp(async (app) => {
    await lastInput(app, 0);
    expect(await vertebreak(app, 'break', 'micro', 'calf-raises')).toContain('Calf Raises');
    const page = await windowOf(app, 'break');
    await pressStart(page);
    await happened(app, 'started');
    await page.getByRole('button', { name: 'On to the next phase' }).click();
    // Waited for before it is there: the window of a completed break soon goes by itself.
    const stood = page.getByRole('button', { name: 'I’m standing' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await stood;
    await happened(app, 'standing');
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(await vertebreak(app, 'status')).toMatch(/^Standing: breaks wait until you sit down/);
  }, desk);
});

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Page, test } from 'playwright/test';
import type { RunningApp } from './app.ts';
import { happened, historyOf, launchFast, onScreen, UNDISTURBED, windowOf, withFastApp } from './world.ts';

const SHORTCUT = 'ctrl+alt+f';

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test.skip(process.platform !== 'linux' || !isInstalled('xdotool'), 'there is no xdotool to press keys with');

/** A search looks at every window, and fails where one of them goes meanwhile: it is tried again then. */
const xdotool = (...args: readonly string[]): string => {
  for (let tries = 1; ; tries += 1) {
    try {
      return execFileSync('xdotool', [...args], { encoding: 'utf8' }).trim();
    } catch (error) {
      if (tries === 20 || !String(error).includes('BadWindow')) throw error;
    }
  }
};
const press = (keys: string): void => void xdotool('key', keys);

const processes: ChildProcess[] = [];
const folders: string[] = [];
test.afterEach(() => {
  for (const child of processes.splice(0)) child.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A terminal that is being typed into; what was typed stands in a file, a line once it is ended. */
const terminal = async (): Promise<{ readonly typed: () => string }> => {
  test.skip(!isInstalled('xterm'), 'there is no xterm to type into');
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-typed-'));
  folders.push(folder);
  const file = join(folder, 'typed');
  const title = `typed into ${folder}`;
  processes.push(spawn('xterm', ['-T', title, '-e', 'sh', '-c', `cat > ${file}`], { stdio: 'ignore' }));
  await expect.poll(() => existsSync(file)).toBe(true);
  xdotool('search', '--sync', '--onlyvisible', '--name', title, 'windowactivate', '--sync');
  return { typed: () => readFileSync(file, 'utf8') };
};

/** Opens the find window by its shortcut; it is there when it has the keyboard and its list. */
const openByShortcut = async (app: RunningApp): Promise<Page> => {
  press(SHORTCUT);
  const page = await windowOf(app, 'find');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect.poll(() => onScreen(app, 'find')).toMatchObject({ visible: true, focused: true });
  return page;
};

const isGone = (app: RunningApp, name: string): Promise<void> =>
  expect.poll(() => app.electron.windows().some((page) => page.url().includes(`/${name}/`))).toBe(false);

test('from a shortcut by three letters to a movement that is done, and back to what was being typed', async () => {
  const { typed } = await terminal();
  await withFastApp(async (app) => {
    await happened(app, 'booted');
    xdotool('type', 'one ');

    const page = await openByShortcut(app);
    xdotool('type', 'nec');
    await expect(page.getByRole('combobox')).toHaveValue('nec');
    await expect(page.getByRole('option', { selected: true })).toContainText('Chin Tuck');
    press('Return');
    await happened(app, 'window-shown');
    await isGone(app, 'find');
    const shown = await windowOf(app, 'break');
    const view = await shown.evaluate(() => window.vertebreak.breakView());
    expect(view).toMatchObject({ stage: 'going', movements: [{ movement: { id: 'chin-tuck' } }] });
    expect(await onScreen(app, 'break')).toMatchObject({ visible: true, focused: false });
    xdotool('type', 'two ');

    await shown.getByRole('button', { name: 'Done', exact: true }).click();
    await expect
      .poll(() => historyOf(app.userData).find(({ event }) => event === 'outcome'))
      .toMatchObject({ outcome: 'completed', movement: 'chin-tuck' });

    await isGone(app, 'break');
    await openByShortcut(app);
    press('Escape');
    await isGone(app, 'find');
    xdotool('type', 'three');
    press('Return');
    await expect.poll(typed).toBe('one two three\n');
  }, UNDISTURBED);
});

test('closes when it loses the keyboard, unless it is kept open', async () => {
  await terminal();
  await withFastApp(async (app) => {
    await happened(app, 'booted');
    await openByShortcut(app);
    xdotool('search', '--name', 'typed into', 'windowactivate', '--sync');
    await isGone(app, 'find');

    const page = await openByShortcut(app);
    press('ctrl+Return');
    await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
    expect((await onScreen(app, 'find')).bounds?.width).toBe(360);
    xdotool('search', '--name', 'typed into', 'windowactivate', '--sync');
    await expect.poll(() => onScreen(app, 'find')).toMatchObject({ visible: true, focused: false });
    press(SHORTCUT);
    await expect(page.getByRole('combobox')).toBeVisible();
    await expect.poll(() => onScreen(app, 'find')).toMatchObject({ visible: true, focused: true });
    press(SHORTCUT);
    await isGone(app, 'find');
  }, UNDISTURBED);
});

test('copies steps, and refuses what is not in the catalogue', async () => {
  await withFastApp(
    async (app) => {
      const page = await windowOf(app, 'find');
      await expect(page.getByRole('combobox')).toHaveValue('chin tuck');
      await page.keyboard.press('Control+c');
      await expect(page.getByText('The steps are copied.').first()).toBeAttached();
      expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('Chin Tuck\n\n1. ');
      expect(await page.evaluate(() => window.vertebreak.findStart({ id: 'handstand' }))).toEqual({
        ok: false,
        reason: 'there is no such movement',
      });
      expect(await page.evaluate(() => window.vertebreak.openLink({ url: 'https://example.org/' }))).toMatchObject({
        ok: false,
      });
    },
    { ...UNDISTURBED, args: ['--find=chin tuck'] },
  );
});

test('says where another program has the shortcut', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  folders.push(folder);
  await withFastApp(async (first) => {
    await happened(first, 'booted');
    const second = await launchFast({ ...UNDISTURBED, userData: folder, args: ['--home'] });
    try {
      const home = await windowOf(second, 'home');
      const alerts = () => home.evaluate(() => window.vertebreak.homeView().then((view) => view.alerts));
      await expect.poll(alerts).toContainEqual({ code: 'shortcut-taken', shortcut: 'CommandOrControl+Alt+F' });
    } finally {
      await second.close();
    }
  }, UNDISTURBED);
});

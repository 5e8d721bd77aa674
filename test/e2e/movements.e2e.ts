import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { endOf } from './ended.ts';
import { launchFast, windowOf, withFastApp } from './world.ts';

test('the page of all movements opens from the window and from the map, and settings.json keeps what one likes', async () => {
  const app = await launchApp({ args: ['--home'] });
  try {
    const home = await windowOf(app, 'home');
    await expect(home.getByRole('heading', { name: 'Today' })).toBeVisible();
    await home.getByRole('button', { name: 'Movements', exact: true }).click();
    const cell = home.getByRole('button', { name: /^Chin Tuck/ });
    await expect(cell).toBeVisible();
    await cell.focus();
    await home.keyboard.press('Enter');
    await expect(home.getByRole('heading', { name: 'Chin Tuck', level: 1 })).toBeVisible();
    await home.getByRole('button', { name: 'Favourite' }).click();
    await home.getByLabel('Easier').check();
    await expect
      .poll(() => JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8')).settings.movements)
      .toMatchObject({ favourites: ['chin-tuck'], easier: ['chin-tuck'] });
    await home.keyboard.press('Escape');
    await expect(home.getByRole('button', { name: /^Chin Tuck Favourite/ })).toBeFocused();
    await home.getByRole('button', { name: 'Good to know' }).click();
    await home.getByRole('option', { name: /Calves/ }).focus();
    await home.keyboard.press('Enter');
    await home.getByRole('button', { name: 'See the movements' }).click();
    await expect(home.getByRole('button', { name: /^Calf Raises/ })).toBeVisible();
    await expect(home.getByRole('button', { name: /^Chin Tuck/ })).toHaveCount(0);
  } finally {
    await app.close();
  }
});

/** How the second part of the movement that somebody is making is bent, as the disk has it. */
const bentIn = (userData: string): Readonly<Record<string, number>> => {
  const path = join(userData, 'movement-draft.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).draft.phases[1]?.angles ?? {}) : {};
};

const openMaker = async (app: RunningApp) => {
  const home = await windowOf(app, 'home');
  await home.getByRole('button', { name: 'Movements', exact: true }).click();
  await home.getByRole('button', { name: 'Make one of your own' }).click();
  return home;
};

test('a movement is made of three poses, one of them bent; it is kept over a restart, saved, found, and comes as a break', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'vertebreak-made-'));
  const folder = join(userData, 'movements');
  try {
    const first = await launchFast({ userData, args: ['--home'] });
    try {
      const home = await openMaker(first);
      await home.getByLabel('Name').fill('Shrug and reach');
      for (const pose of ['shoulders lifted', 'shoulders drawn back', 'shoulders low'])
        await home
          .getByRole('button', { name: new RegExp(`^Add: .*${pose}`) })
          .first()
          .click();
      await home.getByRole('button', { name: 'Bend it: part 2' }).click();
      const elbow = home.getByRole('slider', { name: 'Left elbow' });
      await elbow.focus();
      await home.keyboard.press('PageUp');
      await home.keyboard.press('End');
      await expect(elbow).toHaveAttribute('aria-valuenow', '160');
      await home.getByRole('slider', { name: 'Left shoulder' }).hover();
      await home.mouse.down();
      await home.mouse.move(0, 0, { steps: 4 });
      await home.mouse.up();
      await expect.poll(() => bentIn(userData)['left-elbow']).toBe(160);
      await expect.poll(() => Math.abs(bentIn(userData)['left-shoulder'] ?? 0)).toBeGreaterThan(30);
    } finally {
      await first.close();
    }
    expect(existsSync(folder)).toBe(false);

    await withFastApp(
      async (app) => {
        const home = await openMaker(app);
        await expect(home.getByLabel('Name')).toHaveValue('Shrug and reach');
        await home.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(home.getByRole('heading', { name: 'Shrug and reach', level: 1 })).toBeVisible();
        const saved = JSON.parse(readFileSync(join(folder, 'shrug-and-reach.json'), 'utf8'));
        expect(saved.phases).toMatchObject([{}, { angles: { 'left-elbow': 160 } }, {}]);
        expect(Math.abs(saved.phases[1].angles['left-shoulder'])).toBeGreaterThan(30);
        expect(existsSync(join(userData, 'movement-draft.json'))).toBe(false);

        // As a second start with `--find` hands it over.
        await app.electron.evaluate(({ app: it }) => {
          it.emit('second-instance', {}, [], '', { page: null, find: 'shrug and reach' });
        });
        const find = await windowOf(app, 'find');
        await expect(find.getByRole('option', { name: /^Shrug and reach/ })).toBeVisible();
        await home.getByRole('button', { name: 'Start', exact: true }).click();
        const shown = await windowOf(app, 'break');
        await expect(shown.getByRole('heading', { name: 'Shrug and reach' })).toBeVisible();
        const view = await shown.evaluate(() => window.vertebreak.breakView());
        expect(view?.movements[0]?.movement.phases[1]?.bent?.leftArm.elbow).toBe(160);
      },
      { userData, args: ['--home'] },
    );
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

/** The last key in the page, where nothing comes by and by any more, and after it the end of the app or of the window. */
const typeAndEnd = (app: RunningApp, end: 'quit' | 'close'): Promise<void> =>
  app.electron.evaluate(async ({ app: it, BrowserWindow }, how) => {
    const home = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/home/'));
    await home?.webContents.executeJavaScript(`{
        window.setTimeout = () => 0;
        const name = document.querySelector('.maker-top input');
        name.value += '!';
        name.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }`);
    if (how === 'quit') setTimeout(() => it.quit());
    else home?.close();
  }, end);

for (const end of ['quit', 'close'] as const) {
  test(`the last key in what somebody makes is kept where the next thing is to ${end}`, async () => {
    const userData = mkdtempSync(join(tmpdir(), 'vertebreak-made-'));
    const nameIn = (): unknown =>
      JSON.parse(readFileSync(join(userData, 'movement-draft.json'), 'utf8')).draft.text.name;
    try {
      const app = await launchFast({ userData, args: ['--home'] });
      try {
        const home = await openMaker(app);
        await home.getByLabel('Name').fill('Shrug');
        await expect.poll(() => existsSync(join(userData, 'movement-draft.json'))).toBe(true);
        const ended = endOf(app.electron.process());
        await typeAndEnd(app, end);
        if (end === 'quit') expect(await ended).toBe(0);
        await expect.poll(nameIn).toBe('Shrug!');
      } finally {
        await app.close();
      }
    } finally {
      rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });
}

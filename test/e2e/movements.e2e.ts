import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchApp } from './app.ts';
import { windowOf } from './world.ts';

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

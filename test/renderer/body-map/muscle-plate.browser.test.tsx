import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { MusclePlate } from '../../../renderer/body-map/muscle-plate.tsx';
import muscles from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import { axeFindings, clearPage, draw, settle } from '../page.ts';
import { option, tab } from './on-the-map.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
});

describe('the plate', () => {
  const movementsFor = (muscle: Muscle) => (muscle === 'calves' ? ['Walking', 'Calf Raises'] : []);
  const said = () => document.querySelector<HTMLElement>('.muscle-words')?.innerText ?? '';

  it('says of the chosen muscle where it is, what it does, what people call it and what moves it', async () => {
    await draw(<MusclePlate first="trapezius" movementsFor={movementsFor} />);
    for (const words of [
      muscles.trapezius.where,
      muscles.trapezius.does,
      'upper back',
      'One of the five of the back',
    ]) {
      expect(said()).toContain(words);
    }
    expect(said()).not.toContain('Movements for it');
    await settle(() => option('calves').dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(said()).toContain('Walking, Calf Raises');
    expect(said()).toContain(muscles.calves.does);
    expect(said()).not.toContain('One of the five');
    expect(document.querySelector('.muscle-words')?.getAttribute('aria-live')).toBe('polite');
  });

  it.each([
    [624, 100, 'beside'],
    [340, 100, 'below'],
    [624, 200, 'below'],
  ] as const)('puts the words where there is room at %i px and text of %i %%: %s', async (width, percent, where) => {
    await page.viewport(width, 900);
    document.documentElement.style.fontSize = `${percent}%`;
    await draw(<MusclePlate first="erector-spinae" movementsFor={movementsFor} />);
    const map = document.querySelector('.body-map')?.getBoundingClientRect();
    const words = document.querySelector('.muscle-words')?.getBoundingClientRect();
    expect((words?.left ?? 0) >= (map?.right ?? 0)).toBe(where === 'beside');
    expect((words?.top ?? 0) >= (map?.bottom ?? 0)).toBe(where === 'below');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['light', 'dark'])('gives axe nothing to find in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const shade = { glutes: 0.4, chest: 1, neck: 0 };
    await draw(
      <main>
        <h1>Muscles</h1>
        <h2>Map</h2>
        <MusclePlate first="glutes" movementsFor={movementsFor} shade={shade} />
      </main>,
    );
    document.title = 'Map';
    await tab();
    expect(await axeFindings()).toEqual([]);
  });
});

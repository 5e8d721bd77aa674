import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BreakApp } from '../../renderer/break/break-app.tsx';
import { language } from '../language.ts';
import '../../renderer/break/break.css';
import { HomeApp } from '../../renderer/home/home-app.tsx';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { readOwnMovements } from '../../shared/catalogue/read-own.ts';
import type { MovementText } from '../../shared/catalogue/schema.ts';
import { poses } from '../../shared/figure/poses/index.ts';
import { HOME_PAGES, type KnownMovement } from '../../shared/views/home.ts';
import { breakMovementOf, fakeBreakBridge, routineViewOf } from './break-fakes.ts';
import { showAll } from './home/open-settings.tsx';
import { fakeHomeBridge, homeViewOf } from './home-fakes.ts';
import { clearPage, draw, press, settle } from './page.ts';

/** Would run in a page that took it for markup. */
const hostile = '<script>window.taken = true</script><img src="x" onerror="window.taken = true">{name}';
const isTaken = (): boolean => 'taken' in window;

const shipped = builtInCatalogue(language.texts.movements).entries;
const sample = shipped.get('cat-cow-desk');
if (sample === undefined) throw new Error('no sample');

const spoil = (value: unknown): unknown => (Array.isArray(value) ? value.map(spoil) : hostile);
const text = Object.fromEntries(
  Object.entries(sample.text).map(([key, value]) => [key, spoil(value)]),
) as unknown as MovementText;

/** The movement as it comes out of a file: nothing in its texts is refused, for text is text. */
const read = () => {
  const content = { ...sample.movement, id: 'mine', sources: [{ name: hostile }], text };
  const files = [{ file: 'mine.json', content }];
  const entry = readOwnMovements(files, shipped, new Set(Object.keys(poses))).entries.get('mine');
  if (entry === undefined) throw new Error('refused');
  return entry;
};

const markup = (): readonly string[] =>
  [...document.querySelectorAll('#root :is(script, img)')].map((one) => one.outerHTML);

beforeEach(() => page.viewport(420, 560));
afterEach(async () => {
  clearPage();
  expect(isTaken()).toBe(false);
});

describe('a script in the text of somebody’s own movement', () => {
  it.each(['offered', 'going', 'paused'] as const)('is shown as text by a break that is %s', async (stage) => {
    const view = routineViewOf([breakMovementOf('cat-cow-desk', read())], { stage });
    const root = await draw(<BreakApp bridge={fakeBreakBridge(view).bridge} />);
    expect(root.querySelector('h1')?.textContent).toBe(hostile);
    expect(root.textContent?.split(hostile).length).toBeGreaterThan(2);
    expect(markup()).toEqual([]);
    if (stage === 'offered') await press('More choices');
    expect(markup()).toEqual([]);
  });

  it('is shown as text wherever the home window names movements and refused files', async () => {
    const known: KnownMovement = {
      ...{ id: 'mine', name: hostile, muscles: sample.movement.muscles, bends: sample.movement.bends },
      ...{ kind: sample.movement.kind, offByDefault: true, own: true },
    };
    const fake = fakeHomeBridge(
      homeViewOf({
        movements: [known],
        alerts: [{ code: 'movement-refused', file: `${hostile}.json`, field: hostile, reason: hostile }],
      }),
    );
    const root = await draw(<HomeApp bridge={fake.bridge} />);
    for (const each of HOME_PAGES) {
      await settle(() => fake.tell({ page: each }));
      // The first steps are not the place for what went wrong.
      if (each !== 'welcome') expect(root.querySelector('.alerts')?.textContent, each).toContain(hostile);
      expect(markup(), each).toEqual([]);
    }
  });
});

describe('the settings', () => {
  it('name the person’s own movements and open their folder', async () => {
    const mine: KnownMovement = {
      ...{ id: 'mine', name: 'Shrug and Drop', muscles: sample.movement.muscles, bends: sample.movement.bends },
      ...{ kind: sample.movement.kind, offByDefault: false, own: true },
    };
    const fake = fakeHomeBridge(homeViewOf({ page: 'settings', movements: [] }));
    const root = await draw(<HomeApp bridge={fake.bridge} />);
    showAll();
    expect(root.textContent).not.toContain('Shrug and Drop');
    await settle(() => fake.tell({ movements: [mine] }));
    expect(root.textContent).toContain('Shrug and Drop');
    await press('Open the folder of your own movements');
    expect(fake.asked).toEqual(['movements']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import texts from '../../../shared/i18n/en/find-window.json' with { type: 'json' };
import { findViewOf } from '../find-fakes.ts';
import { axeFindings, clearPage, settle } from '../page.ts';
import { box, card, chosen, key, names, open, openUnknowing, rows, type } from './opened.tsx';

beforeEach(() => page.viewport(720, 520));
afterEach(clearPage);

const map = () => document.querySelector<HTMLElement>('.find-map');
const muscles = () => [...document.querySelectorAll<SVGGElement>('.find-map [data-muscle][role=option]')];
const muscle = (name: string): SVGGElement => {
  const found = muscles().find((one) => one.dataset.muscle === name);
  if (found === undefined) throw new Error(`no ${name} on the map`);
  return found;
};
const movedBy = (name: string): number =>
  findViewOf().entries.filter(({ movement: { muscles } }) =>
    [...muscles.primary, ...muscles.secondary].some((one) => one === name),
  ).length;

describe('the map of the body', () => {
  it('stands in the empty window, beside the list, and is all in sight', async () => {
    await open();
    expect(map()?.getAttribute('aria-labelledby')).toBe(map()?.querySelector('h2')?.id);
    expect(map()?.querySelector('h2')?.textContent).toBe(texts.map);
    const [plate, list] = ['.find-map .body-map', '.find-list'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    if (plate === undefined || list === undefined) throw new Error('nothing is drawn');
    expect(plate.left).toBeGreaterThanOrEqual(list.right);
    expect(plate.bottom).toBeLessThanOrEqual(520 - 32);
    expect(plate.height).toBeGreaterThan(280);
    expect(rows()).toHaveLength(5);
  });

  it('comes after the list, which is there before all else is known', async () => {
    const { know } = await openUnknowing();
    expect(rows().length).toBeGreaterThan(0);
    expect(map()).toBeNull();
    await know();
    expect(map()).not.toBeNull();
  });

  it('leads from a muscle to what moves it by a press, and goes on in the box', async () => {
    await open();
    await settle(() => void muscle('glutes').dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(document.querySelector('.filter-chip[data-on=true]')?.textContent).toBe('Buttocks');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(names().length).toBeGreaterThan(3);
    expect(document.querySelector('.find-foot [role=status]')?.textContent).toBe(`${movedBy('glutes')} movements`);
    expect(map()).toBeNull();
    expect(card()).toContain(names()[0]);
    expect(document.activeElement).toBe(box());
  });

  it('is gone through by the keys, which leave the list alone, and closes by Escape', async () => {
    const fake = await open();
    await settle(() => muscle('trapezius').focus());
    await key('ArrowDown');
    expect((document.activeElement as SVGGElement).dataset.muscle).toBe('latissimus-dorsi');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Latissimus dorsi');
    expect(chosen()).toBe(rows()[0]);
    await key('Enter');
    expect(document.querySelector('.filter-chip[data-on=true]')).not.toBeNull();
    expect(fake.asked).toEqual([]);
    expect(document.activeElement).toBe(box());
  });

  it('gives way to the card of what is typed, or of the row that is turned to, and comes back to an empty box', async () => {
    const fake = await open();
    await type('cat');
    expect(map()).toBeNull();
    expect(card()).toContain('Cat-Cow');
    await type('');
    expect(map()).not.toBeNull();
    await key('ArrowDown');
    expect(map()).toBeNull();
    expect(card()).toContain(names()[1]);
    await settle(() => fake.openAgain(''));
    expect(map()).not.toBeNull();
    await settle(() => rows()[0]?.click());
    expect(card()).toContain(names()[0]);
  });

  it('gives way to the card that is kept open', async () => {
    const fake = await open();
    const first = names()[0];
    await key('Enter', { ctrlKey: true });
    expect(fake.asked).toEqual([{ channel: 'findPin', request: { pinned: true } }]);
    expect(map()).toBeNull();
    expect(card()).toContain(first);
  });

  it('stands below the list where there is little room, and needs no scrolling sideways', async () => {
    await page.viewport(400, 480);
    await open();
    const list = document.querySelector('.find-list')?.getBoundingClientRect();
    const plate = document.querySelector('.find-map .body-map')?.getBoundingClientRect();
    expect(plate?.top).toBeGreaterThanOrEqual(list?.bottom ?? Number.POSITIVE_INFINITY);
    expect(plate?.width).toBeGreaterThan(280);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find, in %s', async (theme) => {
    await open({ look: { theme, reducedMotion: true } });
    expect(await axeFindings()).toEqual([]);
  });
});

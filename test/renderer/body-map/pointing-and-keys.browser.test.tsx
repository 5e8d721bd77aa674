import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ORDER, PLATE } from '../../../renderer/body-map/views.ts';
import muscles from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import { MUSCLES } from '../../../shared/model/movement-codes.ts';
import { clearPage, settle } from '../page.ts';
import { focus, keys, leaderEnds, muscleAt, named, open, option, plate, pointAt, tab, viewsOf } from './on-the-map.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(clearPage);

describe('pointing', () => {
  it.each(MUSCLES)('at %s names it, with a leader line to each view that shows it', async (muscle) => {
    await open({ selected: muscle });
    const ends = leaderEnds().map((end) => ({ x: end.cx.baseVal.value, y: end.cy.baseVal.value }));
    expect(ends).toHaveLength(viewsOf(muscle).length);
    for (const { x, y } of ends) {
      const middle = x < PLATE.middle ? PLATE.back : PLATE.front;
      expect(Math.abs(x - PLATE.middle), 'on the nearer half').toBeLessThan(Math.abs(middle - PLATE.middle));
      expect(muscleAt(x, y)).toBe(muscle);
      expect(muscleAt(2 * middle - x, y)).toBe(muscle);
    }
    const [end] = ends;
    await pointAt(end?.x ?? 0, end?.y ?? 0);
    expect(named()).toBe(muscles[muscle].name);
    expect(option(muscle).dataset.active).toBe('true');
  });

  it('goes before what is selected, and leaves it named again', async () => {
    await open({ selected: 'calves' });
    expect(named()).toBe('Calves');
    await pointAt(PLATE.front + 50, 440);
    expect(named()).toBe('Quadriceps');
    await pointAt(5, 5);
    expect(named()).toBe('Calves');
  });

  it('finds a small muscle a little beside it', async () => {
    await open();
    await pointAt(PLATE.front + 19, 118);
    expect(named()).toBe('Neck muscles');
  });

  it('gives way to the keys, until the pointer moves again', async () => {
    await open();
    await pointAt(PLATE.front + 50, 440);
    await tab();
    await keys('ArrowDown');
    expect(named()).toBe('Latissimus dorsi');
    expect(option('quadriceps').dataset.active).toBe('false');
    await pointAt(PLATE.back + 44, 450);
    expect(named()).toBe('Hamstrings');
  });

  it('selects by a click, and leads the keys there', async () => {
    const selections = await open();
    const at = plate().getBoundingClientRect().width / PLATE.width;
    await userEvent.click(plate(), { position: { x: (PLATE.back - 54) * at, y: 450 * at } });
    await settle();
    expect(selections).toEqual(['hamstrings']);
    expect(option('hamstrings').getAttribute('aria-selected')).toBe('true');
    await keys('ArrowDown');
    expect(focus()).toBe('calves');
  });
});

describe('the keys', () => {
  it('stop at the map once, at the selected muscle or else at the first', async () => {
    await open();
    const stops = () => [...document.querySelectorAll('[tabindex="0"]')].map((one) => one.getAttribute('data-muscle'));
    expect(stops()).toEqual(['trapezius']);
    clearPage();
    await open({ selected: 'neck' });
    expect(stops()).toEqual(['neck']);
    await tab();
    expect(focus()).toBe('neck');
    await tab();
    expect(focus()).toBe('after');
  });

  it('go through all muscles, name each, and select none', async () => {
    const selections = await open();
    await tab();
    for (const muscle of ORDER) {
      expect(focus()).toBe(muscle);
      expect(named()).toBe(muscles[muscle].name);
      expect(option(muscle).tabIndex).toBe(0);
      await keys('ArrowDown');
    }
    expect(focus()).toBe('hip-flexors');
    await keys('Home', 'ArrowRight', 'h');
    expect(focus()).toBe('hamstrings');
    expect(selections).toEqual([]);
  });

  it('show where they are by an edge of their own', async () => {
    await open();
    const edge = () => getComputedStyle(option('trapezius').querySelector('.body-map-muscle') as Element).strokeWidth;
    expect(edge()).toBe('1.5px');
    await tab();
    expect(edge()).toBe('2px');
  });

  it('select by Enter and by the space bar', async () => {
    const selections = await open();
    await tab();
    await keys('ArrowDown', 'Enter', 'ArrowDown', ' ');
    expect(selections).toEqual(['latissimus-dorsi', 'erector-spinae']);
    expect(option('erector-spinae').getAttribute('aria-selected')).toBe('true');
    expect(option('latissimus-dorsi').getAttribute('aria-selected')).toBe('false');
  });

  it('of the window are left alone', async () => {
    await open();
    await tab();
    const heard: KeyboardEvent[] = [];
    document.addEventListener('keydown', (event) => heard.push(event), { once: true });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(heard.every((event) => !event.defaultPrevented)).toBe(true);
    expect(focus()).toBe('trapezius');
  });
});

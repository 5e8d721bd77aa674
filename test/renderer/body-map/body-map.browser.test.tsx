import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ORDER, PLATE } from '../../../renderer/body-map/views.ts';
import { muscleFacts } from '../../../shared/catalogue/muscles.ts';
import muscles from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import { MUSCLES, type Muscle } from '../../../shared/model/movement-codes.ts';
import { clearPage, settle } from '../page.ts';
import { keys, named, open, option, plate, tab, viewsOf } from './on-the-map.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

describe('the map', () => {
  it.each(MUSCLES)('draws %s where it shows, on both halves, within the body', async (muscle) => {
    await open();
    const { view } = muscleFacts[muscle];
    expect(viewsOf(muscle)).toEqual(view === 'both' ? ['back', 'front'] : [view]);
    for (const path of option(muscle).querySelectorAll<SVGPathElement>('.body-map-muscle')) {
      const { x, y, width, height } = path.getBBox();
      expect(x + width / 2).toBeCloseTo(0, 1);
      expect(width).toBeGreaterThan(10);
      expect(height).toBeGreaterThan(10);
      expect(width / 2).toBeLessThan(160);
      expect(y).toBeGreaterThan(16);
      expect(y + height).toBeLessThan(PLATE.height);
    }
  });

  it('draws what lies deep as seen through, and marks the five of the back', async () => {
    await open();
    for (const muscle of MUSCLES) {
      const path = option(muscle).querySelector('.body-map-muscle');
      const { strokeDasharray, strokeWidth } = getComputedStyle(path as Element);
      expect(strokeDasharray !== 'none', muscle).toBe(muscleFacts[muscle].deep);
      expect(Number.parseFloat(strokeWidth) > 1, muscle).toBe(muscleFacts[muscle].backGroup);
    }
  });

  it('is a list of named options to those who do not see it', async () => {
    await open({ selected: 'chest' });
    const list = page.getByRole('listbox', { name: 'Muscles of the body' });
    await expect.element(list).toBeVisible();
    const options = list.getByRole('option').elements();
    expect(options.map((one) => one.getAttribute('aria-label'))).toEqual(ORDER.map((muscle) => muscles[muscle].name));
    await expect.element(page.getByRole('option', { selected: true })).toHaveAccessibleName('Chest');
    expect(option('rhomboids').getAttribute('aria-description')).toBe('One of the five of the back');
    expect(option('glutes').hasAttribute('aria-description')).toBe(false);
  });
});

describe('shading', () => {
  it('is hatching of four densities over four tones, and a number in the name', async () => {
    await open({ shade: { trapezius: 0.1, glutes: 0.4, calves: 0.7, chest: 1, neck: 0 } });
    const pattern = (muscle: Muscle) => {
      const id = option(muscle).querySelector('.body-map-hatched')?.getAttribute('fill')?.slice(5, -1);
      return id && document.getElementById(id)?.getAttribute('width');
    };
    const spacings = (['trapezius', 'glutes', 'calves', 'chest'] as const).map((muscle) => Number(pattern(muscle)));
    expect(spacings.every((spacing) => spacing > 0)).toBe(true);
    expect(spacings).toEqual([...spacings].sort((a, b) => b - a));
    expect(new Set(spacings).size).toBe(4);
    const fills = (['neck', 'trapezius', 'glutes', 'calves', 'chest'] as const).map(
      (muscle) => getComputedStyle(option(muscle).querySelector('.body-map-muscle') as Element).fill,
    );
    expect(new Set(fills).size).toBe(5);
    expect(option('glutes').getAttribute('aria-label')).toBe('Glutes, 40 %');
    expect(option('neck').getAttribute('aria-label')).toBe('Neck muscles, 0 %');
    expect(option('forearms').getAttribute('aria-label')).toBe('Forearms');
    expect(option('neck').querySelector('.body-map-hatched')).toBeNull();
  });

  it('gives way to the selected muscle, which is solid, with its fibres', async () => {
    await open({ shade: { glutes: 0.4 }, selected: 'glutes' });
    const color = (of: Element | null, property: 'fill' | 'stroke') => getComputedStyle(of as Element)[property];
    const probe = document.createElement('i');
    probe.style.color = 'var(--muscle)';
    document.getElementById('root')?.append(probe);
    expect(color(option('glutes').querySelector('.body-map-muscle'), 'fill')).toBe(getComputedStyle(probe).color);
    probe.style.color = 'var(--body)';
    expect(color(option('glutes').querySelector('.body-map-fibres'), 'stroke')).toBe(getComputedStyle(probe).color);
  });
});

describe('the room it takes', () => {
  it.each([
    [320, 100],
    [320, 200],
    [720, 100],
    [720, 200],
  ])('does not move under the pointer, nor run over, at %i px and text of %i %%', async (width, percent) => {
    await page.viewport(width, 900);
    document.documentElement.style.fontSize = `${percent}%`;
    await open({ shade: Object.fromEntries(MUSCLES.map((muscle) => [muscle, 1])) });
    const { top } = plate().getBoundingClientRect();
    await tab();
    for (const _ of ORDER) {
      await settle();
      expect(plate().getBoundingClientRect().top, named() ?? '').toBe(top);
      await keys('ArrowDown');
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['ltr', 'rtl'])('keeps each caption under its body, reading %s', async (direction) => {
    document.documentElement.dir = direction;
    await open();
    const [behind, front] = [...document.querySelectorAll('.body-map-views span')];
    expect(behind?.textContent).toBe('From behind');
    expect(behind?.getBoundingClientRect().left).toBeLessThan(front?.getBoundingClientRect().left ?? 0);
  });
});

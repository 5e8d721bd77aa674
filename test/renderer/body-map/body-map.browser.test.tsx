import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BodyMap, type BodyMapProps } from '../../../renderer/body-map/body-map.tsx';
import { MusclePlate } from '../../../renderer/body-map/muscle-plate.tsx';
import { ORDER, PLATE, type View } from '../../../renderer/body-map/views.ts';
import '../../../renderer/ui/base.css';
import '../../../renderer/body-map/body-map.css';
import { muscleFacts } from '../../../shared/catalogue/muscles.ts';
import { MUSCLES, type Muscle } from '../../../shared/catalogue/schema.ts';
import muscles from '../../../shared/locales/en/muscles.json' with { type: 'json' };
import { axeFindings, clearPage, draw, settle } from '../page.ts';

const open = async (props: Partial<BodyMapProps> = {}) => {
  const selections: Muscle[] = [];
  const Chosen = () => {
    const [muscle, setMuscle] = useState<Muscle | null>(props.selected ?? null);
    const onSelect = (next: Muscle) => {
      selections.push(next);
      setMuscle(next);
    };
    return (
      <>
        <button type="button">before</button>
        <BodyMap {...props} selected={muscle} onSelect={onSelect} />
        <button type="button">after</button>
      </>
    );
  };
  await draw(<Chosen />);
  const before = page.getByRole('button', { name: 'before' });
  await userEvent.hover(before);
  before.element().focus();
  await settle();
  return selections;
};
/** What has the focus: a muscle, or what stands on a button. */
const focus = () => {
  const at = document.activeElement;
  return at?.getAttribute('data-muscle') ?? at?.textContent;
};
const tab = async () => {
  await userEvent.tab();
  await settle();
};

const option = (muscle: Muscle): SVGGElement => {
  const found = document.querySelector<SVGGElement>(`.body-map-option[data-muscle="${muscle}"]`);
  if (found === null) throw new Error(`no ${muscle}`);
  return found;
};
const plate = (): SVGSVGElement => {
  const found = document.querySelector<SVGSVGElement>('.body-map-plate');
  if (found === null) throw new Error('no plate');
  return found;
};
const named = () => document.querySelector('.body-map-name')?.textContent;
const leaderEnds = () => [...document.querySelectorAll<SVGCircleElement>('.body-map-leader circle')];

/** The views on which a muscle is drawn. */
const viewsOf = (muscle: Muscle): View[] =>
  (['back', 'front'] as const).filter((view) => option(muscle).querySelector(`[data-view="${view}"]`) !== null);

/** Where a point of the plate is on the screen. */
const onScreen = (x: number, y: number): { x: number; y: number } => {
  const { left, top, width } = plate().getBoundingClientRect();
  const scale = width / PLATE.width;
  return { x: left + x * scale, y: top + y * scale };
};
const muscleAt = (x: number, y: number): string | null => {
  const at = onScreen(x, y);
  return document.elementFromPoint(at.x, at.y)?.closest('[data-muscle]')?.getAttribute('data-muscle') ?? null;
};

/** Moves the real pointer to a point of the plate. */
const pointAt = async (x: number, y: number) => {
  const scale = plate().getBoundingClientRect().width / PLATE.width;
  await userEvent.hover(plate(), { position: { x: x * scale, y: y * scale } });
  await settle();
};
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await userEvent.keyboard(`{${key}}`);
  await settle();
};

beforeEach(() => page.viewport(400, 560));
afterEach(async () => {
  clearPage();
  document.documentElement.style.fontSize = '';
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
      expect(strokeWidth, muscle).toBe(muscleFacts[muscle].backGroup ? '1.5px' : '0.9px');
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

describe('pointing', () => {
  it.each(MUSCLES)('at %s names it, with a leader line to each view that shows it', async (muscle) => {
    await open({ selected: muscle });
    const ends = leaderEnds().map((end) => ({ x: end.cx.baseVal.value, y: end.cy.baseVal.value }));
    expect(ends).toHaveLength(viewsOf(muscle).length);
    for (const { x, y } of ends) {
      const middle = x < PLATE.middle ? PLATE.back : PLATE.front;
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
    expect(muscleAt(PLATE.front + 19, 118)).toBeNull();
    await pointAt(PLATE.front + 19, 118);
    expect(named()).toBe('Deep neck flexors');
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
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(heard.every((event) => !event.defaultPrevented)).toBe(true);
    expect(focus()).toBe('trapezius');
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
    expect(option('neck').getAttribute('aria-label')).toBe('Deep neck flexors, 0 %');
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

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { MovementsPage } from '../../../renderer/home/movements/movements-page.tsx';
import '../../../renderer/home/home.css';
import { useView } from '../../../renderer/ui/use-view.ts';
import { ARTICLE } from '../../../shared/catalogue/article.ts';
import { english } from '../../../shared/i18n/english.ts';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { findViewOf } from '../find-fakes.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, settle } from '../page.ts';

beforeEach(() => page.viewport(880, 640));
afterEach(() => {
  clearPage();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.style.fontSize = '';
});

type Asked = {
  readonly movements?: Partial<Settings['movements']>;
  readonly still?: boolean;
  readonly muscle?: Muscle;
};

const opened = async ({ movements = {}, still = false, muscle }: Asked = {}) => {
  const first = homeViewOf({
    settings: { ...defaultSettings, movements: { ...defaultSettings.movements, ...movements } },
    look: { theme: 'system', reducedMotion: still },
  });
  const fake = fakeHomeBridge(first);
  const Page = () => {
    const view = useView(fake.bridge.homeView, fake.bridge.homeChanged)?.view;
    return view === undefined ? null : <MovementsPage view={view} bridge={fake.bridge} muscle={muscle ?? null} />;
  };
  document.title = 'Movements';
  await draw(
    <main class="page">
      <Page />
    </main>,
  );
  await settle();
  return fake;
};

const cell = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.shelf-cell[data-id="${id}"]`);
  if (found === null) throw new Error(`no cell of ${id}`);
  return found;
};
const idsIn = (group: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-group="${group}"] .shelf-cell`)].map(({ dataset }) => dataset.id);
const focusedId = () => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined);
const click = async (one: Locator) => {
  await one.click();
  await settle();
};
const press = (name: string) => click(page.getByRole('button', { name, exact: true }));
const key = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};
const heading = () => document.querySelector('h1')?.textContent;
const moving = () => [...document.querySelectorAll('.shelf-cell')].filter((one) => one.querySelector('.card-figure'));

describe('all movements', () => {
  it('stand each in one group, the article’s in its order', async () => {
    await opened({ movements: { excluded: ['wall-angels'] } });
    const all = document.querySelectorAll('.shelf-cell');
    expect(all).toHaveLength(homeViewOf().movements.length);
    expect(idsIn('ten').toSorted()).toEqual(ARTICLE.ten.filter((id) => id !== 'wall-angels').toSorted());
    expect(idsIn('ten')).toEqual(ARTICLE.ten.filter((id) => id !== 'wall-angels'));
    expect(idsIn('four')).toEqual([...ARTICLE.four]);
    expect(idsIn('walking')).toEqual(['walking']);
    expect(idsIn('out')).toEqual(['wall-angels']);
    expect(idsIn('desk')).toContain('chin-tuck');
  });

  it('are named by their movement to those who do not see them', async () => {
    await opened({ movements: { favourites: ['cat-cow'] } });
    expect(page.getByRole('button', { name: /^Bird-Dog/ }).element()).toBe(cell('bird-dog'));
    expect(page.getByRole('button', { name: /^Cat-Cow Favourite/ }).element()).toBe(cell('cat-cow'));
    expect(cell('bird-dog').querySelector('.shelf-figure')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('move one at a time, the one that has the focus or is pointed at', async () => {
    await opened();
    // The pointer lies where whatever came before has left it.
    await userEvent.hover(document.querySelector('h1') ?? document.body);
    await settle();
    expect(moving()).toEqual([]);
    await settle(() => cell('dead-bug').focus());
    expect(moving()).toEqual([cell('dead-bug')]);
    await userEvent.hover(cell('cat-cow'));
    await settle();
    expect(moving()).toEqual([cell('cat-cow')]);
    await userEvent.unhover(cell('cat-cow'));
  });

  it('stand still with reduced motion until one is asked to move', async () => {
    await opened({ still: true });
    await settle(() => cell('cat-cow').focus());
    expect(moving()).toEqual([]);
    await key('{Enter}');
    // Its key poses side by side; then one figure that moves.
    const drawn = () => document.querySelectorAll('.shelf-card .figure-drawing > g').length;
    expect(drawn()).toBe(2);
    await press('Show it moving');
    expect(drawn()).toBe(1);
  });

  it('are gone through with the arrow keys, opened with Enter and left with Escape to where one was', async () => {
    await opened();
    expect(document.querySelectorAll('.shelf-cell[tabindex="0"]')).toHaveLength(1);
    await settle(() => cell('bird-dog').focus());
    await key('{ArrowRight}');
    expect(focusedId()).toBe('glute-bridge');
    await key('{ArrowDown}');
    const [from, to] = [cell('glute-bridge'), document.activeElement].map((one) => one?.getBoundingClientRect());
    expect(to?.left).toBe(from?.left);
    expect(to?.top).toBeGreaterThan(from?.bottom ?? 0);
    const id = focusedId() ?? '';
    await key('{Enter}');
    expect(heading()).toBe(english.movements[id as 'bird-dog'].name);
    await key('{Escape}');
    expect(heading()).toBe('Movements');
    expect(focusedId()).toBe(id);
    expect(document.querySelector('.shelf-cell[tabindex="0"]')).toBe(cell(id));
    await key('{End}');
    expect(document.activeElement).toBe([...document.querySelectorAll('.shelf-cell')].at(-1));
    await key('{Home}');
    expect(focusedId()).toBe('bird-dog');
  });

  it('are narrowed down by the filters of the find window, and begin with those for a muscle', async () => {
    await opened({ muscle: 'calves' });
    expect([...document.querySelectorAll('.shelf-cell')].length).toBeLessThan(10);
    expect(cell('calf-raises')).not.toBeNull();
    await press('Clear');
    await press('Kind');
    await click(page.getByLabelText('Walk', { exact: true }));
    expect([...document.querySelectorAll<HTMLElement>('.shelf-cell')].map(({ dataset }) => dataset.id)).toEqual([
      'walking',
    ]);
    expect(page.getByText('1 movement', { exact: true }).element()).not.toBeNull();
  });

  it('say so where none fits all of it, and offer to clear', async () => {
    await opened({ muscle: 'forearms' });
    await press('Kind');
    await click(page.getByLabelText('Walk', { exact: true }));
    expect(document.querySelectorAll('.shelf-cell')).toHaveLength(0);
    expect(document.querySelector('.shelf-nothing')?.textContent).toContain(english.find.nothingFiltered);
    await settle(() => document.querySelector<HTMLElement>('.shelf-nothing .button')?.click());
    expect(document.querySelectorAll('.shelf-cell').length).toBeGreaterThan(30);
  });

  it('read through in the article’s order, with figure, steps and what each is for', async () => {
    await opened({ movements: { excluded: ['wall-angels'] } });
    await press('Read the ten in order');
    const names = [...document.querySelectorAll('.series-list > li')].map((one) => one.getAttribute('data-id'));
    expect(names).toEqual([...ARTICLE.ten]);
    const first = document.querySelector('.series-list > li');
    expect(first?.querySelectorAll('.figure-drawing > g').length).toBeGreaterThan(1);
    for (const step of english.movements['bird-dog'].steps) expect(first?.textContent).toContain(step);
    expect(first?.textContent).toContain('For: ');
    await settle(() => first?.querySelector<HTMLElement>('.button')?.click());
    expect(heading()).toBe('Bird-Dog');
    await key('{Escape}');
    expect(heading()).toBe(english.shelf.series.ten.title);
    await key('{Escape}');
    expect(heading()).toBe('Movements');
    expect(document.activeElement?.textContent).toBe('Read the ten in order');
  });
});

describe('the card of a movement', () => {
  it('marks a favourite, takes it out and brings it back, and starts it', async () => {
    const { asked } = await opened();
    await settle(() => cell('chin-tuck').click());
    await press('Favourite');
    expect(page.getByRole('button', { name: 'Favourite' }).element().getAttribute('aria-pressed')).toBe('true');
    await press('Not for me');
    expect(document.querySelector('.card-out')?.textContent).toBe(english.find.out.excluded);
    await press('Bring back');
    expect(document.querySelector('.card-out')).toBeNull();
    await press('Start');
    expect(asked).toEqual([
      { id: 'chin-tuck', list: 'favourites', on: true },
      { id: 'chin-tuck', list: 'excluded', on: true },
      { id: 'chin-tuck', list: 'excluded', on: false },
      'start chin-tuck',
    ]);
  });

  it('keeps how it is taken, and takes it as described again', async () => {
    const { asked } = await opened();
    await settle(() => cell('dead-bug').click());
    await click(page.getByLabelText('Easier'));
    expect(document.querySelector('.shelf-effort')?.textContent).toBe(english.movements['dead-bug'].easier);
    await click(page.getByLabelText('As described'));
    expect(asked).toEqual([
      { id: 'dead-bug', list: 'easier', on: true },
      { id: 'dead-bug', list: 'easier', on: false },
    ]);
  });

  it('says why one is off for now, and lets it come', async () => {
    const { asked } = await opened();
    expect(cell('superman-hold').textContent).toContain(english.shelf.off);
    await settle(() => cell('superman-hold').click());
    expect(document.querySelector('.shelf-off')?.textContent).toContain(english.shelf.offBecause['superman-hold']);
    await press('Let it come in breaks');
    expect(asked).toEqual([{ id: 'superman-hold', list: 'included', on: true }]);
    expect(document.querySelector('.shelf-off')).toBeNull();
  });

  it('has a reason for every movement that is off by default', () => {
    const off = homeViewOf().movements.filter(({ offByDefault }) => offByDefault);
    expect(Object.keys(english.shelf.offBecause)).toEqual(off.map(({ id }) => id));
  });
});

describe.each(['light', 'dark'])('in %s axe finds nothing', (theme) => {
  const draws = async () => {
    document.documentElement.dataset.theme = theme;
    await opened({ movements: { favourites: ['cat-cow'], excluded: ['bird-dog'] } });
  };

  it('in the grid', async () => {
    await draws();
    expect(await axeFindings()).toEqual([]);
  });

  it('in a card', async () => {
    await draws();
    await settle(() => cell('superman-hold').click());
    expect(await axeFindings()).toEqual([]);
  });

  it('in a series', async () => {
    await draws();
    await press('Read the four in order');
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  [880, 640, 100],
  [800, 600, 100],
  [480, 480, 100],
  [880, 640, 200],
])('is cut off nowhere at %i by %i with text of %i per cent', async (width, height, percent) => {
  await page.viewport(width, height);
  document.documentElement.style.fontSize = `${percent}%`;
  await opened();
  const fits = () => {
    const [shown] = document.getElementsByClassName('page');
    return shown !== undefined && shown.scrollWidth <= shown.clientWidth && shown.clientWidth <= width;
  };
  expect(fits()).toBe(true);
  await settle(() => cell('bird-dog').click());
  expect(fits()).toBe(true);
});

it('shows what all movements were when it asked, and asks again for others', async () => {
  const { bridge, tell } = fakeHomeBridge(homeViewOf());
  const few = findViewOf();
  const asked: number[] = [];
  const counting = {
    ...bridge,
    findView: async () => {
      asked.push(1);
      return asked.length === 1 ? few : { ...few, entries: few.entries.slice(0, 3) };
    },
  };
  const Page = () => {
    const view = useView(bridge.homeView, bridge.homeChanged)?.view;
    return view === undefined ? null : <MovementsPage view={view} bridge={counting} muscle={null} />;
  };
  await draw(<Page />);
  await settle();
  const before = document.querySelectorAll('.shelf-cell').length;
  await settle(() => tell({ locale: 'de' }));
  expect(asked).toHaveLength(1);
  await settle(() => tell({ edition: 1 }));
  await settle();
  expect(asked).toHaveLength(2);
  expect([before, document.querySelectorAll('.shelf-cell').length]).toEqual([few.entries.length, 3]);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MovementsPage } from '../../../renderer/home/movements/movements-page.tsx';
import '../../../renderer/home/home.css';
import type { HomeBridge } from '../../../renderer/ui/bridge.ts';
import { useView } from '../../../renderer/ui/use-view.ts';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Draft } from '../../../shared/catalogue/draft-schema.ts';
import { madeDraft, partOf } from '../../shared/catalogue/draft-fakes.ts';
import { findViewOf } from '../find-fakes.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, press, settle } from '../page.ts';

beforeEach(() => page.viewport(880, 640));
afterEach(() => {
  clearPage();
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.fontSize = '';
});

type Asked = {
  readonly still?: boolean;
  readonly own?: readonly CatalogueEntry[];
  readonly draft?: Draft | null;
  readonly bridge?: Partial<HomeBridge>;
  readonly ownMovements?: boolean;
};

/** The page of movements, of which the way leads on; what was saved as JSON, and what is kept. */
const opened = async ({ still = false, own = [], draft = null, bridge = {}, ownMovements = true }: Asked = {}) => {
  const shelf = findViewOf();
  const first = homeViewOf({
    look: { theme: 'system', reducedMotion: still },
    policy: { ...homeViewOf().policy, ownMovements },
    movements: [
      ...homeViewOf().movements,
      ...own.map(({ movement: { id, kind, muscles, bends, offByDefault }, text: { name } }) => ({
        ...{ id, kind, muscles, bends, offByDefault, name, own: true },
      })),
    ],
  });
  const fake = fakeHomeBridge(first, undefined, { ...shelf, entries: [...shelf.entries, ...own] });
  const looked: { json: unknown; replaces: string | undefined }[] = [];
  const kept: (Draft | null)[] = [draft];
  const whole: HomeBridge = {
    ...fake.bridge,
    movementsLook: async (request) => {
      looked.push({ json: JSON.parse(request.json), replaces: request.replaces });
      return fake.bridge.movementsLook(request);
    },
    movementDraft: async () => ({ draft: kept.at(-1) ?? null }),
    keepMovementDraft: async (now) => {
      kept.push(now.draft);
      return { ok: true };
    },
    ...bridge,
  };
  const Page = () => {
    const view = useView(whole.homeView, whole.homeChanged)?.view;
    return view === undefined ? null : <MovementsPage view={view} bridge={whole} muscle={null} />;
  };
  document.title = 'Movements';
  await draw(
    <main class="page">
      <Page />
    </main>,
  );
  await settle();
  return { fake, looked, kept };
};

const made = async (asked?: Asked) => {
  const world = await opened(asked);
  await press('Make one of your own');
  await settle();
  return world;
};

const key = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};
const cells = () => [...document.querySelectorAll<HTMLElement>('.maker-board .shelf-cell')];
const parts = () => [...document.querySelectorAll<HTMLElement>('.maker-part')];
const looks = () => parts().map((part) => part.querySelector('.maker-looks')?.textContent);
const add = async (pose: string) => {
  const cell = cells().find((one) => one.ariaLabel === `Add: ${partOf(pose).looks}`);
  if (cell === undefined) throw new Error(`no ${pose} on the board`);
  await settle(() => cell.click());
};
const type = async (label: string, text: string) => {
  await settle(() => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find(
      (one) => one.labels?.[0]?.textContent === label,
    );
    if (field === undefined) throw new Error(`no field ${label}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
};
const handle = (name: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`[role="slider"][aria-label="${name}"]`);
  if (found === null) throw new Error(`no handle ${name}`);
  return found;
};
const problems = () =>
  [...document.querySelectorAll('.problem, .maker-refused p')].map((one) => one.textContent).filter(Boolean);

describe('a movement of one’s own', () => {
  it('is made of three poses and a name', async () => {
    const { looked, kept } = await made();
    await type('Name', 'Shrug and drop');
    for (const pose of ['shoulder-rolls-up', 'shoulder-rolls-back', 'shoulder-rolls-rest']) await add(pose);
    expect(looks()).toEqual(
      ['shoulder-rolls-up', 'shoulder-rolls-back', 'shoulder-rolls-rest'].map((one) => partOf(one).looks),
    );
    expect(document.querySelector('.maker-shown .figure-drawing')).not.toBeNull();
    await press('Save');
    expect(problems()).toEqual([]);
    expect(looked).toMatchObject([
      {
        replaces: undefined,
        json: {
          $schema: './movement.schema.json',
          id: 'shrug-and-drop',
          phases: [{ pose: 'shoulder-rolls-up' }, { pose: 'shoulder-rolls-back' }, { pose: 'shoulder-rolls-rest' }],
          positions: ['seated'],
        },
      },
    ]);
    expect(kept.at(-1)).toBeNull();
    expect(document.querySelector('.maker')).toBeNull();
  });

  it('is made with the keyboard alone', async () => {
    const { looked } = await opened();
    const way = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Make one of your own');
    way?.focus();
    await key('{Enter}');
    await settle();
    const at = () => document.activeElement;
    const tabTo = async (is: (element: Element) => boolean) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (at() !== null && is(at() as Element)) return;
        await userEvent.keyboard('{Tab}');
      }
      throw new Error('the tab key never leads there');
    };
    await tabTo((one) => one instanceof HTMLInputElement);
    await key('Three of mine');
    await tabTo((one) => one.classList.contains('shelf-cell'));
    await key('{Enter}{ArrowRight}{Enter}{ArrowDown}{Enter}');
    expect(parts()).toHaveLength(3);
    await tabTo((one) => one.textContent === 'Save');
    await key('{Enter}');
    expect(looked).toMatchObject([{ json: { id: 'three-of-mine', phases: [{}, {}, {}] } }]);
  });

  it('names what is missing only once somebody has tried, and leads there', async () => {
    const { looked } = await made();
    expect(problems()).toEqual([]);
    await press('Save');
    expect(problems()).toEqual(['Give it a name first.', 'Choose at least one pose.']);
    expect(document.activeElement).toBe(document.querySelector('.maker-top input'));
    await type('Name', 'Cat-Cow');
    expect(problems()[0]).toBe('There is a movement of that name already. Give it another one.');
    expect(looked).toEqual([]);
  });

  it('has parts that are moved, doubled and removed, which can be undone', async () => {
    await made({ draft: madeDraft() });
    const [first, second, third] = looks();
    await press('Down: part 1');
    expect(looks()).toEqual([second, first, third]);
    await press('Copy: part 3');
    expect(looks()).toEqual([second, first, third, third]);
    await press('Remove: part 1');
    expect(looks()).toEqual([first, third, third]);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(looks()).toEqual([second, first, third, third]);
    await press('Start over');
    expect(parts()).toHaveLength(0);
    await press('Undo');
    expect(parts()).toHaveLength(4);
  });

  it('has seconds, breath and words, and says what is no number', async () => {
    const { kept } = await made({ draft: madeDraft() });
    const seconds = document.querySelector<HTMLInputElement>('[data-part="1"] input[type="number"]');
    await settle(() => {
      if (seconds === null) throw new Error('no seconds');
      seconds.value = '-3';
      seconds.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(problems()).toEqual(['between 0.5 and 3,600 seconds']);
    await settle(() => {
      if (seconds === null) throw new Error('no seconds');
      seconds.value = '7';
      seconds.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(problems()).toEqual([]);
    await press('All movements');
    expect(kept.at(-1)?.phases[0]).toMatchObject({ seconds: { min: 7, max: 7 }, breath: 'in' });
    // What was not touched is as it was.
    expect(kept.at(-1)?.phases[2]?.seconds).toEqual({ min: 4, max: 6 });
  });

  it.each([880, 480])('has no fault that axe finds, %i wide, with a pose that is being bent', async (width) => {
    await page.viewport(width, 900);
    await made({ draft: madeDraft() });
    await press('Bend it: part 2');
    await settle(() => document.querySelector('details')?.setAttribute('open', ''));
    expect(await axeFindings()).toEqual([]);
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(main?.clientWidth ?? 0);
  });

  it('stands still for who wants that, until it is asked to move', async () => {
    await made({ draft: madeDraft(), still: true });
    expect(document.querySelectorAll('.maker-shown .figure-drawing > g').length).toBeGreaterThan(1);
    await press('Show it moving');
    expect(document.querySelectorAll('.maker-shown .figure-drawing > g')).toHaveLength(1);
  });
});

describe('the board', () => {
  it('keeps its figures where they are, whatever it says of the one that is pointed at', async () => {
    await page.viewport(560, 640);
    await made();
    const places = () => cells().map((cell) => cell.offsetTop);
    const before = places();
    for (const cell of cells()) {
      await settle(() => void cell.dispatchEvent(new PointerEvent('pointerenter')));
      expect(places(), cell.ariaLabel ?? '').toEqual(before);
    }
  });
});

describe('a pose', () => {
  it('is bent with the keys, within what people can do', async () => {
    const { looked } = await made({ draft: madeDraft() });
    await press('Bend it: part 3');
    const elbow = handle('Left elbow');
    expect([elbow.getAttribute('aria-valuemin'), elbow.getAttribute('aria-valuemax')]).toEqual(['-5', '160']);
    const before = Number(elbow.getAttribute('aria-valuenow'));
    elbow.focus();
    await key('{ArrowRight}');
    expect(handle('Left elbow').getAttribute('aria-valuenow')).toBe(`${before + 2}`);
    await key('{End}');
    expect(handle('Left elbow').getAttribute('aria-valuenow')).toBe('160');
    await key('{ArrowRight}');
    expect(handle('Left elbow').getAttribute('aria-valuenow')).toBe('160');
    expect(document.activeElement).toBe(handle('Left elbow'));
    expect(document.querySelector('.maker-angle')?.textContent).toBe('Left elbow: 160° (it goes from −5° to 160°)');
    await press('Save');
    expect(looked).toMatchObject([{ json: { phases: [{}, {}, { angles: { 'left-elbow': 160 } }] } }]);
    expect(JSON.stringify(looked)).not.toContain('bent');
  });

  it('is bent with the pointer, and goes back to what it was', async () => {
    await made({ draft: madeDraft() });
    await press('Bend it: part 3');
    const elbow = handle('Right elbow');
    elbow.scrollIntoView({ block: 'center' });
    const { x, y, width } = elbow.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + width / 2, pointerId: 1, bubbles: true };
    const svg = elbow.ownerSVGElement;
    if (svg === null) throw new Error('no picture');
    svg.setPointerCapture = () => {};
    const before = elbow.getAttribute('aria-valuenow');
    await settle(() => void elbow.dispatchEvent(new PointerEvent('pointerdown', at)));
    await settle(
      () =>
        void svg.dispatchEvent(
          new PointerEvent('pointermove', { ...at, clientX: at.clientX + 60, clientY: at.clientY - 50 }),
        ),
    );
    await settle(() => void svg.dispatchEvent(new PointerEvent('pointerup', at)));
    expect(Number(handle('Right elbow').getAttribute('aria-valuenow'))).toBeGreaterThan(40);
    await settle(() => void svg.dispatchEvent(new PointerEvent('pointermove', at)));
    expect(Number(handle('Right elbow').getAttribute('aria-valuenow'))).toBeGreaterThan(40);
    await press('As it was');
    expect(handle('Right elbow').getAttribute('aria-valuenow')).toBe(before);
  });

  it('has no handle on what carries', async () => {
    await made({ draft: { ...madeDraft(), phases: [partOf('bird-dog-ready')] } });
    await press('Bend it: part 1');
    expect([...document.querySelectorAll('[role="slider"]')].map((one) => one.ariaLabel)).toEqual([
      ...['Trunk', 'Lower back', 'Upper back', 'Neck', 'Head'],
    ]);
  });
});

describe('what was begun', () => {
  it('is there again, and can be begun anew', async () => {
    const { kept } = await made({ draft: madeDraft('Half made') });
    expect(document.querySelector('.maker')?.textContent).toContain('This is as you left it.');
    expect(document.querySelector<HTMLInputElement>('.maker-top input')?.value).toBe('Half made');
    await type('Name', 'Half made, and more');
    await press('All movements');
    expect(kept.at(-1)?.text.name).toBe('Half made, and more');
  });

  it('is not lost for another one unasked', async () => {
    await opened({ draft: madeDraft('Half made') });
    await settle(() => document.querySelector<HTMLElement>('[data-id="chin-tuck"]')?.click());
    await press('Make one like this');
    expect(document.querySelector('.maker')?.textContent).toContain('You began “Half made” and have not saved it.');
    await press('Go on with that one');
    expect(document.querySelector<HTMLInputElement>('.maker-top input')?.value).toBe('Half made');
  });

  it('stays where saving fails, with the reason', async () => {
    const { kept } = await made({
      draft: madeDraft('Half made'),
      bridge: { movementsAdd: async () => ({ ok: false, reason: 'ENOSPC: no space left on device' }) },
    });
    await press('Save');
    expect(problems()).toEqual(['Not saved, and nothing is lost: ENOSPC: no space left on device']);
    expect(parts()).toHaveLength(3);
    expect(kept.at(-1)).not.toBeNull();
  });

  it('says so where it cannot be kept', async () => {
    await made({ bridge: { keepMovementDraft: async () => ({ ok: false, reason: 'the disk is full' }) } });
    await type('Name', 'x');
    await settle(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(problems()).toEqual(['What you have so far cannot be kept on the disk: the disk is full']);
  });
});

describe('one that is there', () => {
  const entry = findViewOf().entries.find(({ movement }) => movement.id === 'chin-tuck');
  if (entry === undefined) throw new Error('no sample');
  const mine: CatalogueEntry = {
    movement: { ...entry.movement, id: 'mine' },
    text: { ...entry.text, name: 'My tuck' },
  };

  it('is changed in its own place, where it is one’s own, with all that the page does not show', async () => {
    const { looked } = await opened({ own: [mine] });
    await settle(() => document.querySelector<HTMLElement>('[data-id="mine"]')?.click());
    await press('Change it');
    expect(document.querySelector('h1')?.textContent).toBe('Change My tuck');
    await type('Name', 'My other tuck');
    await press('Save');
    const { id, ...facts } = mine.movement;
    expect(looked).toEqual([
      { replaces: 'mine', json: { ...facts, id, text: { ...mine.text, name: 'My other tuck' } } },
    ]);
  });

  it('that ships is not changed, but another is made like it', async () => {
    const { looked } = await opened();
    await settle(() => document.querySelector<HTMLElement>('[data-id="chin-tuck"]')?.click());
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Change it');
    await press('Make one like this');
    await type('Name', 'My tuck');
    await press('Save');
    expect(looked).toMatchObject([{ replaces: undefined, json: { id: 'my-tuck', phases: entry.movement.phases } }]);
  });

  it('is made anew where it is gone meanwhile', async () => {
    const { looked } = await made({ draft: { ...madeDraft('Mine no more'), replaces: 'gone' } });
    await press('Save');
    expect(looked).toMatchObject([{ replaces: undefined, json: { id: 'mine-no-more' } }]);
  });

  it('nobody makes where the organisation has none', async () => {
    await opened({ ownMovements: false });
    expect(document.body.textContent).not.toContain('Make one of your own');
  });
});

describe('hostile input', () => {
  const HOSTILE = '<img src=x onerror="window.taken = true">\u202E\u0000{name}';

  it('is text: markup, marks that turn the way of writing, and far too much of it', async () => {
    const { looked } = await made({ draft: madeDraft('') });
    await type('Name', `${HOSTILE}${'x'.repeat(10_000)}`);
    await type('What to say, if you like', HOSTILE);
    expect(document.querySelector('.maker img')).toBeNull();
    await press('Save');
    expect(problems()).toEqual([]);
    expect(looked).toHaveLength(1);
    expect('taken' in window).toBe(false);
  });

  it('is refused in words where there is too much of it', async () => {
    await made({ draft: { ...madeDraft(), phases: Array.from({ length: 40 }, () => partOf('shoulder-rolls-up')) } });
    await add('shoulder-rolls-up');
    expect(parts()).toHaveLength(40);
    expect(document.querySelector('.maker [role="status"]')?.textContent).toBe('A movement has 40 parts at most.');
  });

  it('fits the page, however long a word is', async () => {
    await page.viewport(480, 640);
    await made({ draft: madeDraft('Endlessly'.repeat(11)) });
    await type('What to say, if you like', 'word'.repeat(200));
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(main?.clientWidth ?? 0);
  });
});

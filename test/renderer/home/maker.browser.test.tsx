import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { madeDraft, partOf } from '../../shared/catalogue/draft-fakes.ts';
import { axeFindings, clearPage, press, settle } from '../page.ts';
import { add, cells, handle, key, looks, made, opened, parts, problems, type } from './opened-maker.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
});

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
  it('moves nothing below it, whatever it says', async () => {
    await page.viewport(480, 640);
    document.documentElement.style.fontSize = '200%';
    await made({ draft: madeDraft() });
    const place = () => document.querySelector<HTMLElement>('.maker-parts')?.offsetTop;
    const before = place();
    const said = () => document.querySelector('.maker-board .maker-looks [data-said="true"]')?.textContent;
    for (const cell of cells()) {
      await settle(() => void cell.dispatchEvent(new PointerEvent('pointerenter')));
      expect(place(), cell.ariaLabel ?? '').toBe(before);
      expect(cell.ariaLabel).toBe(`Add: ${said()}`);
    }
  });

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

  it.each([
    { width: 880, percent: 100 },
    { width: 480, percent: 100 },
    { width: 880, percent: 200 },
    { width: 480, percent: 200 },
  ])('stays where it is, however many joints are bent, $width wide at $percent %', async ({ width, percent }) => {
    await page.viewport(width, 640);
    document.documentElement.style.fontSize = `${percent}%`;
    await made({ draft: madeDraft() });
    await press('Bend it: part 3');
    // On the page: a browser that keeps in sight what it shows would hide that it moved.
    const place = () => document.querySelector<HTMLElement>('.maker-bend')?.offsetTop;
    const joints = [...document.querySelectorAll('[role="slider"]')].map(({ ariaLabel }) => ariaLabel ?? '');
    expect(joints.length).toBeGreaterThan(10);
    const before = place();
    for (const joint of joints) {
      handle(joint).focus();
      await key('{PageUp}{ArrowLeft}');
      expect(place(), joint).toBe(before);
    }
    // What has been said of it is said in one place, and goes back to where it stood.
    const said = () => document.querySelector('[data-part="3"] .maker-bend .maker-looks')?.textContent;
    expect(said()).toMatch(/^Bent: Trunk .*°\.$/);
    expect(looks()[2]).toBe(partOf('shoulder-rolls-rest').looks);
    const whole = `${looks()[2]} ${said()}`;
    await press('Done bending: part 3');
    expect(looks()[2]).toBe(whole);
  });

  it('has no handle on what carries', async () => {
    await made({ draft: { ...madeDraft(), phases: [partOf('bird-dog-ready')] } });
    await press('Bend it: part 1');
    expect([...document.querySelectorAll('[role="slider"]')].map((one) => one.ariaLabel)).toEqual([
      ...['Trunk', 'Lower back', 'Upper back', 'Neck', 'Head'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  type Box,
  type Displays,
  displayNames,
  homeSizes,
  placeBreak,
  placeFind,
  placeFor,
  placeHome,
  placeInUse,
  placePinned,
  type Seat,
  seatOf,
  within,
} from '../../../shared/app/placement.ts';
import { IN_USE, PRIMARY } from '../../../shared/model/display.ts';

const display = (
  x: number,
  y: number,
  width: number,
  height: number,
  panel: Partial<Record<'top' | 'left' | 'right' | 'bottom', number>> = {},
) => {
  const { top = 0, left = 0, right = 0, bottom = 0 } = panel;
  return {
    bounds: { x, y, width, height },
    workArea: { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom },
  };
};

describe('where the break window goes', () => {
  it.each([
    ['a panel below', display(0, 0, 1280, 800, { bottom: 40 }), { x: 848, y: 188, width: 420, height: 560 }],
    ['a panel above', display(0, 0, 1280, 800, { top: 26 }), { x: 848, y: 38, width: 420, height: 560 }],
    ['a panel at the left', display(0, 0, 1280, 800, { left: 64 }), { x: 76, y: 228, width: 420, height: 560 }],
    ['a panel at the right', display(0, 0, 1280, 800, { right: 64 }), { x: 784, y: 228, width: 420, height: 560 }],
    [
      'a panel below, and a thinner one at the left',
      display(0, 0, 1280, 800, { left: 40, bottom: 64 }),
      { x: 848, y: 164, width: 420, height: 560 },
    ],
    ['no panel', display(0, 0, 1280, 800), { x: 848, y: 228, width: 420, height: 560 }],
    [
      'a menu bar above and a dock below',
      display(0, 0, 1440, 900, { top: 25, bottom: 70 }),
      { x: 1008, y: 258, width: 420, height: 560 },
    ],
    [
      'a display left of and above the first',
      display(-1920, -200, 1920, 1080, { bottom: 40 }),
      { x: -432, y: 268, width: 420, height: 560 },
    ],
    ['1024×600 and a panel', display(0, 0, 1024, 600, { bottom: 30 }), { x: 452, y: 238, width: 560, height: 320 }],
    ['1024×600 and no panel', display(0, 0, 1024, 600), { x: 592, y: 28, width: 420, height: 560 }],
    ['800×480', display(0, 0, 800, 480, { top: 24 }), { x: 228, y: 36, width: 560, height: 320 }],
    ['800×480, a panel below', display(0, 0, 800, 480, { bottom: 40 }), { x: 228, y: 108, width: 560, height: 320 }],
    ['800×480, a panel at the left', display(0, 0, 800, 480, { left: 48 }), { x: 60, y: 148, width: 560, height: 320 }],
    [
      'a display above the first, with a panel above',
      display(0, -1080, 1920, 1080, { top: 32 }),
      { x: 1488, y: -1036, width: 420, height: 560 },
    ],
    [
      'a display of scale 1.5, whose pixels do not part evenly',
      display(1707, 0, 1707, 960, { bottom: 47 }),
      { x: 2982, y: 341, width: 420, height: 560 },
    ],
    ['a display stood on end', display(0, 0, 1080, 1920, { top: 28 }), { x: 648, y: 40, width: 420, height: 560 }],
    [
      'panels above and below alike',
      display(0, 0, 1280, 800, { top: 30, bottom: 30 }),
      { x: 848, y: 198, width: 420, height: 560 },
    ],
    ['smaller than the window', display(0, 0, 320, 240), { x: 0, y: 0, width: 320, height: 240 }],
  ])('%s', (_, place, expected) => {
    expect(placeBreak(place)).toEqual(expected);
  });

  it.each([
    ['a panel above', display(0, 0, 1280, 800, { top: 26 }), { x: 908, y: 38, width: 360, height: 88 }],
    ['a panel below', display(0, 0, 1280, 800, { bottom: 40 }), { x: 908, y: 660, width: 360, height: 88 }],
    ['a panel at the left', display(0, 0, 1280, 800, { left: 64 }), { x: 76, y: 700, width: 360, height: 88 }],
    ['800×480', display(0, 0, 800, 480, { top: 24 }), { x: 428, y: 36, width: 360, height: 88 }],
  ])('as a toast: %s', (_, place, expected) => {
    expect(placeBreak(place, 'toast')).toEqual(expected);
  });

  it.each([
    ['a panel above', display(0, 0, 1280, 800, { top: 26 }), { x: 430, y: 133, width: 420, height: 560 }],
    ['a display at the right', display(1280, 0, 1920, 1080), { x: 2030, y: 260, width: 420, height: 560 }],
    ['800×480', display(0, 0, 800, 480, { top: 24 }), { x: 120, y: 92, width: 560, height: 320 }],
  ])('in the middle: %s', (_, place, expected) => {
    expect(placeBreak(place, 'middle')).toEqual(expected);
  });

  it.each([
    ['toast', 'gentle', 'toast'],
    ['window', 'gentle', 'corner'],
    ['window', 'standard', 'corner'],
    ['window', 'full', 'middle'],
  ] as const)('as a %s of the %s level sits as %s', (form, level, seat) => {
    expect(seatOf({ form, level })).toBe(seat);
  });

  it('lies whole within the work area of any display', () => {
    const length = fc.integer({ min: 200, max: 8000 });
    const panel = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), length, length),
        fc.record({ top: panel, left: panel, right: panel, bottom: panel }),
        fc.constantFrom<Seat>('toast', 'corner', 'middle'),
        ([x, y, width, height], panels, seat) => {
          const place = display(x, y, width, height, panels);
          const box = placeBreak(place, seat);
          const area: Box = place.workArea;
          expect(box.x).toBeGreaterThanOrEqual(area.x);
          expect(box.y).toBeGreaterThanOrEqual(area.y);
          expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width);
          expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height);
        },
      ),
      { seed: 1 },
    );
  });
});

describe('what is left around a window', () => {
  const all: Box = { x: 100, y: 50, width: 1000, height: 800 };

  it('is all but the window, in four parts', () => {
    expect(around(all, { x: 300, y: 150, width: 400, height: 500 })).toEqual([
      { x: 0, y: 0, width: 1000, height: 100 },
      { x: 0, y: 100, width: 200, height: 500 },
      { x: 600, y: 100, width: 400, height: 500 },
      { x: 0, y: 600, width: 1000, height: 200 },
    ]);
  });

  it('is all of it where the window is elsewhere, and fewer parts where it stands at an edge', () => {
    const whole = [{ x: 0, y: 0, width: 1000, height: 800 }];
    expect(around(all, { x: 1100, y: 50, width: 400, height: 500 })).toEqual(whole);
    expect(around(all, { x: 300, y: -600, width: 400, height: 500 })).toEqual(whole);
    expect(around(all, { x: 100, y: 50, width: 400, height: 800 })).toEqual([
      { x: 400, y: 0, width: 600, height: 800 },
    ]);
  });

  it('covers every point but those of the window, and each once', () => {
    const length = fc.integer({ min: 1, max: 60 });
    const offset = fc.integer({ min: -30, max: 80 });
    fc.assert(
      fc.property(
        fc.tuple(length, length),
        fc.tuple(offset, offset, length, length),
        ([w, h], [x, y, width, height]) => {
          const parts = around({ x: 7, y: -3, width: w, height: h }, { x: 7 + x, y: y - 3, width, height });
          const holds = (box: Box, px: number, py: number): boolean =>
            px >= box.x && px < box.x + box.width && py >= box.y && py < box.y + box.height;
          for (let px = 0; px < w; px += 1) {
            for (let py = 0; py < h; py += 1) {
              const covered = parts.filter((part) => holds(part, px, py)).length;
              expect(covered).toBe(holds({ x, y, width, height }, px, py) ? 0 : 1);
            }
          }
        },
      ),
      { seed: 1 },
    );
  });
});

describe('where the find window goes', () => {
  it.each([
    ['the middle of a display', display(0, 0, 1280, 800, { top: 26 }), { x: 280, y: 111, width: 720, height: 520 }],
    ['another display', display(-1920, -200, 1920, 1080), { x: -1320, y: -13, width: 720, height: 520 }],
    ['800×480 and a panel', display(0, 0, 800, 480, { top: 26 }), { x: 40, y: 26, width: 720, height: 454 }],
    ['less than it needs', display(0, 0, 640, 400), { x: 0, y: 0, width: 640, height: 400 }],
  ])('%s', (_, place, box) => {
    expect(placeFind(place)).toEqual(box);
  });

  it('keeps its outer edge as a card, and stays on the display', () => {
    const place = display(0, 0, 1280, 800, { top: 26 });
    expect(placePinned(place, placeFind(place))).toEqual({ x: 640, y: 111, width: 360, height: 520 });
    expect(placePinned(place, { x: -500, y: 40, width: 720, height: 520 }).x).toBe(0);
  });
});

describe('at any work area', () => {
  const areas = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })).chain(([x, y]) =>
    fc.record({
      x: fc.constant(x),
      y: fc.constant(y),
      width: fc.integer({ min: 240, max: 4000 }),
      height: fc.integer({ min: 200, max: 3000 }),
    }),
  );
  const isIn = (box: Box, area: Box): boolean =>
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height;

  it('no window is larger than it', () => {
    fc.assert(
      fc.property(areas, areas, (workArea, from) => {
        const place = { bounds: workArea, workArea };
        for (const seat of ['toast', 'corner', 'middle'] as const)
          expect(isIn(placeBreak(place, seat), workArea)).toBe(true);
        const find = placeFind(place);
        expect(isIn(find, workArea)).toBe(true);
        expect(isIn(placePinned(place, find), workArea)).toBe(true);
        expect(isIn(within(place, from), workArea)).toBe(true);
        expect(isIn(placeHome(place), workArea)).toBe(true);
        const { size, least } = homeSizes(place);
        expect(size.width < workArea.width && size.height < workArea.height).toBe(true);
        expect(least.width <= size.width && least.height <= size.height).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('the home window has its size in the middle where there is room, and fits 1366 × 768 at a scale factor of 2', () => {
    expect(placeHome(display(1280, 0, 1280, 800, { top: 32 }))).toEqual({ x: 1480, y: 96, width: 880, height: 640 });
    expect(homeSizes(display(0, 0, 1280, 800))).toEqual({
      size: { width: 880, height: 640 },
      least: { width: 480, height: 480 },
    });
    expect(homeSizes(display(0, 0, 683, 384, { bottom: 30 }))).toEqual({
      size: { width: 667, height: 306 },
      least: { width: 480, height: 306 },
    });
  });

  it('a window that lies in it stays where it is', () => {
    const box = { x: 20, y: 40, width: 300, height: 200 };
    expect(within(display(0, 0, 683, 384), box)).toEqual(box);
    expect(within(display(0, 0, 683, 384), { ...box, x: 600, height: 500 })).toEqual({
      x: 383,
      y: 0,
      width: 300,
      height: 384,
    });
  });
});

describe('the display that a break comes on', () => {
  const left = { id: 1, label: 'Laptop', ...display(0, 0, 1280, 800, { top: 30 }) };
  const right = { id: 2, label: 'DELL U2720Q', ...display(1280, 0, 1024, 768) };
  const here = (more: Partial<Displays> = {}): Displays => ({
    ...{ all: [left, right], primary: left, atPointer: left, inUse: null },
    ...more,
  });

  it('is where the pointer is, unless the compositor knows which one is in use', () => {
    expect(placeFor(IN_USE, here())).toMatchObject(display(0, 0, 1280, 800, { top: 30 }));
    expect(placeFor(IN_USE, here({ inUse: right })).bounds).toEqual(right.bounds);
    expect(placeInUse(here({ inUse: right })).bounds).toEqual(right.bounds);
  });

  it('is the primary one or the one that is named, wherever the person works', () => {
    const onRight = here({ atPointer: right, inUse: right });
    expect(placeFor(PRIMARY, onRight).bounds).toEqual(left.bounds);
    expect(placeFor('Laptop', onRight).bounds).toEqual(left.bounds);
    expect(placeFor('DELL U2720Q', here()).bounds).toEqual(right.bounds);
  });

  it('is the one in use where the one that is named is gone', () => {
    expect(placeFor('DELL U2720Q', here({ all: [left] })).bounds).toEqual(left.bounds);
    expect(placeFor('Beamer', here({ inUse: right })).bounds).toEqual(right.bounds);
  });

  it('has the panels that the compositor knows of, where it speaks of that display', () => {
    const inUse = display(1280, 0, 1024, 768, { top: 40 });
    expect(placeFor(IN_USE, here({ inUse }))).toEqual(inUse);
    expect(placeFor('Laptop', here({ inUse })).workArea).toEqual(left.workArea);
  });

  it('is the nearest to what the compositor says where their numbers differ, and by the pointer where nothing fits', () => {
    const inUse = display(1100, 0, 1000, 700, { top: 40 });
    expect(placeFor(IN_USE, here({ inUse }))).toEqual(display(1280, 0, 1024, 768));
    expect(placeFor(IN_USE, here({ inUse: display(9_000, 0, 10, 10) })).bounds).toEqual(left.bounds);
  });

  it('is called by its label, else by its size, with a number where there are several of a name', () => {
    const same = { ...left, id: 3, bounds: { ...left.bounds, x: 2_304 } };
    const plain = { ...right, id: 4, label: ' ', bounds: { ...right.bounds, x: -1_024 } };
    expect([...displayNames([same, left, right, plain])]).toEqual([
      [4, '1024 × 768'],
      [1, 'Laptop'],
      [2, 'DELL U2720Q'],
      [3, 'Laptop (2)'],
    ]);
  });
});

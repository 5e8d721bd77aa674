import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBreak } from '../../../shared/shell/placement.ts';

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
  ])('%s', (_, place, expected) => {
    expect(placeBreak(place)).toEqual(expected);
  });

  it('lies whole within the work area of any display', () => {
    const length = fc.integer({ min: 200, max: 8000 });
    const panel = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), length, length),
        fc.record({ top: panel, left: panel, right: panel, bottom: panel }),
        ([x, y, width, height], panels) => {
          const place = display(x, y, width, height, panels);
          const box = placeBreak(place);
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

import { describe, expect, it } from 'vitest';
import { createDims, type DimmedDisplay } from '../../../shared/app/dims.ts';
import type { Box } from '../../../shared/app/placement.ts';

const display = (id: number, x: number): DimmedDisplay => ({ id, bounds: { x, y: 0, width: 1000, height: 800 } });
const free: Box = { x: 300, y: 100, width: 400, height: 600 };

/** Dims that note what becomes of each; making one at a place in `broken` fails. */
const open = (broken: readonly number[] = []) => {
  const there: { bounds: Box; parts: readonly Box[] }[] = [];
  const counts = { made: 0, failed: 0 };
  const dims = createDims(
    (bounds) => {
      if (broken.includes(bounds.x)) throw new Error('no such window');
      counts.made += 1;
      const dim = { bounds, parts: [] as readonly Box[] };
      there.push(dim);
      return {
        keepTo: (parts) => {
          dim.parts = parts;
        },
        destroy: () => void there.splice(there.indexOf(dim), 1),
      };
    },
    () => {
      counts.failed += 1;
    },
  );
  return { dims, there, counts, places: () => there.map(({ bounds }) => bounds.x) };
};

describe('what dims the displays', () => {
  it('is one a display, whole but for the place of the break', () => {
    const { dims, there } = open();
    dims.cover([display(1, 0), display(2, 1000)], free);
    expect(there.map(({ parts }) => parts.length)).toEqual([4, 1]);
    expect(there[1]?.parts).toEqual([{ x: 0, y: 0, width: 1000, height: 800 }]);
  });

  it('stays as it is where nothing changes, and follows the break where that is moved', () => {
    const { dims, there, counts } = open();
    dims.cover([display(1, 0), display(2, 1000)], free);
    dims.cover([display(1, 0), display(2, 1000)], { ...free, x: 1300 });
    expect(counts.made).toBe(2);
    expect(there.map(({ parts }) => parts.length)).toEqual([1, 4]);
  });

  it('comes with a display that is added, goes with one that is removed, and moves with one that is moved', () => {
    const { dims, places } = open();
    dims.cover([display(1, 0)], free);
    dims.cover([display(1, 0), display(2, 1000)], free);
    expect(places()).toEqual([0, 1000]);
    dims.cover([display(2, 1000)], free);
    expect(places()).toEqual([1000]);
    dims.cover([display(2, 0)], free);
    expect(places()).toEqual([0]);
    dims.cover([], free);
    expect(places()).toEqual([]);
  });

  it('is one each, whatever their numbers are', () => {
    const { dims, places } = open();
    dims.cover([display(1, 10), display(11, 0)], free);
    expect(places()).toEqual([10, 0]);
  });

  it('goes at the end, and may be ended twice', () => {
    const { dims, places } = open();
    dims.clear();
    dims.cover([display(1, 0), display(2, 1000)], free);
    dims.clear();
    dims.clear();
    expect(places()).toEqual([]);
  });

  it('is nowhere where it cannot be everywhere', () => {
    const { dims, places, counts } = open([1000]);
    dims.cover([display(1, 0), display(2, 1000)], free);
    expect(places()).toEqual([]);
    expect(counts.failed).toBe(1);
  });
});

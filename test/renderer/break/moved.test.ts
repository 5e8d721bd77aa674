import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../renderer/break/moved.ts';
import { breakViewOf, longViewOf } from '../break-fakes.ts';

describe('what a break has moved', () => {
  const view = longViewOf();
  const starts = (movement: number) =>
    view.plan.find((one) => one.movement === movement && one.part === 'move')?.fromMs ?? 0;

  it('is nothing before a first movement was begun, though one may have got ready for it', () => {
    const single = breakViewOf('cat-cow-desk');
    expect(movedBy(single, 4_900)).toEqual({ primary: [], secondary: [] });
    expect(movedBy(single, 5_100).primary).toEqual(['erector-spinae', 'deep-core']);
  });

  it('grows with each movement, and no muscle counts twice', () => {
    expect(movedBy(view, starts(1)).primary).toEqual(['glutes', 'calves']);
    expect(movedBy(view, starts(1) + 1).primary).toEqual(['glutes', 'calves', 'erector-spinae', 'deep-core']);
    const all = movedBy(view, view.lengthMs);
    expect(all.primary).toEqual(['glutes', 'calves', 'erector-spinae', 'deep-core', 'hip-flexors']);
    expect(all.secondary).toEqual(['hamstrings', 'quadriceps', 'rhomboids']);
  });
});

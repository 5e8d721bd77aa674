import { describe, expect, it } from 'vitest';
import { backMuscles } from '../../../renderer/body-map/back-muscles.ts';
import { frontMuscles } from '../../../renderer/body-map/front-muscles.ts';
import { belly, drawn, joined, middleOf, mirrored, points, sheet } from '../../../renderer/body-map/strands.ts';

describe('the strands of a muscle', () => {
  it('are read from what is written, in the plate’s units', () => {
    expect(points('0 16, 10 17.5, -3 2')).toEqual([
      [0, 16],
      [10, 17.5],
      [-3, 2],
    ]);
  });

  it.each([...Object.entries(backMuscles), ...Object.entries(frontMuscles)])(
    'of %s have as many points each, all on the right half of the view',
    (_, parts) => {
      for (const { strands, fibres } of parts) {
        expect(strands.length).toBeGreaterThan(1);
        expect(fibres).toBeGreaterThan(0);
        expect(new Set(strands.map((strand) => strand.length)).size).toBe(1);
        for (const [x, y] of strands.flat()) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  it('give an edge and fibres for both halves of the body', () => {
    const { edge, fibres } = drawn(belly(3, '10 0, 12 50, 10 100', '30 0, 34 50, 30 100'));
    expect(edge.match(/M/g)).toHaveLength(2);
    expect(edge.match(/Z/g)).toHaveLength(2);
    expect(fibres.match(/M/g)).toHaveLength(6);
    expect(edge).toMatch(/ 34 50[CS]/);
    expect(edge).toMatch(/ -34 50[CS]/);
  });

  it('keep the corners of a sheet and round those of a belly', () => {
    const strands = ['0 0, 0 100', '40 0, 40 100'] as const;
    expect(drawn(sheet(1, ...strands)).edge).toMatch(/^M0 0C0 16.67 0 83.33 0 100/);
    expect(drawn(belly(1, ...strands)).edge).not.toMatch(/^M0 0C0 16.67 0 83.33 0 100/);
  });

  it('have their middle half way along the middle one, however its points lie', () => {
    expect(middleOf(belly(1, '0 0, 10 0, 100 0', '0 10, 10 10, 100 10', '0 30, 10 30, 100 30'))).toEqual([50, 10]);
    expect(middleOf(belly(1, '0 0, 100 0', '0 10, 100 10'))).toEqual([50, 5]);
  });
});

describe('a line of several curves', () => {
  it('goes on where the one before ended', () => {
    expect(joined([points('0 0, 0 6'), points('0 6, 6 6')])).toBe('M0 0C0 1 0 5 0 6C1 6 5 6 6 6');
  });

  it('is mirrored about the middle of the body', () => {
    expect(mirrored(points('3 4, -5 6'))).toEqual(points('-3 4, 5 6'));
  });
});

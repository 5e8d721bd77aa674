import { describe, expect, test } from 'vitest';
import { cellAfterKey } from '../../../renderer/home/movements/grid-keys.ts';

/** Two rows of three, then a row of one in a group of its own, then two. */
const cells = [
  ...[0, 100, 200].map((left) => ({ left, right: left + 90, top: 0 })),
  ...[0, 100, 200].map((left) => ({ left, right: left + 90, top: 150.5 })),
  { left: 0, right: 90, top: 400 },
  ...[0, 100].map((left) => ({ left, right: left + 90, top: 600 })),
];

describe('the keys of a grid', () => {
  test.each([
    ['ArrowRight', 2, 3],
    ['ArrowLeft', 3, 2],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 6],
    ['ArrowDown', 6, 7],
    ['ArrowUp', 8, 6],
    ['ArrowUp', 4, 1],
    ['Home', 5, 0],
    ['End', 0, 8],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(cellAfterKey(cells, from, key, false)).toBe(to);
  });

  test('the arrows to the sides turn round where one reads from right to left', () => {
    expect(cellAfterKey(cells, 3, 'ArrowRight', true)).toBe(2);
    expect(cellAfterKey(cells, 3, 'ArrowLeft', true)).toBe(4);
  });

  test('nothing leads over an edge, and other keys nowhere', () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'x', 'Tab']) {
      expect(cellAfterKey(cells, 0, key, false), key).toBeNull();
    }
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) expect(cellAfterKey(cells, 8, key, false), key).toBeNull();
    expect(cellAfterKey([], -1, 'ArrowRight', false)).toBeNull();
  });
});

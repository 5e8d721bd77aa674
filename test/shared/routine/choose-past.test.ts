import { expect, test } from 'vitest';
import { pastOf, since } from '../../../shared/routine/choose-past.ts';
import { completed, DAY, HOUR, NOW } from '../catalogue/made-up.ts';

test('what was done within a day counts for today, and no longer', () => {
  const records = [completed('a', DAY), completed('a', DAY - 1), completed('b', DAY), completed('c', HOUR)];
  const { timesToday, lastMs } = pastOf(records, NOW, ['a', 'b', 'c', 'never']);
  expect([...timesToday].sort()).toEqual([
    ['a', 1],
    ['c', 1],
  ]);
  expect([...lastMs].sort()).toEqual([
    ['a', NOW - DAY + 1],
    ['b', NOW - DAY],
    ['c', NOW - HOUR],
  ]);
});

test('the records since a moment are those from it on', () => {
  const records = [3, 2, 1].map((hours) => completed('a', hours * HOUR));
  expect(since(records, NOW - 2 * HOUR)).toEqual(records.slice(1));
  expect(since(records, NOW - 4 * HOUR)).toEqual(records);
  expect(since(records, NOW)).toEqual([]);
});

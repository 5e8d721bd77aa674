import { expect, it } from 'vitest';
import { nearest } from '../../../shared/i18n/nearest.ts';

const WORDS = [
  'find',
  'show',
  'settings',
  'status',
  'micro.everyMinutes',
  'long.everyMinutes',
  'cat-cow',
  'cat-cow-desk',
];

it.each([
  ['fnd', 'find'],
  ['FIND', 'find'],
  ['stauts', 'status'],
  ['everyminutes', 'micro.everyMinutes'],
  ['long.every', 'long.everyMinutes'],
  ['catcow', 'cat-cow'],
  ['cat-cow-dsk', 'cat-cow-desk'],
  ['x', null],
  ['', null],
  ['bicycle', null],
  ['x'.repeat(10_000), null],
])('%s may mean %s', (typed, word) => {
  expect(nearest(typed, WORDS)).toBe(word);
});

import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Line } from '../../shared/simulation/line.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import { language } from '../language.ts';
import { madeUpDays } from './made-up-day.ts';
import { complaints } from './oracle.ts';

// The oracle is worth something only if it complains: each way to falsify what `simulate` printed must be noticed.

const trace = madeUpDays(1, 14);
const lines: Line[] = [];
simulate({
  ...{ trace, settings: defaultSettings, language, respond: 'complete', zone: 'UTC' },
  ...{ seed: 1, tell: (line: Line) => void lines.push(line) },
} as const);

const judge = (told: readonly Line[]): readonly string[] =>
  complaints(trace, { lines: told, settings: defaultSettings, respond: 'complete', zone: 'UTC' });

type Change = (line: Line) => readonly Line[];

/** Changes the last line of a kind that comes before the middle of the record. */
const changed = (event: Line['event'], change: Change): readonly Line[] => {
  const index = lines.findLastIndex((line, place) => line.event === event && place < lines.length / 2);
  expect(index).toBeGreaterThan(-1);
  return lines.flatMap((line, place) => (place === index ? change(line) : [line]));
};

const moved = (iso: string, ms: number): string => new Date(Date.parse(iso) + ms).toISOString();
const sorted = (told: readonly Line[]): readonly Line[] => told.toSorted((a, b) => Date.parse(a.t) - Date.parse(b.t));

const falsified: readonly (readonly [name: string, told: () => readonly Line[]])[] = [
  ['a credit is missing', () => changed('credited', () => [])],
  ['a credit comes twice', () => changed('credited', (line) => [line, line])],
  [
    'a credit begins too early',
    () =>
      changed('credited', (line) => [line.event === 'credited' ? { ...line, from: moved(line.from, -1000) } : line]),
  ],
  [
    'a credit ends too late',
    () => changed('credited', (line) => [line.event === 'credited' ? { ...line, to: moved(line.to, 31_000) } : line]),
  ],
  [
    'a credit is of the wrong kind',
    () => changed('credited', (line) => [{ ...line, break: line.break === 'long' ? 'micro' : 'long' }]),
  ],
  ['a break is missing', () => changed('shown', () => [])],
  ['a break comes without a heads-up', () => changed('heads-up', () => [])],
  [
    'a break comes too soon after its heads-up',
    () => sorted(changed('shown', (line) => [{ ...line, t: moved(line.t, -200_000) }])),
  ],
  [
    'a break is said to be of the other kind',
    () => changed('shown', (line) => [{ ...line, break: line.break === 'long' ? 'micro' : 'long' }]),
  ],
  [
    'a break says too little sitting',
    () => changed('shown', (line) => [line.event === 'shown' ? { ...line, sittingSeconds: 1799 } : line]),
  ],
  [
    'a break says too much sitting',
    () =>
      changed('shown', (line) => [
        line.event === 'shown' ? { ...line, sittingSeconds: line.sittingSeconds + 300 } : line,
      ]),
  ],
  ['an outcome is missing', () => changed('outcome', () => [])],
  ['an outcome comes twice', () => changed('outcome', (line) => [line, line])],
  [
    'an outcome is of another break',
    () => changed('outcome', (line) => [{ ...line, break: line.break === 'long' ? 'micro' : 'long' }]),
  ],
  ['an outcome comes too late', () => changed('outcome', (line) => [{ ...line, t: moved(line.t, 5_000) }])],
  [
    'an outcome is not the answer',
    () => changed('outcome', (line) => [line.event === 'outcome' ? { ...line, outcome: 'skipped' } : line]),
  ],
  ['what holds is told twice', () => changed('held', (line) => [line, line])],
  ['what holds is not told', () => changed('held', () => [])],
  ['lines are out of order', () => lines.toReversed()],
  ['all breaks are missing', () => lines.filter(({ event }) => event === 'credited')],
];

describe('the oracle', () => {
  test('has nothing to say against the truth', () => {
    expect(judge(lines)).toEqual([]);
  });

  test.each(falsified)('notices that %s', (_name, told) => {
    expect(judge(told())).not.toEqual([]);
  });
});

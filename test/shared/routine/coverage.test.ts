import { describe, expect, test } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { KINDS, MUSCLES } from '../../../shared/model/movement-codes.ts';
import { aspectOf, coverageOf, weights } from '../../../shared/routine/coverage.ts';
import { catalogueOf, completed, DAY, HOUR, movement, NOW } from '../catalogue/made-up.ts';

// Worked out by hand from the numbers of coverage: strength is the mean of credit / 4 and days / 2, mobility that of
// seconds / 120 and days / 2, each at most 1; a primary muscle weighs 1, a secondary 0.5.

const muscles = { primary: ['glutes', 'hamstrings'], secondary: ['deep-core'] } as const;
const strong = movement('strong', { kind: 'strength', muscles: { ...muscles } as never });
const supple = movement('supple', { kind: 'mobility', muscles: { ...muscles } as never });
const long = movement('long', { kind: 'stretch' });
const catalogue = catalogueOf(strong, supple, long);

const covered = (records: readonly HistoryRecord[]) => coverageOf(records, catalogue, NOW);

test('a walk that was logged counts for the walking movement, until it is taken back', () => {
  const walking = movement('walking', { kind: 'walk', muscles: { ...muscles } as never });
  const walk: HistoryRecord = {
    ...{ id: 'w', wallMs: NOW, event: 'walked', source: 'logged' },
    ...{ fromMs: NOW - 2 * DAY, toMs: NOW - 2 * DAY + 1_200_000 },
  };
  const back: HistoryRecord = { id: 'u', wallMs: NOW, event: 'undone', recordId: 'w', aboutMs: walk.toMs };
  const mobilityOf = (...records: HistoryRecord[]) => coverageOf(records, catalogueOf(walking), NOW).glutes.mobility;
  expect(mobilityOf(walk)).toBe((1 + 0.5) / 2);
  expect(mobilityOf(walk, back)).toBe(0);
});

type Row = readonly [name: string, records: readonly HistoryRecord[], primary: number, secondary: number];

const strength: readonly Row[] = [
  ['nothing done', [], 0, 0],
  // Credit 1 of 4, one day of 2; secondary: credit 0.5 of 4, which still touches the day.
  ['done once', [completed('strong', HOUR)], (0.25 + 0.5) / 2, (0.125 + 0.5) / 2],
  // At most 2 a day.
  ['thrice in a day', [1, 2, 3].map((h) => completed('strong', h * HOUR)), (0.5 + 0.5) / 2, (0.375 + 0.5) / 2],
  ['six times in a day', [1, 2, 3, 4, 5, 6].map((h) => completed('strong', h * HOUR)), 0.5, 0.5],
  ['on two days', [1, 25].map((h) => completed('strong', h * HOUR)), (0.5 + 1) / 2, (0.25 + 1) / 2],
  ['on six days', [1, 2, 3, 4, 5, 6].map((d) => completed('strong', d * DAY - HOUR)), 1, (0.75 + 1) / 2],
  // Credit 0.4 of 4, a day from 0.5 on.
  ['in part', [completed('strong', HOUR, { done: 0.4 })], 0.1 / 2, 0.05 / 2],
  ['half', [completed('strong', HOUR, { done: 0.5 })], (0.125 + 0.5) / 2, 0.0625 / 2],
  [
    'in two parts of a day',
    [1, 2].map((h) => completed('strong', h * HOUR, { done: 0.3 })),
    (0.15 + 0.5) / 2,
    0.075 / 2,
  ],
  ['not at all', [completed('strong', HOUR, { done: 0, outcome: 'skipped' })], 0, 0],
  ['just within the seven days', [completed('strong', 7 * DAY - 1)], (0.25 + 0.5) / 2, (0.125 + 0.5) / 2],
  ['just out of them', [completed('strong', 7 * DAY)], 0, 0],
  ['in the future, after the clock was set back', [completed('strong', -HOUR)], 0, 0],
  ['with a movement that is gone', [completed('gone', HOUR)], 0, 0],
];

const mobility: readonly Row[] = [
  // 60 s of 120, one day of 2; secondary 30 s.
  ['a minute', [completed('supple', HOUR)], (0.5 + 0.5) / 2, (0.25 + 0.5) / 2],
  ['two minutes', [completed('supple', HOUR, { ranMs: 120_000 })], (1 + 0.5) / 2, (0.5 + 0.5) / 2],
  ['ten minutes', [completed('supple', HOUR, { ranMs: 600_000 })], (1 + 0.5) / 2, (1 + 0.5) / 2],
  ['a minute on each of two days', [1, 25].map((h) => completed('supple', h * HOUR)), 1, (0.5 + 1) / 2],
];

describe('coverage', () => {
  test.each(strength)('of strength, %s', (_name, records, primary, secondary) => {
    const { glutes, hamstrings, 'deep-core': core } = covered(records);
    expect(glutes.strength).toBeCloseTo(primary, 10);
    expect(hamstrings.strength).toBeCloseTo(primary, 10);
    expect(core.strength).toBeCloseTo(secondary, 10);
    expect([glutes.mobility, core.mobility]).toEqual([0, 0]);
  });

  test.each(mobility)('of mobility, %s', (_name, records, primary, secondary) => {
    const { glutes, 'deep-core': core } = covered(records);
    expect(glutes.mobility).toBeCloseTo(primary, 10);
    expect(core.mobility).toBeCloseTo(secondary, 10);
    expect([glutes.strength, core.strength]).toEqual([0, 0]);
  });

  test('days roll: a break 23 hours ago and one 25 hours ago lie on two', () => {
    expect(covered([completed('long', 23 * HOUR), completed('long', 25 * HOUR)]).glutes.mobility).toBe(1);
    expect(covered([completed('long', 1 * HOUR), completed('long', 23 * HOUR)]).glutes.mobility).toBe((1 + 0.5) / 2);
  });

  test('adds movements of the same muscle up', () => {
    const { glutes } = covered([completed('supple', HOUR), completed('long', 2 * HOUR)]);
    expect(glutes.mobility).toBe((1 + 0.5) / 2);
  });

  test('is there for every muscle, and looks at outcomes alone', () => {
    const wallMs = NOW - HOUR;
    const all = covered([
      { id: 's', wallMs, event: 'shown', break: 'micro', movement: 'strong', sittingMs: 1 },
      { id: 'c', wallMs, event: 'credited', break: 'long', fromMs: wallMs, toMs: wallMs },
    ]);
    expect(Object.keys(all).sort()).toEqual([...MUSCLES].sort());
    for (const muscle of MUSCLES) expect(all[muscle]).toEqual({ strength: 0, mobility: 0 });
  });

  test('counts strength for strength, all else for mobility', () => {
    const aspects = KINDS.map((kind) => [kind, aspectOf(movement('any', { kind }))]);
    expect(Object.fromEntries(aspects)).toEqual({
      stretch: 'mobility',
      mobility: 'mobility',
      strength: 'strength',
      walk: 'mobility',
    });
  });

  test('weighs primary muscles twice as much as secondary ones', () => {
    expect(weights(strong)).toEqual([
      ['glutes', 1],
      ['hamstrings', 1],
      ['deep-core', 0.5],
    ]);
  });
});

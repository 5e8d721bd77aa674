import { describe, expect, test } from 'vitest';
import type { Why } from '../../../shared/model/why.ts';
import { swappedTo } from '../../../shared/routine/changes.ts';
import type { Chosen } from '../../../shared/routine/chosen.ts';
import { compose } from '../../../shared/routine/routine.ts';
import { catalogueOf, movement } from '../catalogue/made-up.ts';

const neck = movement('neck', { muscles: { primary: ['neck'], secondary: [] } });
const chest = movement('chest', { muscles: { primary: ['chest'], secondary: [] } });
const calves = movement('calves', { muscles: { primary: ['calves'], secondary: [] } });
const rest = movement('rest', { muscles: { primary: ['calves'], secondary: [] } });
const entries = catalogueOf(neck, chest, calves, rest);

const planned = (of: typeof neck, why: Why) => ({
  movement: of,
  part: { movementId: of.id, why, effort: 'standard', firstSide: 'first' } as const,
});
const pair: Chosen = {
  ...{ breakId: 'b', kind: 'micro', lengthMs: 120_000, level: 'standard', opened: false, quiet: false, swapped: [] },
  ...compose(
    [planned(neck, { code: 'longest-ago' }), planned(calves, { code: 'pairs-with', first: 'neck', muscle: 'calves' })],
    0,
    112_000,
  ),
};
const swap = (ranMs: number, to: typeof neck) =>
  swappedTo({ chosen: pair, entries, ranMs }, { movement: to, why: { code: 'first-this-month' }, firstSide: 'first' });

describe('a swap in a break of two', () => {
  test('keeps what follows, and what is said of it stays true', () => {
    const { parts, plan } = swap(0, chest);
    expect(parts.map(({ movementId, why }) => [movementId, why])).toEqual([
      ['chest', { code: 'first-this-month' }],
      ['calves', { code: 'pairs-with', first: 'chest', muscle: 'calves' }],
    ]);
    expect([...new Set(plan.map((segment) => segment.movement))]).toEqual([0, 1]);
    expect(swap(0, rest).parts[1]?.why).toEqual({ code: 'rounds-off' });
  });

  test('of the second one leaves the first as it was', () => {
    const at = pair.plan.find((segment) => segment.movement === 1)?.fromMs ?? 0;
    expect(swap(at, chest).parts.map(({ movementId, why }) => [movementId, why.code])).toEqual([
      ['neck', 'longest-ago'],
      ['chest', 'first-this-month'],
    ]);
  });
});

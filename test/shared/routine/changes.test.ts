import { describe, expect, test } from 'vitest';
import type { Why } from '../../../shared/model/why.ts';
import { fitsStill, laidOutAnew, sought, swappedTo, withEffort } from '../../../shared/routine/changes.ts';
import type { Chosen } from '../../../shared/routine/chosen.ts';
import { compose } from '../../../shared/routine/routine.ts';
import { toNext, toPrevious } from '../../../shared/routine/seek.ts';
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
const asked = { why: { code: 'asked-for' }, firstSide: 'first' } as const;
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

  test('brings the other one as it is to be taken', () => {
    const hand = { chosen: pair, entries, ranMs: 0 };
    expect(swappedTo(hand, { movement: chest, ...asked }).parts[0]?.effort).toBe('standard');
    expect(swappedTo(hand, { movement: chest, ...asked }, 'easier').parts[0]?.effort).toBe('easier');
  });

  test('leaves alone what is said of the next for a reason of its own', () => {
    const parts = pair.parts.map((part) => ({ ...part, why: { code: 'ticked' } as const }));
    const hand = { chosen: { ...pair, parts }, entries, ranMs: 0 };
    expect(swappedTo(hand, { movement: rest, ...asked }).parts[1]?.why).toEqual({ code: 'ticked' });
  });

  test('of the second one leaves the first as it was', () => {
    const at = pair.plan.find((segment) => segment.movement === 1)?.fromMs ?? 0;
    expect(swap(at, chest).parts.map(({ movementId, why }) => [movementId, why.code])).toEqual([
      ['neck', 'longest-ago'],
      ['chest', 'first-this-month'],
    ]);
  });
});

const inHand = (ranMs: number) => ({ chosen: pair, entries, ranMs });
const movesOf = ({ plan }: Pick<Chosen, 'plan'>, index: number) =>
  plan.filter(({ part, movement: of }) => part === 'move' && of === index);
const begins = (index: number): number => movesOf(pair, index)[0]?.fromMs ?? 0;
const idsOf = ({ parts }: Chosen) => parts.map(({ movementId }) => movementId);

describe('a swap', () => {
  test('before anything was moved takes the place of the movement, and remembers it', () => {
    const swapped = swap(begins(0), chest);
    expect([idsOf(swapped), swapped.swapped]).toEqual([['chest', 'calves'], ['neck']]);
    const again = swappedTo({ chosen: swapped, entries, ranMs: 0 }, { movement: rest, ...asked });
    expect([idsOf(again), again.swapped]).toEqual([
      ['rest', 'calves'],
      ['neck', 'chest'],
    ]);
  });

  test('in the middle of a movement leaves what was done of it, and comes after it', () => {
    const ranMs = begins(0) + 1_000;
    const swapped = swap(ranMs, chest);
    expect(idsOf(swapped)).toEqual(['neck', 'chest', 'calves']);
    expect(movesOf(swapped, 0)).toEqual([{ ...movesOf(pair, 0)[0], untilMs: ranMs }]);
    expect(swapped.plan.find((segment) => segment.movement === 1)?.fromMs).toBe(ranMs);
    expect(swapped.plan.at(-1)?.untilMs).toBeLessThanOrEqual(112_000);
  });

  test('in a break without any movement is its first', () => {
    const empty = { ...pair, parts: [], plan: [] };
    const swapped = swappedTo({ chosen: empty, entries, ranMs: 0 }, { movement: rest, ...asked });
    expect([idsOf(swapped), swapped.swapped]).toEqual([['rest'], []]);
  });
});

describe('taken easier', () => {
  const efforts = (ranMs: number) => withEffort(inHand(ranMs), 'easier').parts.map(({ effort }) => effort);

  test('is the movement that the break is at', () => {
    expect(efforts(0)).toEqual(['easier', 'standard']);
    expect(efforts(begins(1))).toEqual(['standard', 'easier']);
    expect(efforts(119_000)).toEqual(['standard', 'easier']);
  });

  test('lays the time out anew before it has begun, and no more after', () => {
    const wide = movement('neck', { dose: { ...neck.dose, repetitions: { min: 2, max: 4 } } });
    const chosen = laidOutAnew(pair, catalogueOf(wide, calves), 120_000);
    const hand = (ranMs: number) => ({ chosen, entries: catalogueOf(wide, calves), ranMs });
    expect(movesOf(chosen, 0)).toHaveLength(4);
    expect(movesOf(withEffort(hand(0), 'easier'), 0)).toHaveLength(2);
    const begun = withEffort(hand((movesOf(chosen, 0)[0]?.fromMs ?? 0) + 1), 'easier');
    expect(begun.plan).toEqual(chosen.plan);
  });
});

describe('laid out for another length', () => {
  test('a break has its movements in as much time as there is, and none that is gone', () => {
    const longer = laidOutAnew(pair, entries, 300_000);
    expect([longer.lengthMs, idsOf(longer)]).toEqual([300_000, ['neck', 'calves']]);
    expect(laidOutAnew(pair, catalogueOf(calves), 120_000)).toMatchObject({
      parts: [{ movementId: 'calves' }],
      plan: expect.arrayContaining([expect.objectContaining({ movement: 0 })]),
    });
    expect(laidOutAnew(pair, entries, 20_000).plan.at(-1)?.untilMs).toBeLessThanOrEqual(20_000);
  });

  test.each([
    ['the movements as they are', entries, true],
    ['one that is gone', catalogueOf(neck), false],
    ['one that has fewer phases now', catalogueOf(neck, { ...calves, phases: [] }), false],
  ])('is not wanted for nothing: a plan with %s fits still: %s', (_, now, fits) => {
    expect(fitsStill(pair, now)).toBe(fits);
  });
});

describe('going through the plan', () => {
  test('leads to the next segment or back, and changes nothing else', () => {
    const { plan: on, ...rest0 } = sought(inHand(6_000), 'next') ?? pair;
    const { plan: _, ...before } = pair;
    expect(rest0).toEqual(before);
    expect(on).toEqual(toNext(pair.plan, 6_000, 120_000));
    expect(sought(inHand(9_000), 'previous')?.plan).toEqual(toPrevious(pair.plan, 9_000, 120_000));
  });

  test('is not possible where there is none', () => {
    expect(sought(inHand(0), 'previous')).toBeNull();
    expect(sought(inHand(119_000), 'next')).toBeNull();
  });
});

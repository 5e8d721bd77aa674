import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../shared/model/outcome.ts';
import type { Why } from '../../../shared/model/why.ts';
import type { Chosen } from '../../../shared/routine/chosen.ts';
import { mainMovementOf, recordOf } from '../../../shared/routine/record.ts';
import { compose } from '../../../shared/routine/routine.ts';
import type { Decision } from '../../../shared/schedule/types.ts';
import { catalogueOf, movement, NOW } from '../catalogue/made-up.ts';

const neck = movement('neck', { positions: ['seated'] });
const calves = movement('calves');
const entries = catalogueOf(neck, calves);
const movementOf = (id: string) => entries.get(id)?.movement;

const chosenOf = (...codes: readonly Why['code'][]): Chosen => ({
  ...{ breakId: 'b', kind: 'micro', lengthMs: 120_000, level: 'standard', opened: false, quiet: false, swapped: [] },
  ...compose(
    codes.map((code, index) => {
      const of = index % 2 === 0 ? neck : calves;
      return {
        movement: of,
        part: { movementId: of.id, why: { code } as Why, effort: 'standard', firstSide: 'first' } as const,
      };
    }),
    0,
    112_000,
  ),
});
const pair = chosenOf('longest-ago', 'rounds-off');
const base = { id: 'b.1', wallMs: NOW } as const;
const ended = (outcome: Outcome, ranMs = 120_000): Decision => ({
  ...{ ...base, event: 'outcome', break: 'micro', outcome, reason: 'time-up', ranMs, lengthMs: 120_000 },
});
const movedIn = (decision: Decision, chosen: Chosen | null = pair) => {
  const record = recordOf(decision, chosen, movementOf);
  return record?.event === 'outcome' ? record.moved.map(({ movement: id, seated }) => `${id} ${seated}`) : null;
};

describe('a break is called by', () => {
  test.each<readonly [string, Chosen | null, string]>([
    ['its first movement', pair, 'neck'],
    ['the one after getting up', chosenOf('get-up', 'longest-ago'), 'calves'],
    ['getting up where there is no other', chosenOf('get-up'), 'neck'],
    ['nothing where it has none', chosenOf(), ''],
    ['nothing before one was chosen', null, ''],
  ])('%s', (_, chosen, expected) => {
    expect(mainMovementOf(chosen)).toBe(expected);
  });
});

describe('the history keeps', () => {
  test('what was shown, without the reason', () => {
    const shown = { ...base, event: 'shown', break: 'micro', sittingMs: 5 } as const;
    expect(recordOf({ ...shown, reason: 'pause' }, pair, movementOf)).toEqual({ ...shown, movement: 'neck' });
  });

  test('what a break came to, without the reason', () => {
    const { reason: _, ...kept } = { ...ended('skipped'), reason: 'asked' };
    expect(recordOf(ended('skipped'), pair, movementOf)).toEqual({ ...kept, movement: 'neck', moved: [] });
  });

  test.each<readonly [Outcome, readonly string[]]>([
    ['completed', ['neck true', 'calves false']],
    ['ignored', ['neck true', 'calves false']],
    ['skipped', []],
    ['snoozed', []],
    ['away', []],
  ])('of a break %s as moved: %j', (outcome, moved) => {
    expect(movedIn(ended(outcome))).toEqual(moved);
    expect(movedIn(ended(outcome), null)).toEqual([]);
  });

  test('as moved only what was come to; a movement that is gone counts as seated', () => {
    const second = pair.plan.find((segment) => segment.movement === 1)?.fromMs ?? 0;
    expect(movedIn(ended('completed', second))).toEqual(['neck true']);
    const gone = recordOf(ended('completed'), pair, () => undefined);
    expect(gone).toMatchObject({ moved: [{ seated: true }, { seated: true }] });
  });

  test.each<Decision>([
    { ...base, event: 'credited', break: 'long', fromMs: 1, toMs: 2 },
    { ...base, event: 'sat', fromMs: 1, toMs: 2, sittingMs: 1 },
    { ...base, event: 'held', break: 'micro', reason: 'call' },
    { ...base, event: 'dismissed', break: 'micro', how: 'skipped' },
    { ...base, event: 'day-off', date: '2026-03-09', off: true },
  ])('all of $event', (decision) => {
    expect(recordOf(decision, pair, movementOf)).toEqual(decision);
  });

  test.each<Decision>([
    { ...base, event: 'heads-up', break: 'micro', reason: 'soon' },
    { ...base, event: 'withdrawn', break: 'micro', reason: 'busy' },
    { ...base, event: 'started', break: 'micro', reason: 'person' },
    { ...base, event: 'interrupted', break: 'micro', reason: 'work' },
    { ...base, event: 'paused', until: 'tomorrow' },
    { ...base, event: 'resumed', reason: 'over' },
    { ...base, event: 'meeting', ms: 1 },
    { ...base, event: 'meeting-over' },
    { ...base, event: 'slept', reason: 'told', ms: 1 },
    { ...base, event: 'booted', downMs: 1 },
  ])('nothing of $event', (decision) => {
    expect(recordOf(decision, pair, movementOf)).toBeNull();
  });
});

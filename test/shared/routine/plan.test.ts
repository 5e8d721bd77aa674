import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { Segment } from '../../../shared/model/plan.ts';
import { AS_WRITTEN, CHANGE_MS, fits, layOut, READY_MS, REST_MS } from '../../../shared/routine/plan.ts';
import { language } from '../../language.ts';

const movementOf = (phases: Movement['phases'], dose: Movement['dose']): Movement => ({
  id: 'made-up',
  kind: 'strength',
  muscles: { primary: ['glutes'], secondary: [] },
  positions: ['standing'],
  place: 'desk',
  equipment: [],
  bends: [],
  loaded: false,
  phases,
  dose,
  avoid: [],
  offByDefault: false,
  deskVariantOf: null,
  sources: [{ name: 'a test' }],
  reviewedBy: null,
});

const lasting = (...seconds: [number, number][]): Movement['phases'] =>
  seconds.map(([min, max]) => ({ pose: 'made-up', seconds: { min, max }, breath: 'steady' }));

const range = (of: fc.Arbitrary<number>) =>
  fc.tuple(of, of).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
const halfSeconds = fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2);

const anyMovement = fc
  .record({
    phases: fc.array(range(halfSeconds), { minLength: 1, maxLength: 6 }),
    repetitions: range(fc.integer({ min: 1, max: 15 })),
    sets: range(fc.integer({ min: 1, max: 4 })),
    sides: fc.constantFrom('none' as const, 'each' as const, 'alternate' as const),
  })
  .map(({ phases, ...dose }) =>
    movementOf(lasting(...phases.map(({ min, max }): [number, number] => [min, max])), dose),
  );
const anyLength = fc.integer({ min: 0, max: 30 * 60_000 });

const moves = (plan: Segment[]) => plan.filter(({ part }) => part === 'move');
const lengthOf = (plan: Segment[]) => plan.reduce((total, { fromMs, untilMs }) => total + untilMs - fromMs, 0);
const onSide = (plan: Segment[], side: Segment['side']) => moves(plan).filter((segment) => segment.side === side);
const seconds = (plan: Segment[]) => plan.map(({ fromMs, untilMs }) => (untilMs - fromMs) / 1000);

describe('any movement in any time', () => {
  const always = (holds: (plan: Segment[], movement: Movement, lengthMs: number) => void) =>
    fc.assert(
      fc.property(anyMovement, anyLength, (movement, lengthMs) =>
        holds(layOut(movement, lengthMs), movement, lengthMs),
      ),
      { numRuns: 200 },
    );

  it('goes in order, without gap or overlap, inside the length', () => {
    always((plan, _, lengthMs) => {
      let at = 0;
      for (const { fromMs, untilMs } of plan) {
        expect(fromMs).toBe(at);
        expect(untilMs).toBeGreaterThan(fromMs);
        at = untilMs;
      }
      expect(at).toBeLessThanOrEqual(lengthMs);
    });
  });

  it('treats both sides alike', () => {
    always((plan, { dose }) => {
      const [first, second] = [onSide(plan, 'first'), onSide(plan, 'second')];
      expect(seconds(first)).toEqual(seconds(second));
      expect(first.map(({ repetition, phase }) => [repetition, phase])).toEqual(
        second.map(({ repetition, phase }) => [repetition, phase]),
      );
      expect(first.length === 0).toBe(plan.length === 0 || dose.sides === 'none');
    });
  });

  it('never goes above the dose', () => {
    always((plan, { dose, phases }) => {
      const sets = plan.filter(({ part }) => part === 'rest').length + 1;
      expect(sets).toBeLessThanOrEqual(dose.sets.max);
      for (const { of, phase, fromMs, untilMs } of moves(plan)) {
        expect(of).toBeLessThanOrEqual(sets * dose.repetitions.max);
        expect(untilMs - fromMs).toBeLessThanOrEqual((phases[phase]?.seconds.max ?? 0) * 1000);
      }
    });
  });

  it('names every repetition from 1 to the last, each phase of it once a side', () => {
    always((plan, { phases, dose }) => {
      const of = plan[0]?.of ?? 0;
      const side = dose.sides === 'none' ? 'none' : 'first';
      const expected = Array.from({ length: of }, (_, index) => phases.map((_, phase) => [index + 1, phase])).flat();
      expect(onSide(plan, side).map(({ repetition, phase }) => [repetition, phase])).toEqual(expected);
    });
  });

  it('does the whole of the dose where it fits, and the more of it the more time there is', () => {
    always((plan, movement, lengthMs) => {
      const longer = layOut(movement, lengthMs + 30 * 60_000 * 60);
      const { dose, phases } = movement;
      expect(longer[0]?.of).toBe(dose.sets.max * dose.repetitions.max);
      for (const { phase, fromMs, untilMs } of moves(longer)) {
        expect(untilMs - fromMs).toBe((phases[phase]?.seconds.max ?? 0) * 1000);
      }
      if (lengthOf(longer) <= lengthMs) expect(plan).toEqual(longer);
    });
  });
});

describe('a movement laid out', () => {
  const dose = (
    repetitions: [number, number],
    sets: [number, number],
    sides: Movement['dose']['sides'] = 'none',
  ): Movement['dose'] => ({
    repetitions: { min: repetitions[0], max: repetitions[1] },
    sets: { min: sets[0], max: sets[1] },
    sides,
  });
  const parts = (plan: Segment[]) => plan.map(({ part, side, repetition }) => `${part} ${side} ${repetition}`);

  it('gets ready in the pose that it starts from', () => {
    const plan = layOut(movementOf(lasting([2, 2], [3, 3]), dose([1, 1], [1, 1])), 60_000);
    expect(plan).toEqual([
      { fromMs: 0, untilMs: READY_MS, part: 'ready', movement: 0, phase: 1, side: 'none', repetition: 1, of: 1 },
      { fromMs: 5000, untilMs: 7000, part: 'move', movement: 0, phase: 0, side: 'none', repetition: 1, of: 1 },
      { fromMs: 7000, untilMs: 10_000, part: 'move', movement: 0, phase: 1, side: 'none', repetition: 1, of: 1 },
    ]);
  });

  it('finishes one side, changes, and does the other', () => {
    const plan = layOut(movementOf(lasting([2, 2]), dose([2, 2], [1, 1], 'each')), 60_000);
    expect(parts(plan)).toEqual([
      'ready first 1',
      'move first 1',
      'move first 2',
      'change second 1',
      'move second 1',
      'move second 2',
    ]);
    expect(seconds(plan)).toEqual([5, 2, 2, CHANGE_MS / 1000, 2, 2]);
  });

  it('begins with the second side where that is wanted, and treats both alike still', () => {
    const wanted = (sides: Movement['dose']['sides']) =>
      parts(
        layOut(movementOf(lasting([2, 2]), dose([2, 2], [1, 1], sides)), 60_000, {
          ...AS_WRITTEN,
          firstSide: 'second',
        }),
      );
    expect(wanted('each')).toEqual([
      'ready second 1',
      'move second 1',
      'move second 2',
      'change first 1',
      'move first 1',
      'move first 2',
    ]);
    expect(wanted('alternate')).toEqual([
      'ready second 1',
      'move second 1',
      'move first 1',
      'move second 2',
      'move first 2',
    ]);
    expect(wanted('none')).toEqual(['ready none 1', 'move none 1', 'move none 2']);
  });

  it('goes side by side where the sides alternate', () => {
    const plan = layOut(movementOf(lasting([2, 2]), dose([2, 2], [1, 1], 'alternate')), 60_000);
    expect(parts(plan)).toEqual(['ready first 1', 'move first 1', 'move second 1', 'move first 2', 'move second 2']);
  });

  it('rests between sets, and counts on', () => {
    const plan = layOut(movementOf(lasting([2, 2]), dose([1, 1], [2, 2])), 60_000);
    expect(parts(plan)).toEqual(['ready none 1', 'move none 1', 'rest none 2', 'move none 2']);
    expect(seconds(plan)).toEqual([5, 2, REST_MS / 1000, 2]);
  });

  it('takes more repetitions first, then more sets, then longer holds', () => {
    const movement = movementOf(lasting([2, 4]), dose([2, 4], [1, 2]));
    const of = (lengthMs: number) => {
      const plan = layOut(movement, lengthMs);
      return { of: plan[0]?.of, hold: seconds(moves(plan))[0] };
    };
    expect(of(5000 + 2 * 2000)).toEqual({ of: 2, hold: 2 });
    expect(of(5000 + 4 * 2000)).toEqual({ of: 4, hold: 2 });
    expect(of(5000 + 8 * 2000 + REST_MS)).toEqual({ of: 8, hold: 2 });
    expect(of(5000 + 8 * 3000 + REST_MS)).toEqual({ of: 8, hold: 3 });
  });

  it('drops sets, then repetitions, where the least of the dose does not fit', () => {
    const movement = movementOf(lasting([5, 5]), dose([4, 4], [2, 2]));
    expect(layOut(movement, 5000 + 4 * 5000)[0]?.of).toBe(4);
    expect(layOut(movement, 5000 + 3 * 5000)[0]?.of).toBe(3);
  });

  it('shortens the hold but not the ways, on both sides, where time is scarcest', () => {
    const movement = movementOf(lasting([3, 3], [30, 30], [3, 3]), dose([1, 1], [1, 1], 'each'));
    expect(seconds(moves(layOut(movement, 5000 + 4000 + 2 * 16_000)))).toEqual([3, 10, 3, 3, 10, 3]);
    expect(layOut(movement, 5000 + 4000 + 2 * 8_000)).toEqual([]);
  });

  const walk: Movement = { ...movementOf(lasting([60, 1800]), dose([1, 1], [1, 1])), kind: 'walk' };

  it.each([
    ['a walk, in any time', walk, 1, true],
    ['no walk in none', walk, 0, false],
    ['a movement whose least takes just so long', movementOf(lasting([3, 9]), dose([1, 4], [1, 2])), 8_000, true],
    ['not in less', movementOf(lasting([3, 9]), dose([1, 4], [1, 2])), 7_999, false],
  ])('fits where anything of it can be laid out: %s', (_, movement, lengthMs, expected) => {
    expect(fits(movement, lengthMs)).toBe(expected);
    expect(layOut(movement, lengthMs).length > 0).toBe(expected);
  });

  it('walks to the end', () => {
    expect(layOut(walk, 120_000)).toEqual([
      { fromMs: 0, untilMs: 120_000, part: 'move', movement: 0, phase: 0, side: 'none', repetition: 1, of: 1 },
    ]);
    expect(layOut(walk, 0)).toEqual([]);
  });
});

describe('the shipped movements', () => {
  const entries = [...builtInCatalogue(language.texts.movements).entries.values()];

  it.each([60_000, 120_000, 300_000])('each have something to do in a break of %i ms', (lengthMs) => {
    const idle = entries.filter(({ movement }) => moves(layOut(movement, lengthMs)).length === 0);
    expect(idle.map(({ movement }) => movement.id)).toEqual([]);
  });
});

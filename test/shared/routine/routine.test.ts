import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { isSeated, type Movement } from '../../../shared/catalogue/schema.ts';
import { alternativesFor } from '../../../shared/routine/alternatives.ts';
import { laidOutAnew } from '../../../shared/routine/changes.ts';
import { chooseRoutine, type RoutineWish } from '../../../shared/routine/choose-routine.ts';
import { movedOf } from '../../../shared/routine/moved.ts';
import { newBreak } from '../../../shared/routine/new-break.ts';
import { compose, movementAt, OPENING_WALK_MS } from '../../../shared/routine/routine.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { language, t } from '../../language.ts';
import { catalogueOf, movement, NOW } from '../catalogue/made-up.ts';

const shipped = builtInCatalogue(language.texts.movements).entries;
const circumstances = {
  catalogue: shipped,
  records: [],
  settings: defaultSettings.movements,
  nowMs: NOW,
  not: new Set<string>(),
  upFromChair: false,
};
const routineOf = (asked: Partial<RoutineWish>, lengthMs: number, differs: Partial<typeof circumstances> = {}) =>
  chooseRoutine(
    { kind: 'long', opensWithWalk: false, wish: null, ...asked },
    { ...circumstances, ...differs, lengthMs },
    seededRandom(1),
  );
const codes = (routine: ReturnType<typeof routineOf>) => routine.map(({ why }) => why.code);
const planned = (id: string, firstSide: 'first' | 'second' = 'first') => {
  const entry = shipped.get(id);
  if (!entry) throw new Error(`no movement ${id}`);
  const part = { movementId: id, why: { code: 'asked-for' }, effort: 'standard', firstSide } as const;
  return { part, movement: entry.movement };
};

describe('a routine', () => {
  test.each([
    ['a short break', 'micro', 120_000, 1],
    ['a short break that one movement does not half fill', 'micro', 600_000, 2],
    ['a long break of a minute', 'long', 60_000, 1],
    ['a long break of three minutes', 'long', 180_000, 2],
    ['a long break of five', 'long', 300_000, 3],
    ['a long break of half an hour', 'long', 1_800_000, 3],
  ] as const)('of %s has its number of movements', (_, kind, lengthMs, count) => {
    const routine = routineOf({ kind }, lengthMs);
    expect(routine).toHaveLength(count);
    expect(new Set(routine.map((choice) => choice.movement.id)).size).toBe(count);
  });

  test('opens with getting up where that is wanted, and has fewer movements then', () => {
    const routine = routineOf({ opensWithWalk: true }, 300_000);
    expect(codes(routine)[0]).toBe('get-up');
    expect(routine.map((choice) => choice.movement.id)[0]).toBe('walking');
    expect(routine).toHaveLength(3);
    const { plan } = compose(
      routine.map(({ movement: it, why, firstSide }) => ({
        movement: it,
        part: { movementId: it.id, why, effort: 'standard', firstSide },
      })),
      0,
      300_000,
    );
    expect(plan[0]).toMatchObject({ movement: 0, fromMs: 0, untilMs: OPENING_WALK_MS, part: 'move' });
  });

  test('does not open with getting up where the places do not allow it, nor before a short break', () => {
    const settings = { ...defaultSettings.movements, places: ['chair' as const] };
    expect(codes(routineOf({ opensWithWalk: true }, 300_000, { settings }))).not.toContain('get-up');
    expect(codes(routineOf({ kind: 'micro', opensWithWalk: true }, 300_000))).not.toContain('get-up');
  });

  test('begins with what the person asked for, after getting up', () => {
    const wish = shipped.get('chin-tuck')?.movement ?? null;
    const routine = routineOf({ opensWithWalk: true, wish }, 300_000);
    expect(codes(routine).slice(0, 2)).toEqual(['get-up', 'asked-for']);
    expect(routineOf({ kind: 'micro', wish }, 120_000).map((choice) => choice.movement.id)).toEqual(['chin-tuck']);
  });

  test('works other muscles with each movement', () => {
    for (const random of [1, 2, 3, 4, 5].map(seededRandom)) {
      const routine = chooseRoutine(
        { kind: 'long', opensWithWalk: false, wish: null },
        { ...circumstances, lengthMs: 300_000 },
        random,
      );
      const mains = routine.map((choice) => choice.movement.muscles.primary[0]);
      expect(new Set(mains).size).toBe(mains.length);
    }
  });

  test('gets people up after a short break in the chair', () => {
    for (const random of [1, 2, 3, 4, 5].map(seededRandom)) {
      const [choice] = chooseRoutine(
        { kind: 'micro', opensWithWalk: false, wish: null },
        { ...circumstances, upFromChair: true, lengthMs: 120_000 },
        random,
      );
      expect(choice && isSeated(choice.movement)).toBe(false);
    }
  });

  test('stays in the chair where there is no other place', () => {
    const settings = { ...defaultSettings.movements, places: ['chair' as const] };
    const [choice] = routineOf({ kind: 'micro' }, 120_000, { upFromChair: true, settings });
    expect(choice && isSeated(choice.movement)).toBe(true);
  });
});

describe('laid out', () => {
  const three = [planned('chin-tuck'), planned('hip-flexor-stretch'), planned('wall-angels')];

  test('the movements follow each other without gaps, within the time', () => {
    const { plan, parts } = compose(three, 10_000, 290_000);
    expect(plan[0]?.fromMs).toBe(10_000);
    for (const [index, { fromMs }] of plan.entries()) if (index > 0) expect(fromMs).toBe(plan[index - 1]?.untilMs);
    expect(plan.at(-1)?.untilMs).toBeLessThanOrEqual(290_000);
    expect([...new Set(plan.map((segment) => segment.movement))]).toEqual([0, 1, 2]);
    const movedMs = [0, 1, 2].map((index) =>
      plan
        .filter(({ part, movement: of }) => part === 'move' && of === index)
        .reduce((sum, { fromMs, untilMs }) => sum + untilMs - fromMs, 0),
    );
    expect(parts.map(({ plannedMs }) => plannedMs)).toEqual(movedMs);
    expect(Math.min(...movedMs)).toBeGreaterThan(0);
  });

  test('no movement goes past the upper bound of its sheet, however much time there is', () => {
    const { plan } = compose(three, 0, 3_600_000);
    const alone = three.map(({ movement: it }) => compose([{ ...planned(it.id) }], 0, 3_600_000).parts[0]?.plannedMs);
    expect(compose(three, 0, 3_600_000).parts.map(({ plannedMs }) => plannedMs)).toEqual(alone);
    expect(plan.at(-1)?.untilMs).toBeLessThan(900_000);
  });

  test('a movement that does not fit has no segment, and the next one its time', () => {
    const { plan, parts } = compose([planned('childs-pose'), planned('shoulder-rolls')], 0, 20_000);
    expect(parts[0]?.plannedMs).toBe(plan.some((segment) => segment.movement === 0) ? expect.any(Number) : 0);
    expect(plan.at(-1)?.untilMs).toBeLessThanOrEqual(20_000);
  });

  test.each([
    [59_000, 59_000],
    [60_000, 52_000],
    [120_000, 112_000],
    [300_000, 292_000],
  ])('a break of %i ms moves until %i at most, and its last seconds are free', (lengthMs, untilMs) => {
    const settings = { ...defaultSettings, long: { ...defaultSettings.long, opensWithWalk: false } };
    // Walking fills all the time that it gets.
    const about = { ...circumstances, lengthMs };
    const wish = { movement: shipped.get('walking')?.movement ?? null };
    const made = newBreak({
      ...{ breakId: 'b', kind: 'micro', wish, about, settings, zone: 'UTC', random: seededRandom(1) },
    });
    expect(made.plan.at(-1)?.untilMs).toBe(untilMs);
    const shorter = laidOutAnew({ ...made, parts: made.parts.slice(0, 1) }, shipped, 90_000);
    expect(shorter.plan.at(-1)?.untilMs).toBe(82_000);
  });

  test('getting up has a minute before others, and all the time where it is alone', () => {
    const walk = { ...planned('walking'), part: { ...planned('walking').part, why: { code: 'get-up' } as const } };
    const untilOf = (...of: readonly (typeof walk | (typeof three)[number])[]) =>
      compose(of, 0, 300_000).plan.findLast((segment) => segment.movement === 0)?.untilMs;
    expect([untilOf(walk), untilOf(walk, ...three)]).toEqual([300_000, OPENING_WALK_MS]);
  });

  test('the side that was left out comes first', () => {
    const sides = compose([planned('hip-flexor-stretch', 'second')], 0, 120_000).plan.map(({ side }) => side);
    expect(sides[0]).toBe('second');
    expect(sides.at(-1)).toBe('first');
  });

  test('the break is at the movement whose segment runs, and stays at the last one', () => {
    const { plan } = compose(three, 0, 300_000);
    expect(movementAt(plan, 0)).toBe(0);
    expect(movementAt(plan, plan.find((segment) => segment.movement === 1)?.fromMs ?? 0)).toBe(1);
    expect(movementAt(plan, 299_999)).toBe(2);
    expect(movementAt([], 5)).toBe(0);
  });
});

describe('what was done', () => {
  const movementOf = (id: string) => shipped.get(id)?.movement;
  const routine = compose([planned('hip-flexor-stretch'), planned('chin-tuck')], 0, 240_000);
  const moves = routine.plan.filter(({ part }) => part === 'move');
  const doneAfter = (ranMs: number) => movedOf({ ...routine, ranMs, movementOf });

  test('is nothing before the first move', () => {
    expect(doneAfter(moves[0]?.fromMs ?? 0)).toEqual([]);
  });

  test('is all of both at the end', () => {
    expect(doneAfter(240_000)).toMatchObject([
      { movement: 'hip-flexor-stretch', done: 1, unfinished: null, seated: false },
      { movement: 'chin-tuck', done: 1, unfinished: null, seated: true },
    ]);
  });

  test('leaves the other side unfinished after one side', () => {
    const oneSide = moves.findLast(({ side }) => side === 'first')?.untilMs ?? 0;
    expect(doneAfter(oneSide)).toMatchObject([{ movement: 'hip-flexor-stretch', unfinished: 'second' }]);
    expect(doneAfter(oneSide)[0]?.done).toBeCloseTo(0.5, 1);
  });

  test.each([
    [60_000, 60_000, null],
    [60_000, 30_000, null],
    [60_000, 29_999, 'second'],
    [60_000, 0, 'second'],
    [30_000, 60_000, null],
    [29_999, 60_000, 'first'],
  ] as const)('of %i ms of one side and %i of the other leaves unfinished: %s', (first, second, unfinished) => {
    const move = { part: 'move', movement: 0, phase: 0, repetition: 1, of: 1 } as const;
    const plan = [
      { ...move, fromMs: 0, untilMs: first, side: 'first' },
      { ...move, fromMs: first, untilMs: first + second, side: 'second' },
    ] as const;
    const parts = routine.parts.slice(0, 1);
    expect(movedOf({ parts, plan, ranMs: 120_000, movementOf })).toMatchObject([{ unfinished }]);
    const unplanned = parts.map((part) => ({ ...part, plannedMs: 0 }));
    expect(movedOf({ parts: unplanned, plan, ranMs: 120_000, movementOf })).toMatchObject([{ done: 0 }]);
  });

  test('a movement gone through again is done once', () => {
    const doubled = [
      ...routine.plan,
      ...routine.plan.map((s) => ({ ...s, fromMs: s.fromMs + 240_000, untilMs: s.untilMs + 240_000 })),
    ];
    expect(movedOf({ ...routine, plan: doubled, ranMs: 480_000, movementOf })[0]?.done).toBe(1);
  });
});

describe('others for a movement', () => {
  const seated = { positions: ['seated' as const], place: 'chair' as const };
  const current = movement('current', { equipment: ['wall'] });
  const ids = (...movements: readonly ReturnType<typeof movement>[]) =>
    alternativesFor(t, current, {
      ...circumstances,
      catalogue: catalogueOf(current, ...movements),
      not: new Set(['current']),
      lengthMs: 120_000,
    }).map(({ movement: { id }, because }) => `${id}: ${because}`);
  const neck = { muscles: { primary: ['neck' as const], secondary: [] } };

  test('are two at most, each for a reason of its own', () => {
    expect(ids(movement('a', neck), movement('b', { ...seated, equipment: ['wall'] }), movement('c'))).toEqual([
      'a: For another part: your neck.',
      'b: You can stay seated.',
    ]);
    expect(ids(movement('c'), movement('d', { equipment: ['wall'] }))[0]).toBe('c: Needs no equipment.');
  });

  test.each<readonly [string, Partial<Movement>, readonly Movement[], readonly string[]]>([
    ['one that gets up, for one in the chair', seated, [movement('a', seated), movement('b')], ['b', 'a']],
    ['one in the chair, for one out of it', {}, [movement('a'), movement('b', seated)], ['b', 'a']],
    ['one without equipment, for one with it', {}, [movement('a', { equipment: ['wall'] }), movement('b')], ['b', 'a']],
    [
      'whichever comes first, where the movement needs no equipment itself',
      { equipment: [] },
      [movement('a', { equipment: ['wall'] }), movement('b')],
      ['a', 'b'],
    ],
    [
      'no one twice, though two things speak for it',
      {},
      [movement('a', { ...neck, ...seated }), movement('b')],
      ['a', 'b'],
    ],
    [
      'no one twice, though there are not two reasons',
      { equipment: [] },
      [movement('a', neck), movement('b')],
      ['a', 'b'],
    ],
    ['two at most', {}, [movement('a', neck), movement('b', seated), movement('c')], ['a', 'b']],
  ])('are %s', (_, differs, movements, expected) => {
    const now = { ...current, ...differs };
    const about = { ...circumstances, catalogue: catalogueOf(now, ...movements), not: new Set(['current']) };
    const others = alternativesFor(t, now, { ...about, lengthMs: 120_000 });
    expect(others.map(({ movement: { id } }) => id)).toEqual(expected);
  });

  test('are none where nothing else fits', () => {
    expect(ids()).toEqual([]);
    expect(ids(movement('floor', { place: 'floor' }))).toEqual([]);
  });
});

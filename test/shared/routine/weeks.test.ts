import { describe, expect, test } from 'vitest';
import { EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import { allowed } from '../../../shared/routine/choose.ts';
import { layOut } from '../../../shared/routine/plan.ts';
import { movesUntil } from '../../../shared/routine/routine.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { truthOf } from './true-why.ts';
import { allowedIn, cameIn, countBy, fourWeeks, type Lived, mostADay, type WeeksAsked } from './weeks.ts';

const { equipment } = defaultSettings.movements;
const withMat = { places: [...PLACES], equipment: [...equipment, 'mat' as const] };

const withAll = { places: [...PLACES], equipment: [...EQUIPMENT], included: ['superman-hold'] };

/** The lives in which ties, cautions and few things to do it with once made one movement come and come again. */
const settings: readonly (readonly [name: string, asked: WeeksAsked])[] = [
  ['the defaults', {}],
  ['the defaults, half of it long breaks', { withLong: true }],
  ['with a mat', { movements: withMat }],
  ['with everything', { movements: withAll }],
  ['with everything, half of it long', { withLong: true, movements: withAll }],
  ['a bad shoulder and a bad knee', { movements: { avoid: ['shoulder', 'knee'] } }],
  ['the same, half of it long', { withLong: true, movements: { avoid: ['shoulder', 'knee'] } }],
  ['nothing but a chair', { movements: { places: ['chair'], equipment: [] } }],
  ['nothing at hand', { movements: { equipment: [] } }],
  ['loaded work, mostly', { movements: { places: ['floor', 'desk'], equipment: ['weights', 'bench', 'band', 'mat'] } }],
];
const lives = settings.map(([name, asked], index) => [name, { ...asked, seed: index + 1 }] as const);

const fewMovements: readonly (readonly [name: string, asked: WeeksAsked])[] = [
  [
    'three in a chair',
    { movements: { places: ['chair'], equipment: [], avoid: ['shoulder', 'knee', 'bending-hurts'] } },
  ],
  [
    'five, two of them out of the chair',
    { movements: { equipment: [], avoid: ['shoulder', 'knee', 'bending-hurts', 'balance', 'extension-hurts'] } },
  ],
];

/** What a break says that is not so. */
const untrueIn = (lived: Lived): readonly string[] => {
  const isTrue = truthOf(lived);
  return lived.chosen.parts.flatMap(({ movementId, why }, part) =>
    isTrue(part) ? [] : [`day ${lived.day}, ${movementId}: ${JSON.stringify(why)}`],
  );
};

describe.each(lives)('four weeks of 14 breaks a day: %s', (_, asked) => {
  const lived = fourWeeks(asked);
  const came = cameIn(lived);
  const ids = allowedIn(lived);

  test('no movement comes more than its share of a day', () => {
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(mostADay(lived)).toBeLessThanOrEqual(Math.ceil(14 / ids.length) + 1);
  });

  test('each comes within two weeks, whenever one begins to wait', () => {
    for (const id of ids) {
      const days = lived
        .filter(({ chosen }) => chosen.parts.some((part) => part.movementId === id))
        .map(({ day }) => day);
      const gaps = [0, ...days].map((day, index) => (days[index] ?? 28) - day);
      expect(Math.max(...gaps), id).toBeLessThanOrEqual(14);
    }
  });

  test('only what the settings allow comes, and loaded work spares a muscle for two days', () => {
    const loaded: { readonly atMs: number; readonly muscles: readonly string[] }[] = [];
    for (const { about, chosen } of lived) {
      for (const { movementId } of chosen.parts) {
        const movement = about.catalogue.get(movementId)?.movement;
        if (movement === undefined) throw new Error(movementId);
        expect(allowed(movement, about), movementId).toBe(true);
        if (!movement.loaded) continue;
        const { primary } = movement.muscles;
        const tired = loaded
          .filter(({ atMs }) => about.nowMs - atMs < 48 * 3_600_000)
          .flatMap(({ muscles }) => muscles);
        for (const muscle of primary) expect(tired, movementId).not.toContain(muscle);
        loaded.push({ atMs: about.nowMs, muscles: primary });
      }
    }
  });

  test('what would fill less than half of a short break is followed by another, as far as there is one to come', () => {
    for (const { about, chosen } of lived.filter(({ chosen: { kind } }) => kind === 'micro')) {
      const [first, second] = chosen.parts;
      const movement = about.catalogue.get(first?.movementId ?? '')?.movement;
      if (movement === undefined) throw new Error('a break of nothing');
      const filledMs = layOut(movement, movesUntil(chosen.lengthMs)).at(-1)?.untilMs ?? 0;
      expect(chosen.parts.length).toBeLessThanOrEqual(2);
      expect(second !== undefined, movement.id).toBe(filledMs < chosen.lengthMs / 2);
      if (second === undefined) continue;
      expect(second.plannedMs).toBeGreaterThan(0);
      expect(chosen.plan.at(-1)?.untilMs).toBeLessThanOrEqual(chosen.lengthMs);
    }
  });

  test('every reason is true', () => {
    expect(lived.flatMap(untrueIn)).toEqual([]);
  });

  test.each([0, 1, 2, 3])('in week %i no kind of reason is more than half, and there are six at least', (week) => {
    const kinds = countBy(
      came.filter(({ day }) => Math.floor(day / 7) === week),
      ({ why }) => why.code,
    );
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    expect(Math.max(...kinds.values()) / all).toBeLessThanOrEqual(0.5);
    expect(kinds.size).toBeGreaterThanOrEqual(asked.movements?.places?.length === 1 ? 5 : 6);
  });
});

describe.each(fewMovements)('with fewer than ten: %s', (_, asked) => {
  const lived = fourWeeks(asked);

  test('they come as evenly as getting up allows, none twice on end, for true reasons', () => {
    expect(allowedIn(lived).length).toBeLessThan(10);
    expect(mostADay(lived)).toBeLessThanOrEqual(Math.ceil(14 / allowedIn(lived).length) + 1);
    for (const [index, { chosen }] of lived.entries()) {
      expect(chosen.parts[0]?.movementId).not.toBe(lived[index - 1]?.chosen.parts.at(-1)?.movementId);
    }
    expect(lived.flatMap(untrueIn)).toEqual([]);
  });
});

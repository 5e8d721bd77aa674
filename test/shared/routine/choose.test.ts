import { describe, expect, test } from 'vitest';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { choose, FALLBACK } from '../../../shared/routine/choose.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { language } from '../../language.ts';
import { catalogueOf, completed, DAY, HOUR, movement, NOW } from '../catalogue/made-up.ts';

type Asked = {
  readonly settings?: Partial<Settings['movements']>;
  readonly records?: readonly HistoryRecord[];
  readonly lengthMs?: number;
  readonly not?: readonly string[];
  readonly upFromChair?: boolean;
  readonly random?: () => number;
};

/** Needs what nobody here has: it comes as the last resort alone. */
const walking = movement(FALLBACK, { kind: 'walk', equipment: ['bench'] });

const chosen = (
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  { settings = {}, records = [], lengthMs = 120_000, not = [], upFromChair = false, random = () => 0 }: Asked = {},
) => {
  const movements = { ...defaultSettings.movements, ...settings };
  const circumstances = { catalogue, records, settings: movements, nowMs: NOW, lengthMs, not: new Set(not) };
  return choose({ ...circumstances, upFromChair }, random);
};

/** All that may be drawn, from the first to the last. */
const drawn = (movements: readonly Movement[], asked: Asked = {}): readonly string[] => {
  const draws = [0, 0.34, 0.67, 0.999].map(
    (value) => chosen(catalogueOf(...movements, walking), { ...asked, random: () => value }).movement.id,
  );
  return [...new Set(draws)];
};

/** Whether one movement is ever drawn; where it is not, one falls back on walking. */
const isDrawn = (differs: Partial<Movement>, asked: Asked = {}): boolean => {
  const ids = drawn([movement('it', differs)], asked);
  expect(ids).toHaveLength(1);
  return ids[0] === 'it';
};

describe('only what is allowed is drawn', () => {
  test.each<readonly [string, boolean, Partial<Movement>, Asked]>([
    ['anything plain', true, {}, {}],
    ['at a place one has', true, { place: 'chair' }, {}],
    ['not at a place one lacks', false, { place: 'floor' }, {}],
    ['at that place, once one has it', true, { place: 'floor' }, { settings: { places: ['floor'] } }],
    ['with a thing one has', true, { equipment: ['wall'] }, {}],
    ['not with one that one lacks', false, { equipment: ['wall', 'band'] }, {}],
    [
      'with both, once one has them',
      true,
      { equipment: ['wall', 'band'] },
      { settings: { equipment: ['band', 'wall'] } },
    ],
    ['with cautions that are not mine', true, { avoid: ['knee'] }, { settings: { avoid: ['wrist'] } }],
    ['not with one that is', false, { avoid: ['knee', 'wrist'] }, { settings: { avoid: ['wrist'] } }],
    ['not what is taken out', false, {}, { settings: { excluded: ['it'] } }],
    ['what is not the one taken out', true, {}, { settings: { excluded: ['other'] } }],
    ['not what is off by default', false, { offByDefault: true }, {}],
    ['unless it is wanted', true, { offByDefault: true }, { settings: { included: ['it'] } }],
    [
      'not where it is also taken out',
      false,
      { offByDefault: true },
      { settings: { included: ['it'], excluded: ['it'] } },
    ],
    ['not what hurts', false, {}, { settings: { hurting: ['it'] } }],
    ['what is not the one that hurts, though that is gone', true, {}, { settings: { hurting: ['gone'] } }],
    ['not what is not wanted this time', false, {}, { not: ['it'] }],
    ['not what does not fit the time', false, {}, { lengthMs: 3_000 }],
    ['what just fits it', true, {}, { lengthMs: 10_000 }],
  ])('%s', (_name, expected, differs, asked) => {
    expect(isDrawn(differs, asked)).toBe(expected);
  });
});

describe('loaded work leaves a muscle two days in peace', () => {
  const loaded = { loaded: true, kind: 'strength' } as const;
  const press = movement('press', loaded);
  const row = movement('row', { ...loaded, muscles: { primary: ['rhomboids'], secondary: ['glutes'] } });
  const lunge = movement('lunge', { kind: 'strength' });

  test.each<readonly [string, readonly HistoryRecord[], readonly string[]]>([
    ['never done', [], ['lunge', 'press', 'row']],
    ['47 hours ago', [completed('press', 47 * HOUR)], ['lunge', 'row']],
    ['48 hours ago', [completed('press', 48 * HOUR)], ['lunge', 'press', 'row']],
    ['another muscle', [completed('row', HOUR)], ['lunge', 'press']],
    ['one of two muscles', [completed('both', HOUR)], ['lunge']],
    ['not done at all', [completed('press', HOUR, { done: 0 })], ['lunge', 'press', 'row']],
    ['not loaded', [completed('lunge', 30 * HOUR)], ['lunge', 'press', 'row']],
  ])('%s', (_name, records, expected) => {
    // Done at a place where one is no more.
    const both = movement('both', {
      ...loaded,
      place: 'floor',
      muscles: { primary: ['glutes', 'rhomboids'], secondary: [] },
    });
    expect([...drawn([press, row, lunge, both], { records })].sort()).toEqual(expected);
  });
});

test('loaded work waits where one of its muscles is not rested', () => {
  const muscles = { primary: ['glutes', 'rhomboids'], secondary: [] } satisfies Movement['muscles'];
  const both = { loaded: true, kind: 'strength', muscles } as const;
  const press = movement('press', { loaded: true, kind: 'strength', place: 'floor' });
  expect(drawn([movement('it', both), press], { records: [completed('press', HOUR)] })).toEqual([FALLBACK]);
});

describe('the best three are drawn from', () => {
  const one = (id: string, muscle: Movement['muscles']['primary'][number], more: Partial<Movement> = {}): Movement =>
    movement(id, { muscles: { primary: [muscle], secondary: [] }, ...more });

  test('those that add most: more muscles, and muscles that have had less', () => {
    const wide = movement('wide', { muscles: { primary: ['chest', 'neck'], secondary: [] } });
    const half = movement('half', { muscles: { primary: ['calves'], secondary: ['shoulders'] } });
    const plain = one('plain', 'forearms');
    const had = one('had', 'obliques');
    const records = [completed('had', 30 * HOUR), completed('other', 29 * HOUR)];
    expect(drawn([had, plain, half, wide], { records })).toEqual(['wide', 'half', 'plain']);
  });

  test('strength and mobility count apart', () => {
    const bend = one('bend', 'glutes');
    const lift = one('lift', 'glutes', { kind: 'strength' });
    const records = [completed('bend', 50 * HOUR, { ranMs: 600_000 }), completed('other', HOUR)];
    expect(drawn([bend, lift], { records })[0]).toBe('lift');
  });

  test('less 2 when done within 24 hours, and four times that for the second time', () => {
    // Ahead by two muscles and more, behind for a day; a movement of today counts as the last one, too.
    const primary = ['chest', 'neck', 'shoulders'] as const;
    const better = movement('better', { muscles: { primary: [...primary], secondary: ['forearms'] } });
    const tiny = { ranMs: 1, done: 0.000_1 };
    const first = (betterMs: readonly number[], goodMs: readonly number[]): string | undefined => {
      const records = [
        ...betterMs.map((agoMs) => completed('better', agoMs, tiny)),
        ...goodMs.map((agoMs) => completed('good', agoMs, tiny)),
        completed('x', HOUR),
      ];
      return drawn([better, one('good', 'calves')], { records: records.sort((a, b) => a.wallMs - b.wallMs) })[0];
    };
    expect(first([24 * HOUR], [2 * HOUR])).toBe('better');
    // 3.5 less 2, against 1; both have waited alike.
    expect(first([23 * HOUR], [24 * HOUR])).toBe('better');
    // 3.5 less 8.
    expect(first([23 * HOUR, 22 * HOUR], [24 * HOUR])).toBe('good');
    expect(first([23 * HOUR, 22 * HOUR], [21 * HOUR])).toBe('good');
    expect(first([23 * HOUR, 22 * HOUR], [21 * HOUR, 20 * HOUR])).toBe('better');
  });

  test('the last one does not come again while there is another', () => {
    const better = movement('better', { muscles: { primary: ['chest', 'neck'], secondary: ['shoulders'] } });
    const records = [completed('good', 3 * HOUR), completed('good', 2 * HOUR), completed('better', HOUR)];
    expect(drawn([better, one('good', 'calves')], { records })).toEqual(['good']);
    expect(drawn([better], { records })).toEqual(['better']);
  });

  test('each day of waiting counts for more, and a fortnight is long enough', () => {
    const wide = movement('wide', { muscles: { primary: ['chest', 'neck', 'forearms'], secondary: [] } });
    const late = one('late', 'calves');
    const first = (lateDays: number, wideDays: number): string | undefined =>
      drawn([wide, late], { records: [completed('late', lateDays * DAY), completed('wide', wideDays * DAY)] })[0];
    expect(first(9, 8)).toBe('wide');
    expect(first(12, 8)).toBe('late');
    expect(first(20, 15)).toBe('wide');
  });

  test('of a score that is the same, what has waited longest, then by lot', () => {
    const movements = ['a', 'b', 'c', 'd'].map((id) => movement(id));
    const records = ['c', 'a', 'b', 'd'].map((id, index) => completed(id, (25 - index) * DAY));
    // All of them have waited a fortnight and more.
    expect(drawn(movements, { records: [...records.slice(0, 3), completed('d', 15 * DAY)] })).toEqual(['c', 'a', 'b']);
    const lots = [1, 2, 3, 4, 5, 6].map((seed) =>
      chosen(catalogueOf(...movements, walking), { random: seededRandom(seed) }),
    );
    expect(new Set(lots.map((choice) => choice.movement.id)).size).toBeGreaterThan(2);
  });

  test('what has had its share of a day comes after all that have not', () => {
    const wide = movement('wide', { muscles: { primary: ['chest', 'neck', 'forearms', 'calves'], secondary: [] } });
    const others = Array.from({ length: 14 }, (_, index) => one(`it-${index}`, 'glutes'));
    const today = (times: number) =>
      Array.from({ length: times }, (_, index) => completed('wide', (20 - index) * HOUR));
    const twiceEach = others.flatMap(({ id }) => [completed(id, 12 * HOUR), completed(id, 10 * HOUR)]);
    const atHand = (records: readonly HistoryRecord[]) => drawn([wide, ...others], { records });
    expect(atHand([...today(1), completed('x', HOUR)])).not.toContain('wide');
    expect(atHand([...today(2), ...twiceEach, completed('x', HOUR)])[0]).toBe('wide');
    expect(atHand([...today(3), ...twiceEach.slice(1), completed('x', HOUR)])).toEqual(['it-0']);
  });

  test('out of the chair, unless that would be the same one beyond its share', () => {
    const seated = Array.from({ length: 13 }, (_, index) => movement(`it-${index}`, { positions: ['seated'] }));
    const up = movement('up');
    const records = (times: number) => [
      ...Array.from({ length: times }, (_, index) => completed('up', (20 - index) * HOUR)),
      completed('it-0', HOUR),
    ];
    const atHand = (times: number) => drawn([up, ...seated], { upFromChair: true, records: records(times) });
    expect(atHand(1)).toEqual(['up']);
    expect(atHand(2)).not.toContain('up');
  });

  test('loaded ones for the same muscle take turns', () => {
    const loaded = { loaded: true, kind: 'strength' } as const;
    const wide = movement('wide', { ...loaded, muscles: { primary: ['rhomboids', 'chest', 'neck'], secondary: [] } });
    const narrow = one('narrow', 'rhomboids', loaded);
    expect(drawn([wide, narrow], { records: [completed('narrow', 5 * DAY), completed('wide', 4 * DAY)] })).toEqual([
      'narrow',
    ]);
    expect(drawn([wide, narrow], { records: [completed('wide', 5 * DAY), completed('narrow', 4 * DAY)] })).toEqual([
      'wide',
    ]);
  });

  test('less 0.5 when its main muscle is the one of the last movement', () => {
    const same = movement('same', { muscles: { primary: ['chest'], secondary: ['neck'] } });
    const last = movement('last', { muscles: { primary: ['chest'], secondary: [] }, place: 'floor' });
    const other = movement('other', { muscles: { primary: ['calves'], secondary: [] } });
    const tiny = { ranMs: 1, done: 0.000_1 };
    const before = completed('last', 30 * HOUR, tiny);
    const first = (records: readonly HistoryRecord[]): string | undefined => drawn([same, last, other], { records })[0];
    expect(first([])).toBe('same');
    // 1.5 less 0.5 and the little that was done, against 1.
    expect(first([before])).toBe('other');
    expect(first([before, completed('other', 26 * HOUR, { ranMs: 1, done: 0.000_1 })])).toBe('same');
    // What was shown and not done is not the last.
    expect(first([before, completed('other', 26 * HOUR, { done: 0 })])).toBe('other');
  });

  test('a draw takes each of the three in its third', () => {
    const movements = ['a', 'b', 'c', 'd'].map((id) => movement(id));
    const at = (value: number): string =>
      chosen(catalogueOf(...movements, walking), { random: () => value }).movement.id;
    expect([0, 0.333, 0.334, 0.666, 0.667, 0.999].map(at)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  test('ties are stable: in the order of their ids, whatever the order of the catalogue', () => {
    const movements = ['d', 'b', 'a', 'c'].map((id) => movement(id));
    expect(drawn(movements)).toEqual(['a', 'b', 'c']);
    expect(drawn(movements.toReversed())).toEqual(['a', 'b', 'c']);
  });

  test('what does not fit the time takes no place among them', () => {
    const slow = movement('a-slow', { phases: [{ pose: 'stand', seconds: { min: 900, max: 900 }, breath: 'steady' }] });
    const hold = { dose: { repetitions: { min: 1, max: 1 }, sets: { min: 1, max: 1 }, sides: 'each' } } as const;
    const longer = { ...slow, id: 'longer', ...hold };
    expect(drawn([slow, longer, movement('b'), movement('c')], { lengthMs: 20_000 })).toContain('b');
  });
});

describe('where nothing fits', () => {
  const two = movement('two', { muscles: { primary: ['chest', 'neck'], secondary: ['calves'] } });
  const catalogue = catalogueOf(two, walking);

  test('one walks, and is told why', () => {
    const nothing = chosen(catalogue, { settings: { places: [] } });
    expect(nothing).toEqual({ movement: walking, why: { code: 'nothing-fits' }, firstSide: 'first' });
  });

  test('a catalogue without walking is an error that says so', () => {
    expect(() => chosen(catalogueOf(two), { settings: { places: [] } })).toThrow(/walking/);
  });
});

describe('with the catalogue that ships', () => {
  const catalogue = builtInCatalogue(language.texts.movements).entries;

  test.each([60_000, 120_000, 300_000])('a break of %i ms gets one that is allowed', (lengthMs) => {
    const random = seededRandom(1);
    const seen = new Set<string>();
    for (let draw = 0; draw < 200; draw += 1) {
      const { movement: each, why } = chosen(catalogue, { lengthMs, random });
      expect(why.code).not.toBe('nothing-fits');
      expect(defaultSettings.movements.places).toContain(each.place);
      expect(each.offByDefault).toBe(false);
      for (const thing of each.equipment) expect(defaultSettings.movements.equipment).toContain(thing);
      seen.add(each.id);
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });
});

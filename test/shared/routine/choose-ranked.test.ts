import { describe, expect, test } from 'vitest';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { choose, FALLBACK, ranked } from '../../../shared/routine/choose.ts';
import type { Circumstances } from '../../../shared/routine/circumstances.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { catalogueOf, completed, DAY, HOUR, movement, NOW } from '../catalogue/made-up.ts';

// What a choice looks at beside the movements: the week, what the break is made of already, and whose turn it is.

const walking = movement(FALLBACK, { kind: 'walk', equipment: ['bench'] });
const one = (id: string, muscle: Movement['muscles']['primary'][number], more: Partial<Movement> = {}): Movement =>
  movement(id, { muscles: { primary: [muscle], secondary: [] }, ...more });

const circumstances = (movements: readonly Movement[], differs: Partial<Circumstances> = {}): Circumstances => ({
  catalogue: catalogueOf(...movements, walking),
  ...{ records: [], settings: defaultSettings.movements, nowMs: NOW, lengthMs: 120_000 },
  ...{ not: new Set<string>(), upFromChair: false, ...differs },
});
const chosen = (movements: readonly Movement[], differs: Partial<Circumstances> = {}) =>
  choose(circumstances(movements, differs), () => 0);
const chosenId = (...wish: Parameters<typeof chosen>): string => chosen(...wish).movement.id;

test('what the last seven days had of a muscle counts against it, and nothing before them', () => {
  const movements = [one('a', 'chest'), one('b', 'calves')];
  // Done where one cannot do it any more, so that only its muscle counts.
  const all = [...movements, one('elsewhere', 'chest', { place: 'floor' })];
  const daysAgo = (days: number) => ({ records: [completed('elsewhere', days * DAY), completed('x', HOUR)] });
  expect(chosenId(all, daysAgo(1))).toBe('b');
  expect(chosenId(all, daysAgo(6))).toBe('b');
  expect(chosenId(all, daysAgo(8))).toBe('a');
});

test('only who has sat through the last break is to get up, where a better one is seated', () => {
  const muscles = { primary: ['chest', 'neck'], secondary: [] } satisfies Movement['muscles'];
  const movements = [movement('seated', { muscles, positions: ['seated'] }), one('up', 'calves')];
  expect(chosenId(movements)).toBe('seated');
  expect(chosenId(movements, { upFromChair: true })).toBe('up');
});

describe('what follows another one in a break', () => {
  const wide = movement('wide', { muscles: { primary: ['chest', 'neck'], secondary: [] } });
  const seat = one('seat', 'calves', { place: 'chair' });
  const beside = [one('before', 'forearms', { place: 'chair' })];

  test.each<readonly [string, string, Partial<Circumstances>]>([
    ['is the best one, wherever that is done', 'wide', { beside }],
    ['is one of the same place where that is wanted', 'seat', { beside, samePlace: true }],
    [
      'is the best one where there is none of that place',
      'wide',
      { beside: [one('before', 'forearms', { place: 'floor' })], samePlace: true },
    ],
    ['is the best one where there is nothing yet to follow', 'wide', { beside: [], samePlace: true }],
  ])('%s', (_name, expected, differs) => {
    expect(chosenId([wide, seat], differs)).toBe(expected);
  });

  /** So many movements, each of which has had its share of the day. */
  const spent = (count: number) => {
    const movements = Array.from({ length: count }, (_, index) => movement(`it-${index}`));
    const times = [1, 2, 3].flatMap((hours) => movements.map(({ id }) => completed(id, (20 - hours) * HOUR)));
    return { movements, records: [...times, completed('x', HOUR)] };
  };

  test.each<readonly [string, boolean, number, readonly Movement[]]>([
    ['after another one, nothing comes beyond its share', true, 10, [one('before', 'neck')]],
    ['nor after getting up and another one', true, 10, [walking, one('before', 'neck')]],
    ['after getting up alone it would rather repeat', false, 10, [walking]],
    ['and as the first one', false, 10, []],
    ['and where there are few to choose from', false, 9, [one('before', 'neck')]],
  ])('%s', (_name, isEmpty, count, before) => {
    const { movements, records } = spent(count);
    // Nine come three times, too: their share is no larger.
    expect(chosen(movements, { records, beside: before }).why.code === 'nothing-fits').toBe(isEmpty);
  });
});

describe('the best ones in order', () => {
  const movements = [one('a', 'neck'), movement('b', { muscles: { primary: ['chest', 'calves'], secondary: [] } })];
  const idsOf = (count: number, differs: Partial<Circumstances> = {}) =>
    ranked(circumstances(movements, differs), count).map(({ movement: { id } }) => id);

  test('are at most as many as are wanted, and always the same', () => {
    expect(idsOf(5)).toEqual(['b', 'a']);
    expect(idsOf(1)).toEqual(['b']);
    const alike = ['d', 'c', 'e'].map((id) => movement(id));
    expect(ranked(circumstances(alike), 3).map(({ movement: { id } }) => id)).toEqual(['c', 'd', 'e']);
  });

  test('begin with the side that was left out, and say so of no other', () => {
    const records = [completed('a', 2 * HOUR, { unfinished: 'second' }), completed('b', HOUR)];
    const [first, second] = ranked(circumstances(movements, { records }), 5);
    expect(first).toMatchObject({ movement: { id: 'a' }, why: { code: 'unfinished-side' }, firstSide: 'second' });
    expect(second).toMatchObject({ movement: { id: 'b' }, firstSide: 'first' });
    expect(second?.why.code).not.toBe('unfinished-side');
  });
});

describe('the reason that is said', () => {
  const it = one('it', 'neck');
  const last = one('last', 'chest', { kind: 'strength', positions: ['seated'], place: 'floor' });
  const others = ['x', 'y', 'z'];
  /** The reason for the only one there is, after a last break so long ago. */
  const codeAfter = (agoMs: number, differs: Partial<Circumstances> = {}) => {
    const records: readonly HistoryRecord[] = [
      completed('it', 5 * DAY),
      ...others.map((id) => completed(id, 4 * DAY)),
      completed('last', agoMs),
    ];
    return chosen([it, last], { records, ...differs }).why.code;
  };
  const moments = Array.from({ length: 40 }, (_, index) => (index + 1) * 7 * 60_000);

  test('is another one from break to break, until all that is true has been said', () => {
    const codes = new Set(moments.map((agoMs) => codeAfter(agoMs)));
    expect([...codes].sort()).toEqual([
      'another-kind',
      'another-part',
      'another-position',
      'not-for-days',
      'others-since',
    ]);
  });

  test('stays the same while the last break does, and is not the same for all of its movements', () => {
    expect(codeAfter(HOUR)).toBe(codeAfter(HOUR));
    const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => one(id, 'neck'));
    const records = [
      ...alike.map(({ id }) => completed(id, 5 * DAY)),
      ...others.map((id) => completed(id, 4 * DAY)),
      completed('last', HOUR),
    ];
    const codes = ranked(circumstances([...alike, last], { records }), 6).map(({ why }) => why.code);
    expect(new Set(codes).size).toBeGreaterThan(2);
  });
});

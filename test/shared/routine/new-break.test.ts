import { describe, expect, test } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { BreakKind } from '../../../shared/model/break-kind.ts';
import { type NewBreak, newBreak } from '../../../shared/routine/new-break.ts';
import type { Session } from '../../../shared/routine/session.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { catalogueOf, completed, HOUR, movement, NOW } from '../catalogue/made-up.ts';

const up = movement('up');
/** Better than that, but for the chair. */
const inChair = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  movement(id, { positions: ['seated'], place: 'chair', muscles: { primary: ['chest', 'neck'], secondary: [] } }),
);
const walking = movement('walking', { kind: 'walk' });
const catalogue = catalogueOf(up, ...inChair, walking);
const held = { id: 'h', wallMs: NOW - 1, event: 'held', break: 'micro', reason: 'call' } as const;

const made = (records: readonly HistoryRecord[], kind: BreakKind = 'micro', more: Partial<NewBreak> = {}) =>
  newBreak({
    ...{ breakId: 'b', kind, wish: null, settings: defaultSettings, zone: 'UTC', random: seededRandom(1) },
    about: {
      ...{ catalogue, records, settings: defaultSettings.movements, nowMs: NOW, lengthMs: 60_000 },
      ...{ not: new Set<string>(), upFromChair: false },
    },
    ...more,
  });
const firstOf = (...args: Parameters<typeof made>) => made(...args).parts[0]?.movementId;
const sat = (differs: Parameters<typeof completed>[2] = {}) => completed('x', HOUR, { seated: true, ...differs });
const skipped = (hoursAgo: number) => ({ ...completed('x', hoursAgo * HOUR, { outcome: 'skipped' }), moved: [] });

test('a movement comes as the person wants it taken', () => {
  const taken = (list: Partial<typeof defaultSettings.movements>) =>
    made([], 'micro', {
      wish: { movement: up },
      settings: { ...defaultSettings, movements: { ...defaultSettings.movements, ...list } },
    }).parts[0]?.effort;
  expect(taken({})).toBe('standard');
  expect(taken({ easier: ['up'] })).toBe('easier');
  expect(taken({ harder: ['up'] })).toBe('harder');
  expect(taken({ harder: ['a'] })).toBe('standard');
});

test('a session too takes them so, in the time that it has laid out', () => {
  const settings = { ...defaultSettings, movements: { ...defaultSettings.movements, easier: ['up'] } };
  const standard = made([], 'long', { wish: { movement: up } });
  const session: Session = {
    ...{ lengthMs: 300_000, focus: null, choices: [], swapped: [] },
    routine: { parts: standard.parts, plan: standard.plan },
  };
  const taken = made([], 'long', { wish: { movement: null, session }, settings });
  const wanted = standard.parts.map(({ movementId }) => [movementId, movementId === 'up' ? 'easier' : 'standard']);
  expect(taken.parts.map(({ movementId, effort }) => [movementId, effort])).toEqual(wanted);
  expect(taken.plan).toEqual(standard.plan);
});

describe('a short break', () => {
  test.each<readonly [string, boolean, readonly HistoryRecord[]]>([
    ['after one in the chair', true, [sat()]],
    ['after one out of it', false, [sat({ seated: false })]],
    ['after one in and out of it', false, [{ ...sat(), moved: [...sat().moved, ...sat({ seated: false }).moved] }]],
    ['after one that was skipped', false, [sat(), skipped(0.5)]],
    ['after one in the chair and a long one', true, [sat(), { ...sat({ seated: false }), break: 'long' }]],
    ['after one in the chair and what is no break', true, [sat(), held]],
    ['the first of all', false, []],
  ])('%s gets people up: %s', (_, getsUp, records) => {
    expect(['up', 'walking'].includes(firstOf(records) ?? '')).toBe(getsUp);
  });
});

describe('after three breaks that were set aside', () => {
  const records = [1, 2, 3].map(skipped).reverse();

  test('a break that comes by itself is quiet, and no more than a small note', () => {
    expect(made(records)).toMatchObject({ quiet: true, level: 'gentle', opened: false, swapped: [] });
  });

  test('one that is asked for is as ever', () => {
    expect(made(records, 'micro', { wish: { movement: null } })).toMatchObject({ quiet: false, level: 'standard' });
    expect(made(records.slice(1))).toMatchObject({ quiet: false, level: 'standard' });
  });
});

test.each([true, false])('a long break opens with a walk, where that is wanted: %s', (opensWithWalk) => {
  const settings = { ...defaultSettings, long: { ...defaultSettings.long, opensWithWalk } };
  expect(firstOf([sat()], 'long', { settings }) === 'walking').toBe(opensWithWalk);
});

import { describe, expect, test } from 'vitest';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import { chooseRoutine, type RoutineWish } from '../../../shared/routine/choose-routine.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { catalogueOf, movement, NOW } from '../catalogue/made-up.ts';

// Each movement takes 25 s to get ready and go through, unless it says otherwise.

const muscles = (...primary: Movement['muscles']['primary']) => ({ primary, secondary: [] });
/** The one that is chosen first wherever it may be. */
const best = movement('best', { muscles: muscles('chest', 'neck', 'forearms') });
const like = movement('like', { muscles: muscles('chest', 'neck') });
const plain = movement('plain', { muscles: muscles('calves') });
const seated = { positions: ['seated' as const], place: 'chair' as const };
const inChair = movement('in-chair', { ...seated, muscles: muscles('calves', 'shoulders') });
const atChair = movement('at-chair', { place: 'chair', muscles: muscles('calves', 'shoulders', 'obliques', 'glutes') });
const walking = movement('walking', { kind: 'walk' });
/** Takes 95 s, and not a second less. */
const slow = movement('slow', {
  muscles: muscles('calves', 'shoulders'),
  phases: Array.from({ length: 30 }, () => ({ pose: 'stand', seconds: { min: 3, max: 3 }, breath: 'steady' as const })),
  dose: { repetitions: { min: 1, max: 1 }, sets: { min: 1, max: 1 }, sides: 'none' },
});

type Asked = Partial<RoutineWish> & { readonly not?: readonly string[]; readonly up?: boolean };

const routine = (lengthMs: number, movements: readonly Movement[], { not = [], up = false, ...asked }: Asked = {}) =>
  chooseRoutine(
    { kind: 'micro', opensWithWalk: false, wish: null, ...asked },
    {
      ...{
        catalogue: catalogueOf(...movements),
        records: [],
        settings: defaultSettings.movements,
        nowMs: NOW,
        lengthMs,
      },
      ...{ not: new Set(not), upFromChair: up },
    },
    () => 0,
  );

describe('a short break has, after its first movement,', () => {
  test.each<readonly [string, number, readonly Movement[], Asked, string]>([
    ['another for other muscles', 120_000, [best, like, plain], {}, 'best plain'],
    ['none where the first fills half of it', 50_000, [best, plain], {}, 'best'],
    ['one where it fills less', 52_000, [best, plain], {}, 'best plain'],
    ['one at the same place, though a better one is elsewhere', 120_000, [best, inChair, plain], {}, 'best plain'],
    ['one elsewhere where there is none there', 120_000, [best, inChair], {}, 'best in-chair'],
    [
      'one in the chair, once the first got people up',
      120_000,
      [atChair, inChair, plain],
      { up: true },
      'at-chair in-chair',
    ],
    ['none that takes longer than is left', 120_000, [best, slow], {}, 'best'],
    ['one that just takes what is left', 128_000, [best, slow], {}, 'best slow'],
    ['no walk', 120_000, [best, walking], {}, 'best'],
    ['none that is not wanted', 120_000, [best, plain, walking], { not: ['plain'] }, 'best'],
    ['none where the first was asked for', 120_000, [best, plain], { wish: plain }, 'plain'],
  ])('%s', (_, lengthMs, movements, asked, expected) => {
    expect(idsOf(routine(lengthMs, [...movements, ...(movements.includes(walking) ? [] : [bench])], asked))).toBe(
      expected,
    );
  });
});

/** Comes as the last resort alone, where nothing fits. */
const bench = movement('walking', { kind: 'walk', equipment: ['bench'] });
const idsOf = (choices: ReturnType<typeof routine>) => choices.map((choice) => choice.movement.id).join(' ');

describe('a long break has', () => {
  const long = { kind: 'long', opensWithWalk: true } as const;

  test.each<readonly [string, number, readonly Movement[], Asked, string]>([
    ['a walk, and what fits beside it', 300_000, [best, plain, walking], long, 'walking best plain'],
    ['no movement twice, and none for want of others', 300_000, [best, walking], long, 'walking best'],
    ['as few as there are', 300_000, [best, bench], long, 'best'],
    ['a walk alone where there is nothing else', 300_000, [bench], long, 'walking'],
    ['none that takes longer than its share', 180_000, [best, slow, plain, bench], long, 'best plain'],
    ['none that is not wanted', 300_000, [best, plain, bench], { ...long, not: ['best'] }, 'plain'],
    ['the walk once where that is what was asked for', 120_000, [best, walking], { ...long, wish: walking }, 'walking'],
    ['no walk where the catalogue has none', 180_000, [best, plain], long, 'best plain'],
  ])('%s', (_, lengthMs, movements, asked, expected) => {
    const choices = routine(lengthMs, movements, asked);
    expect(idsOf(choices)).toBe(expected);
    expect(choices.map(({ firstSide }) => firstSide)).toEqual(choices.map(() => 'first'));
  });

  test('says of a walk that was asked for that it was, and of one that is all there is that nothing fits', () => {
    const whys = (...args: Parameters<typeof routine>) => routine(...args).map(({ why }) => why.code);
    expect(whys(120_000, [best, walking], { ...long, wish: walking })).toEqual(['asked-for']);
    expect(whys(300_000, [bench], long)).toEqual(['nothing-fits']);
  });
});

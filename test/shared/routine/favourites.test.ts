import { describe, expect, test } from 'vitest';
import { whyWords } from '../../../shared/routine/why-words.ts';
import { language } from '../../language.ts';
import { allowedIn, cameIn, countBy, fourWeeks, type WeeksAsked } from './weeks.ts';

const SEEDS = [1, 2, 3, 4, 5] as const;
const FAVOURITES = ['wall-angels', 'shoulder-rolls', 'calf-raises'] as const;

/** How often each came in four weeks of ten breaks a day, over all seeds. */
const cameOften = (asked: WeeksAsked): ReadonlyMap<string, number> =>
  countBy(
    SEEDS.flatMap((seed) => cameIn(fourWeeks({ breaksADay: 10, ...asked, seed }))),
    ({ movementId }) => movementId,
  );

describe(`favourites, over four weeks each with the seeds ${SEEDS.join(', ')}`, () => {
  const before = cameOften({});
  const liked = cameOften({ movements: { favourites: [...FAVOURITES] } });
  const share = (id: string): number => (liked.get(id) ?? 0) / (before.get(id) ?? 1);

  test.each(FAVOURITES)('%s comes a little more often, and not all the time', (id) => {
    expect(share(id)).toBeGreaterThan(1.15);
    expect(share(id)).toBeLessThan(1.8);
  });

  test('the others keep their turn', () => {
    const others = allowedIn(fourWeeks()).filter((id) => !FAVOURITES.some((one) => one === id));
    for (const id of others) expect(share(id), id).toBeGreaterThan(0.75);
  });

  test('each of the others comes within two weeks, also where most are liked', () => {
    const all = allowedIn(fourWeeks());
    const few = all.filter((_, index) => index % 8 === 0);
    const lived = fourWeeks({ breaksADay: 10, movements: { favourites: all.filter((id) => !few.includes(id)) } });
    for (const id of few) {
      const days = cameIn(lived)
        .filter(({ movementId }) => movementId === id)
        .map(({ day }) => day);
      const gaps = [0, ...days].map((day, index) => (days[index] ?? 28) - day);
      expect(Math.max(...gaps), id).toBeLessThanOrEqual(14);
    }
  });

  test('where all are liked, none comes more often for it', () => {
    const all = cameOften({ movements: { favourites: [...before.keys()] } });
    for (const [id, count] of before) {
      expect((all.get(id) ?? 0) / count, id).toBeGreaterThan(0.8);
      expect((all.get(id) ?? 0) / count, id).toBeLessThan(1.25);
    }
  });

  test('a break says so, of favourites alone', () => {
    const came = cameIn(fourWeeks({ movements: { favourites: [...FAVOURITES] } }));
    const said = came.filter(({ why }) => why.code === 'favourite');
    expect(said.length).toBeGreaterThan(0);
    for (const { movementId } of said) expect(FAVOURITES).toContain(movementId);
    expect(whyWords(language.t, { code: 'favourite' })).toBe('One of your favourites.');
  });
});

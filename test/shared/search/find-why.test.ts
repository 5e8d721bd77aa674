import { describe, expect, test } from 'vitest';
import { EQUIPMENT, KINDS, MUSCLES, PLACES, POSITIONS } from '../../../shared/model/movement-codes.ts';
import type { HitReason } from '../../../shared/search/find.ts';
import { whyFoundWords } from '../../../shared/search/why-found.ts';
import { t } from '../../language.ts';

describe('why a movement was found', () => {
  test.each<readonly [HitReason, RegExp]>([
    [{ code: 'words', words: 'lower back' }, /“lower back”/],
    [{ code: 'muscle', muscle: 'glutes', part: 'primary' }, /^For the buttocks$/],
    [{ code: 'muscle', muscle: 'glutes', part: 'secondary' }, /^Also for the buttocks$/],
    [{ code: 'position', position: 'seated' }, /^Seated$/],
    [{ code: 'place', place: 'chair' }, /chair/],
    [{ code: 'equipment', thing: 'band' }, /band/],
    [{ code: 'no-equipment' }, /no equipment/],
    [{ code: 'kind', kind: 'stretch' }, /^Stretch$/],
    [{ code: 'time', seconds: 30 }, / 30 s$/],
    [{ code: 'time', seconds: 90 }, / 90 s$/],
    [{ code: 'time', seconds: 60 }, / 1 min$/],
    [{ code: 'time', seconds: 600 }, / 10 min$/],
    [{ code: 'time', seconds: 36.4 }, / 36 s$/],
    [{ code: 'text', where: 'summary' }, /description/],
  ])('%j', (why, words) => {
    expect(whyFoundWords(t, why)).toMatch(words);
  });

  test('says nothing more where the name says so itself', () => {
    expect(whyFoundWords(t, { code: 'name' })).toBeNull();
  });

  test('has words for every code', () => {
    const all: readonly HitReason[] = [
      ...MUSCLES.flatMap((muscle) => [
        { code: 'muscle', muscle, part: 'primary' } as const,
        { code: 'muscle', muscle, part: 'secondary' } as const,
      ]),
      ...POSITIONS.map((position) => ({ code: 'position', position }) as const),
      ...PLACES.map((place) => ({ code: 'place', place }) as const),
      ...EQUIPMENT.map((thing) => ({ code: 'equipment', thing }) as const),
      ...KINDS.map((kind) => ({ code: 'kind', kind }) as const),
    ];
    const told = all.map((why) => whyFoundWords(t, why));
    expect(new Set(told).size).toBe(all.length);
    for (const words of told) expect(words).toMatch(/^[A-Z][^{}]+$/);
  });
});

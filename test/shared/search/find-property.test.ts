import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { EQUIPMENT, KINDS, MUSCLES, PLACES } from '../../../shared/model/movement-codes.ts';
import { createFinders, type Filters, type Found } from '../../../shared/search/find.ts';
import { foldWords } from '../../../shared/search/fold.ts';
import { whyFoundWords } from '../../../shared/search/why-found.ts';
import { language, t } from '../../language.ts';
import { openQueries } from './find-queries.ts';

const finderOf = createFinders(language.texts);
const { entries } = builtInCatalogue(language.texts.movements);
const finder = finderOf(entries);
const all = [...entries.values()];

/** Words that find something, and such that do not, in any mixture; or anything at all. */
const words = [
  ...openQueries.map(({ query }) => query),
  'back',
  'stretch',
  '2 min',
  'zzz',
  '🙂',
  '\ud83d',
  '.*',
  '<b>',
];
const queries = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    places: fc.subarray([...PLACES]),
    equipment: fc.subarray([...EQUIPMENT]),
    kinds: fc.subarray([...KINDS]),
    muscles: fc.subarray([...MUSCLES]),
    atMostSeconds: fc.integer({ min: 0, max: 600 }),
  },
  { requiredKeys: [] },
);

describe('whatever is typed', () => {
  test('hits are sound: known, each once, best first, equals by name and id, with marks in order within the name', () => {
    fc.assert(
      fc.property(queries, filters, (query, asked) => {
        const { hits } = finder.find(query, asked);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const [index, { id, name, score, why, marks }] of hits.entries()) {
          expect(entries.get(id)?.text.name).toBe(name);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          if (why.code === 'name') expect(whyFoundWords(t, why)).toBeNull();
          else expect(whyFoundWords(t, why)).toMatch(/\S/);
          const bounds = marks.flat();
          expect([0, ...bounds, name.length].every((at, place, row) => at >= (row[place - 1] ?? 0))).toBe(true);
          for (const [from, until] of marks) expect(foldWords(name.slice(from, until)).length).toBeGreaterThan(0);
          const before = hits[index - 1];
          if (before?.score === score) {
            expect(before.name.localeCompare(name, 'en') || (before.id < id ? -1 : 1)).toBe(-1);
          } else expect(before?.score ?? 2).toBeGreaterThan(score);
        }
      }),
    );
  });

  test('the same comes out, whatever was asked between, and in whatever order the movements came', () => {
    const other = finderOf(new Map([...entries].reverse()));
    fc.assert(
      fc.property(queries, queries, (query, between) => {
        const first = finder.find(query);
        finder.find(between);
        expect(finder.find(query)).toEqual(first);
        const ofHit = ({ hits, help }: Found) => ({
          help,
          hits: hits.map(({ id, score, marks }) => ({ id, score, marks })),
        });
        expect(ofHit(other.find(query))).toEqual(ofHit(first));
      }),
    );
  });

  test('filters only leave out', () => {
    fc.assert(
      fc.property(queries, filters, (query, asked) => {
        const unfiltered = finder.find(query);
        const { hits, help } = finder.find(query, asked);
        expect(help).toEqual(unfiltered.help);
        const kept = new Set(hits.map(({ id }) => id));
        expect(hits).toEqual(unfiltered.hits.filter(({ id }) => kept.has(id)));
      }),
    );
  });

  test('a further movement takes no hit away from another, nor changes its score', () => {
    fc.assert(
      fc.property(
        queries,
        fc.subarray(all, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...all),
        fc.oneof(fc.constantFrom(...words), fc.string({ minLength: 1, maxLength: 20 })),
        (query, some, { movement, text }, name) => {
          const known = new Map(some.map((entry) => [entry.movement.id, entry]));
          const added = { movement: { ...movement, id: 'added' }, text: { ...text, name, words: [name, query] } };
          const before = finderOf(known).find(query);
          const after = finderOf(new Map([...known, ['added', added]])).find(query);
          const scores = ({ hits }: Found) =>
            new Map(hits.filter(({ id }) => id !== 'added').map((hit) => [hit.id, hit.score]));
          expect(scores(after)).toEqual(scores(before));
          expect(after.help).toEqual(before.help);
        },
      ),
    );
  });

  test('beside words of pain nothing is found but what is called by its name', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom('pain', 'sciatica', 'hurts', 'numb'), (query, pain) => {
        const { hits, help } = finder.find(`${pain} ${query}`);
        // Told with the part of the body that stands beside it.
        expect(help[0]?.startsWith(pain)).toBe(true);
        for (const { why, name, marks } of hits) {
          expect(why).toEqual({ code: 'name' });
          expect(marks[0]?.[0]).toBe(0);
          expect(marks.at(-1)?.[1]).toBe(name.length);
        }
      }),
    );
  });
});

import { builtInCatalogue, type CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { createFinder } from '../../shared/search/find.ts';
import { language } from '../language.ts';
import { openQueries } from '../shared/search/find-queries.ts';
import { layQueries } from '../shared/search/lay-queries.ts';
import { type Measurement, quantile, rounded, spreadOf } from './measurement.ts';

const MOVEMENTS = 500;
const ROUNDS = 3;
const QUICK_ROUNDS = 2;
const SYLLABLES = ['ba', 'ko', 'ri', 'tel', 'mun', 'sha', 've', 'do', 'lin', 'pra'];

/** A word that no other number gives, so that the vocabulary grows with the movements. */
const madeUpWord = (number: number): string =>
  [...String(number)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');

/** The movements that ship, over and over, each with a name and words of its own. */
const manyMovements = (): ReadonlyMap<string, CatalogueEntry> => {
  const shipped = [...builtInCatalogue(language.texts.movements).entries.values()];
  const made = Array.from({ length: MOVEMENTS }, (_, number): readonly (readonly [string, CatalogueEntry])[] => {
    const entry = shipped[number % shipped.length];
    if (entry === undefined) return [];
    const { movement, text } = entry;
    const id = `${movement.id}-${number}`;
    const word = madeUpWord(number);
    return [
      [
        id,
        {
          movement: { ...movement, id },
          text: { ...text, name: `${text.name} ${word}`, words: [...text.words, `${word} variant`, `own ${word}s`] },
        },
      ],
    ];
  });
  return new Map(made.flat());
};

/** What stands in the box after each keystroke. */
const queries = [...openQueries.map(({ query }) => query), ...layQueries.map(([query]) => query)];
const keystrokes: readonly string[] = queries.flatMap((query) =>
  Array.from(query, (_, index) => query.slice(0, index + 1)),
);

/**
 * A keystroke over 500 movements: each of the open queries and of what lay people type, letter by letter. The best of some rounds counts, since the
 * machine does other things, too.
 */
export const find: Measurement = {
  name: 'find',
  onDesktop: false,
  bounds: [{ name: 'find-keystroke', bound: 2, unit: 'ms at the 99th percentile' }],
  measure: async ({ quick }) => {
    const rounds = quick ? QUICK_ROUNDS : ROUNDS;
    const finder = createFinder(language.texts, manyMovements());
    for (const typed of keystrokes) finder.find(typed);
    const best: number[] = keystrokes.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, typed] of keystrokes.entries()) {
        const begun = performance.now();
        finder.find(typed);
        best[index] = Math.min(best[index] ?? 0, performance.now() - begun);
      }
    }
    const how = `${keystrokes.length} keystrokes of ${queries.length} queries over ${MOVEMENTS} movements, warmed up once; the best of ${rounds} rounds each`;
    return { 'find-keystroke': { value: rounded(quantile(best, 0.99), 3), ...spreadOf(best, 3), how } };
  },
};

import { comparable } from '../i18n/similar.ts';
import type { FoldedWord } from './fold.ts';
import { leastSure } from './meant.ts';
import type { FindIndex, IndexedEntry } from './search-index.ts';

/** A name is recognised from here on, beside words of pain, where nothing may be found by chance. */
const SURELY_NAMED = 0.7;

/** Movements that are called by their names, with how surely, from 0 to 1. */
export type Called = readonly { readonly entry: IndexedEntry; readonly sure: number }[];

/**
 * The movements that are called by name: all words of the name, one after the other in one run. A name made of parts
 * of the body, positions and the like alone, such as "Wrist Stretch", is none here: beside words of pain these say
 * where and when it hurts.
 */
export const calledByName = (
  { entries, vocabulary, lexicon }: FindIndex,
  runs: readonly (readonly FoldedWord[])[],
): Called => {
  const matches = runs.map((run) =>
    run.map(({ letters }) => {
      const like = vocabulary.like(comparable(letters), true);
      return new Map([...like].filter(([, sure]) => sure >= leastSure(lexicon, letters)));
    }),
  );
  return entries.flatMap((entry) => {
    const { name } = entry;
    let most = 0;
    for (const run of matches) {
      for (let first = 0; first + name.length <= run.length; first += 1) {
        let sure = 1;
        for (const [at, { word }] of name.entries()) sure = Math.min(sure, run[first + at]?.get(word) ?? 0);
        most = Math.max(most, sure);
      }
    }
    if (most < SURELY_NAMED || name.every(({ letters }) => lexicon.isEveryday(letters))) return [];
    return [{ entry, sure: most }];
  });
};

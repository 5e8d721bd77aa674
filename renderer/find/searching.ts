import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import findPain from '../../shared/i18n/en/find-pain.json' with { type: 'json' };
import findWords from '../../shared/i18n/en/find-words.json' with { type: 'json' };
import muscles from '../../shared/i18n/en/muscles.json' with { type: 'json' };
import { createFinder, type Finder } from '../../shared/search/find.ts';
import { nearestWords } from './nearest.ts';

/** What finds movements, and words that would find some. */
export type Searching = Finder & { readonly nearest: (asked: string) => readonly string[] };

/** Loaded apart, with all words that people search by: the first list needs none of it. */
export const createSearching = (catalogue: ReadonlyMap<string, CatalogueEntry>): Searching => {
  const finder = createFinder({ 'find-words': findWords, 'find-pain': findPain, muscles }, catalogue);
  return { ...finder, nearest: (asked) => nearestWords(asked, catalogue, finder) };
};

import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Texts } from '../../shared/i18n/english.ts';
import { createFindersInSteps, type Finder } from '../../shared/search/find.ts';
import type { WindowLanguage } from '../ui/language.tsx';
import { loadTexts } from '../ui/load-language.ts';
import { nearestWords } from './nearest.ts';

/** What finds movements, and words that would find some. */
export type Searching = Finder & { readonly nearest: (asked: string) => readonly string[] };

/** Makes a search over movements, in steps that are short enough to hear a key between two. */
export type Searches = (catalogue: ReadonlyMap<string, CatalogueEntry>) => Generator<undefined, Searching>;

/** What people search by is loaded apart, with all that finds: the first list needs none of it. */
export const loadSearches = async (language: WindowLanguage): Promise<Searches> => {
  const files = import.meta.glob('../../shared/i18n/*/find-words.json', {
    query: '?texts=find-pain,find-words',
    import: 'default',
  });
  const words = (await loadTexts(files, language.code)) as Pick<Texts, 'find-pain' | 'find-words'>;
  const finders = createFindersInSteps({ ...words, muscles: language.texts.muscles });
  return function* (catalogue) {
    const finder = yield* finders(catalogue);
    return { ...finder, nearest: (asked) => nearestWords(language, asked, catalogue, finder) };
  };
};

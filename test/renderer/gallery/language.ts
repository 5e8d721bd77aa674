import type { WindowLanguage } from '../../../renderer/ui/language.tsx';
import { english } from '../../../shared/i18n/english.ts';
import { createLanguage } from '../../../shared/i18n/language.ts';
import { directionOf, PSEUDO_LANGUAGES, type PseudoLanguage, pseudoTexts } from '../../../shared/i18n/pseudo.ts';

const pseudoOf = (query: URLSearchParams): PseudoLanguage | undefined =>
  PSEUDO_LANGUAGES.find((one) => one === query.get('language'));

/** English words that the app tells a window, as the language that a query asks for has them. */
export const toldIn = <T>(query: URLSearchParams, words: T): T => {
  const code = pseudoOf(query);
  return code === undefined ? words : pseudoTexts(words, code);
};

/** The language that a query asks for: `language=en-x-mirror`; English unless it asks. */
export const languageOf = (query: URLSearchParams): WindowLanguage => {
  const code = pseudoOf(query);
  return code === undefined
    ? createLanguage('en', 'ltr', english)
    : createLanguage(code, directionOf(code), pseudoTexts(english, code));
};

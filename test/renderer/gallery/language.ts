import type { WindowLanguage } from '../../../renderer/ui/language.tsx';
import { english } from '../../../shared/i18n/english.ts';
import { createLanguage } from '../../../shared/i18n/language.ts';
import { directionOf, PSEUDO_LANGUAGES, pseudoTexts } from '../../../shared/i18n/pseudo.ts';

/** The language that a query asks for: `language=en-x-mirror`; English unless it asks. */
export const languageOf = (query: URLSearchParams): WindowLanguage => {
  const code = PSEUDO_LANGUAGES.find((one) => one === query.get('language'));
  return code === undefined
    ? createLanguage('en', 'ltr', english)
    : createLanguage(code, directionOf(code), pseudoTexts(english, code));
};

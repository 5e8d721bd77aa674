import type { WindowLanguage } from '../../../renderer/ui/language.tsx';
import { pseudoLanguage } from '../../../renderer/ui/pseudo-language.ts';
import { PSEUDO_LANGUAGES, pseudoTexts } from '../../../shared/i18n/pseudo.ts';
import { language } from '../../language.ts';

/** English words that the app tells a window, as the language that a query asks for has them. */
export const toldIn = <T>(query: URLSearchParams, words: T): T => {
  const code = PSEUDO_LANGUAGES.find((one) => one === query.get('language'));
  return code === undefined ? words : pseudoTexts(words, code);
};

/** The language that a query asks for: `language=en-x-mirror`; English unless it asks. */
export const languageOf = (query: URLSearchParams): WindowLanguage =>
  pseudoLanguage(language, query.get('language') ?? '');

import { createLanguage, type Language } from './language.ts';
import { directionOf, PSEUDO_LANGUAGES, pseudoTexts } from './pseudo.ts';

/** What Vertebreak speaks unless it is asked for another. */
export const FIRST_LANGUAGE = 'en';

/** The languages that there are, by their codes; those that nobody speaks only where they are asked for. */
export const languageCodes = (withPseudo: boolean): readonly string[] => [
  FIRST_LANGUAGE,
  ...(withPseudo ? PSEUDO_LANGUAGES : []),
];

/** A language of these texts by its code, a pseudo-language too; the first one where there is none of that code. */
export const spoken = <T>(code: string, texts: T): Language<T> => {
  const pseudo = PSEUDO_LANGUAGES.find((known) => known === code);
  return pseudo === undefined
    ? createLanguage(FIRST_LANGUAGE, directionOf(FIRST_LANGUAGE), texts)
    : createLanguage(pseudo, directionOf(pseudo), pseudoTexts(texts, pseudo));
};

import { directionOf } from './direction.ts';
import { createLanguage, type Language } from './language.ts';
import { PSEUDO_LANGUAGES, pseudoTexts } from './pseudo.ts';

/** The languages that Vertebreak speaks, by their codes (BCP 47); each has a folder of texts beside this file. */
export const LANGUAGE_CODES = ['en'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** What Vertebreak speaks unless it is asked for another. */
export const FIRST_LANGUAGE: LanguageCode = 'en';

/** The languages that can be asked for; those that nobody speaks only for developers. */
export const languageCodes = (withPseudo: boolean): readonly string[] => [
  ...LANGUAGE_CODES,
  ...(withPseudo ? PSEUDO_LANGUAGES : []),
];

/** A language by its code, a pseudo-language too; the first one where there is none of that code. */
export const spoken = <T>(code: string, texts: Readonly<Record<LanguageCode, T>>): Language<T> => {
  const pseudo = PSEUDO_LANGUAGES.find((known) => known === code);
  if (pseudo !== undefined) {
    return createLanguage(pseudo, directionOf(pseudo), pseudoTexts(texts[FIRST_LANGUAGE], pseudo));
  }
  const own = LANGUAGE_CODES.find((known) => known === code) ?? FIRST_LANGUAGE;
  return createLanguage(own, directionOf(own), texts[own]);
};

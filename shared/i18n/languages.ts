import { english, type Texts } from './english.ts';
import { createLanguage, type Language } from './language.ts';
import { directionOf, PSEUDO_LANGUAGES, pseudoTexts } from './pseudo.ts';

/** A language with all its texts, as the program has it; a window loads its own part. */
export type AppLanguage = Language<Texts>;

/** What Vertebreak speaks unless it is asked for another. */
export const FIRST_LANGUAGE = 'en';

/** The languages that there are, by their codes; those that nobody speaks only where they are asked for. */
export const languageCodes = (withPseudo: boolean): readonly string[] => [
  FIRST_LANGUAGE,
  ...(withPseudo ? PSEUDO_LANGUAGES : []),
];

/** A language by its code, a pseudo-language too; the first one where there is none of that code. */
export const languageOf = (code: string): AppLanguage => {
  const pseudo = PSEUDO_LANGUAGES.find((known) => known === code);
  return pseudo === undefined
    ? createLanguage(FIRST_LANGUAGE, directionOf(FIRST_LANGUAGE), english)
    : createLanguage(pseudo, directionOf(pseudo), pseudoTexts(english, pseudo));
};

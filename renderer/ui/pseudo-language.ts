import { directionOf } from '../../shared/i18n/direction.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import { PSEUDO_LANGUAGES, pseudoTexts } from '../../shared/i18n/pseudo.ts';
import type { WindowLanguage } from './language.tsx';

/** The language for developers that `code` names, made of the first one; that one itself where it names none. */
export const pseudoLanguage = (first: WindowLanguage, code: string): WindowLanguage => {
  const known = PSEUDO_LANGUAGES.find((one) => one === code);
  return known === undefined ? first : createLanguage(known, directionOf(known), pseudoTexts(first.texts, known));
};

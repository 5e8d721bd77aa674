import { type AppLanguage, languageOf } from '../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../shared/i18n/spoken.ts';

/** What the page and the program in it speak. */
export const language: AppLanguage = languageOf(FIRST_LANGUAGE);

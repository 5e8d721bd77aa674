import { type AppLanguage, FIRST_LANGUAGE, languageOf } from '../../shared/i18n/languages.ts';

/** What the page and the program in it speak. */
export const language: AppLanguage = languageOf(FIRST_LANGUAGE);

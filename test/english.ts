import { english } from '../shared/i18n/english.ts';
import { createLanguage } from '../shared/i18n/language.ts';

/** The language that tests speak. */
export const englishLanguage = createLanguage('en', 'ltr', english);

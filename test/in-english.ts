import { english } from '../shared/i18n/english.ts';
import { createLanguage } from '../shared/i18n/language.ts';

/** The language that tests read and expect. */
export const language = createLanguage('en', 'ltr', english);

export const { t } = language;

import { languageOf } from '../shared/i18n/languages.ts';

/** The first language, in which the tests read what people read. */
export const language = languageOf('en');

export const { t } = language;

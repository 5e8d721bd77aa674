import type { Direction } from './language.ts';

/** The scripts of languages of today that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** Which way a language is written. By its script: not every engine can be asked for the direction itself. */
export const directionOf = (code: string): Direction =>
  code.endsWith('-x-mirror') || RIGHT_TO_LEFT.test(`${new Intl.Locale(code).maximize().script}`) ? 'rtl' : 'ltr';

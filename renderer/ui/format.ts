import { clockText } from '../../shared/i18n/formats.ts';

/** A length of time as minutes and seconds, such as 1:05; begun seconds count. */
export const clockFigures = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Where the person is, and how their system writes the time of day. */
export type Place = { readonly zone: string; readonly locale: string };

/** An o'clock as the person's system writes it. */
export const oClock = (wallMs: number, { zone, locale }: Place): string => clockText(locale, wallMs, zone);

/** How dates are written in a language: as the person's system does it where that speaks the same one. */
export const dateLocale = (code: string, locale: string): string =>
  new Intl.Locale(locale).language === new Intl.Locale(code).language ? locale : code;

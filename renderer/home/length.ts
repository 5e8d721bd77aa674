import type { Translator } from '../../shared/i18n/english.ts';

/** A length of time in hours and minutes, such as "1 h 20 min"; a minute that has only begun does not count. */
export const lengthInWords = (t: Translator<'home'>, ms: number): string => {
  const all = Math.floor(ms / 60_000);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return t('home.length.minutes', { minutes });
  return t(minutes === 0 ? 'home.length.hours' : 'home.length.both', { hours, minutes });
};

/** A word at the start of a sentence. @param code the language it is of, BCP 47 */
export const capitalised = (code: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(code) + text.slice(1);

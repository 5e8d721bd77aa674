import words from '../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';

/** A length of time in hours and minutes, such as "1 h 20 min"; a minute that has only begun does not count. */
export const lengthInWords = (ms: number): string => {
  const all = Math.floor(ms / 60_000);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return fill(words.length.minutes, { minutes });
  return fill(minutes === 0 ? words.length.hours : words.length.both, { hours, minutes });
};

/** A word at the start of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

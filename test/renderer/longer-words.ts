import type { WindowLanguage } from '../../renderer/ui/language.tsx';
import { english } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';

/** The letters that a text of another language may have more. */
const MORE = 'und noch etwas mehr davon und noch etwas mehr davon und noch etwas mehr davon und noch etwas mehr';
const SHARE = 0.6;

const longer = (text: string): string => {
  const extra = MORE.slice(0, Math.ceil(text.length * SHARE)).trim();
  // One word stays one word.
  return text.includes(' ') ? `${text} ${extra}` : `${text}${extra.replaceAll(' ', '')}`;
};

const each = (value: unknown): unknown => {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one)]));
};

/** English with each text of the break window longer by 60 per cent, as in other languages. */
export const longerWords: WindowLanguage = createLanguage('en', 'ltr', {
  ...english,
  break: each(english.break) as typeof english.break,
});

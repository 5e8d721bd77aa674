/**
 * Languages that nobody speaks, made of the English: they show on a screen what has not been translated, where a longer
 * language has no room, and what does not turn round. For developers, in the gallery and in unpackaged builds.
 */
export const PSEUDO_LANGUAGES = ['en-x-long', 'en-x-mirror'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

/** Other languages take some 40 % more room than English. */
const LONGER_BY = 0.4;
const RIGHT_TO_LEFT = '\u202e';
const AS_BEFORE = '\u202c';

/** The text without its gaps, for its length: a gap is as long as what fills it. */
const lengthOf = (text: string): number => text.replaceAll(/\{\w+\}/g, '').length;

const lengthened = (text: string): string => `⟦${text}${'·'.repeat(Math.ceil(lengthOf(text) * LONGER_BY))}⟧`;

/** As if written from right to left; gaps keep their names. */
const mirrored = (text: string): string => `${RIGHT_TO_LEFT}${text}${AS_BEFORE}`;

/** Nobody reads these: they are looked for, or name a part for the program. */
const isForReading = (name: string): boolean => !/^(find-words|find-pain|id)$/.test(name);

const changed = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return value === '' ? '' : change(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [name, isForReading(name) ? changed(content, change) : content]),
  );
};

/** English texts as a pseudo-language has them; gaps, lists and data keep their form. */
export const pseudoTexts = <T>(texts: T, code: PseudoLanguage): T =>
  changed(texts, code === 'en-x-long' ? lengthened : mirrored) as T;

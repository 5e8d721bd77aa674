/**
 * What fills the gaps of a text, by name. A number is a count, and is written as the language writes one: "10,985". What
 * only looks like one (a year, the number of a line or a process, what is to be typed) is given in words.
 */
export type Values = Readonly<Record<string, string | number>>;

/** The forms that a text takes by its number `n`; a language has those of its plural rules, `other` always. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The keys of all texts in an object, such as `break.choices.start`; lists and other data have none. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string | PluralForms
    ? K
    : T[K] extends readonly unknown[] | number | boolean
      ? never
      : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

/**
 * A text by its key, its gaps filled: `t('shell.pause', { minutes: 30 })`. Where the text has plural forms, `n` chooses.
 * Throws on a key that names no text, and on a gap that nothing fills.
 */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** A text that has still to be said in a language: `t(message.key, message.values)`. */
export type Message<Key extends string> = { readonly key: Key; readonly values: Values };

const isPlural = (value: unknown): value is PluralForms =>
  typeof value === 'object' && value !== null && typeof (value as { readonly other?: unknown }).other === 'string';

/** The value at a path of names with dots between them. */
const at = (texts: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], texts);

/** Fills the gaps of a text: `fill('en', 'Pause {n} min', { n: 30 })`. Throws on a gap that nothing fills. @param code BCP 47 */
export const fill = (code: string, text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills {${name}} in "${text}"`);
    return value.toLocaleString(code);
  });

/** The texts of a language, by key. @param code BCP 47, for the plural rules */
export const createTranslate = <T>(texts: T, code: string): Translate<TextKey<T>> => {
  const rules = new Intl.PluralRules(code);
  /** What was found, since the same is said again and again. */
  const known = new Map<string, unknown>();
  return (key, values = {}) => {
    if (!known.has(key)) known.set(key, at(texts, key));
    const found = known.get(key);
    const text = isPlural(found) ? (found[rules.select(Number(values.n))] ?? found.other) : found;
    if (typeof text !== 'string') throw new Error(`there is no text for ${key}`);
    return text.includes('{') ? fill(code, text, values) : text;
  };
};

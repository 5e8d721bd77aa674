/** Fills the gaps of a text: `fill('Pause {n} min', { n: 30 })`. Throws on a gap that nothing fills. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills {${name}} in "${text}"`);
    return String(value);
  });

/** The forms that a text takes by number, in English; other languages bring further ones. */
export type Plural = { readonly one: string; readonly other: string };

/** The form for a number, filled with it as `{n}`. */
export const plural = (forms: Plural, n: number, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(n === 1 ? forms.one : forms.other, { ...values, n });

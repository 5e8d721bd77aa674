/** How surely something typed means a word, from 0 to 1. The order of the steps is what counts. */
const SAME = 1;
const SAME_BUT_NUMBER = 0.97;
const BEGINNING = { least: 0.75, more: 0.2 };
const TYPO = { none: 0.8, each: 0.1 };
const BEGINNING_WITH_TYPO = { none: 0.65, each: 0.1 };

/** From so many letters on, so many slips are forgiven. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;
const SLIP_IN_BEGINNING_FROM = 5;
/** From here on even the first letter may be wrong. */
const FIRST_LETTER_FROM = 6;

/** A word with what comparing needs of it, worked out once. */
export type Comparable = {
  readonly letters: string;
  readonly singular: string;
  /** A bit for each letter that occurs; letters of other alphabets share bits. */
  readonly occurring: number;
};

/** Cuts the plural's s, by spelling alone: both sides are cut alike, so it need not be a word that is left. */
export const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return /(?:sh|ch|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

export const comparable = (letters: string): Comparable => {
  let occurring = 0;
  for (let at = 0; at < letters.length; at += 1) occurring |= 1 << (letters.charCodeAt(at) & 31);
  return { letters, singular: singular(letters), occurring };
};

/**
 * How many slips turn the word into what was typed: a letter too many, too few, another, or two neighbours swapped.
 * `whole` counts to the word's end, `beginning` to the beginning of it that fits best. What is above `most` is only
 * said to be above.
 */
export const slips = (
  typed: string,
  word: string,
  most: number,
): { readonly whole: number; readonly beginning: number } => {
  const width = typed.length + 1;
  // Three rows of the table, one after the other: two letters of the word ago, one ago, and now.
  const table = new Uint8Array(3 * width);
  for (let column = 0; column < width; column += 1) table[column] = Math.min(column, most + 1);
  let beginning = most + 1;
  let last = typed.length;
  for (let row = 1; row <= word.length; row += 1) {
    const now = (row % 3) * width;
    const ago = ((row + 2) % 3) * width;
    const longAgo = ((row + 1) % 3) * width;
    const letter = word.charCodeAt(row - 1);
    const letterAgo = word.charCodeAt(row - 2);
    let least = row;
    table[now] = row;
    for (let column = 1; column < width; column += 1) {
      const typedLetter = typed.charCodeAt(column - 1);
      const [kept = 0, left = 0, above = 0] = [table[ago + column - 1], table[now + column - 1], table[ago + column]];
      let best = Math.min(kept + (typedLetter === letter ? 0 : 1), left + 1, above + 1);
      if (row > 1 && column > 1 && typedLetter === letterAgo && typed.charCodeAt(column - 2) === letter) {
        best = Math.min(best, (table[longAgo + column - 2] ?? 0) + 1);
      }
      table[now + column] = best;
      least = Math.min(least, best);
    }
    if (least > most) return { whole: most + 1, beginning };
    last = table[now + width - 1] ?? 0;
    beginning = Math.min(beginning, last);
  }
  return { whole: Math.min(last, most + 1), beginning };
};

/** How many slips are forgiven in so many letters. */
export const forgiven = (letters: number): number => (letters < ONE_SLIP_FROM ? 0 : letters < TWO_SLIPS_FROM ? 1 : 2);

/** How many bits of a number of 32 are set. */
export const bits = (of: number): number => {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count += 1;
  return count;
};

const withSlips = (typed: string, word: string): number => {
  const most = forgiven(typed.length);
  if (most === 0 || word.length < typed.length - most) return 0;
  if (typed[0] !== word[0] && typed.length < FIRST_LETTER_FROM) return 0;
  const mayBegin = typed.length >= SLIP_IN_BEGINNING_FROM;
  if (!mayBegin && word.length > typed.length + most) return 0;
  const { whole, beginning } = slips(typed, word, most);
  if (whole <= most) return TYPO.none - TYPO.each * whole;
  if (mayBegin && beginning <= most) return BEGINNING_WITH_TYPO.none - BEGINNING_WITH_TYPO.each * beginning;
  return 0;
};

/**
 * How surely `typed` means `word`, from 0 (not at all) to 1: the word itself, its plural or singular, its beginning,
 * or any of these with slips of the fingers, where those are forgiven.
 */
export const likeness = (typed: Comparable, word: Comparable, forgiving: boolean): number => {
  if (typed.letters === word.letters) return SAME;
  if (typed.singular === word.singular) return SAME_BUT_NUMBER;
  if (word.letters.startsWith(typed.letters)) {
    return BEGINNING.least + BEGINNING.more * (typed.letters.length / word.letters.length);
  }
  return forgiving ? withSlips(typed.letters, word.letters) : 0;
};

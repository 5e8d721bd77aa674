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
export type Comparable = { readonly letters: string; readonly singular: string };

/** Cuts the plural's s, by spelling alone: both sides are cut alike, so it need not be a word that is left. */
export const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return /(?:sh|ch|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

export const comparable = (letters: string): Comparable => ({ letters, singular: singular(letters) });

/**
 * How many slips turn the word into what was typed: a letter too many, too few, another, or two neighbours swapped.
 * `whole` counts to the word's end, `beginning` to the beginning of it that fits best. Above `most` it is only said
 * that it is above.
 */
export const slips = (
  typed: string,
  word: string,
  most: number,
): { readonly whole: number; readonly beginning: number } => {
  const tooMany = most + 1;
  let before: number[] = [];
  let above = Array.from({ length: typed.length + 1 }, (_, index) => index);
  let beginning = above[typed.length] ?? tooMany;
  // Row by row along the word: the last number of a row is the distance to that much of the word.
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= typed.length; column += 1) {
      const same = typed[column - 1] === word[row - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = typed[column - 1] === word[row - 2] && typed[column - 2] === word[row - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      line.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return { whole: tooMany, beginning: Math.min(beginning, tooMany) };
    beginning = Math.min(beginning, line[typed.length] ?? tooMany);
    before = above;
    above = line;
  }
  return { whole: Math.min(above[typed.length] ?? tooMany, tooMany), beginning: Math.min(beginning, tooMany) };
};

/** How many slips are forgiven in so many letters. */
export const forgiven = (letters: number): number => (letters < ONE_SLIP_FROM ? 0 : letters < TWO_SLIPS_FROM ? 1 : 2);

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

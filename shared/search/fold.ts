/** A word as search compares it, with the way back to where it stands. */
export type FoldedWord = {
  /** Lower case, without accents and apostrophes. */
  readonly letters: string;
  /** Where the word begins in the text, in UTF-16 units. */
  readonly from: number;
  /** Where each of its letters ends in the text. */
  readonly ends: readonly number[];
};

const LETTER = /^[\p{L}\p{N}]$/u;
const DIGIT = /^\p{N}$/u;
/** They neither belong to a word nor part it: accents that stand alone, and apostrophes. */
const WITHIN = /^[\p{M}'’‘ʼ`´]$/u;

const ASCII = /^[a-z0-9]$/;

/** The letters and digits that a sign stands for; most texts are plain, and those need no look into Unicode. */
const lettersOf = (sign: string): readonly string[] => {
  const lower = sign.toLowerCase();
  if (ASCII.test(lower)) return [lower];
  return sign <= '\u007f' ? [] : [...lower.normalize('NFKD')].filter((letter) => LETTER.test(letter));
};

/**
 * The words of a text, of whatever it is made: case, accents and apostrophes are folded, digits and letters are parted
 * ("30s" is two words), everything else only parts words.
 */
export const foldWords = (text: string): readonly FoldedWord[] => {
  const words: { letters: string; from: number; ends: number[] }[] = [];
  let word: (typeof words)[number] | undefined;
  let wasDigit = false;
  let at = 0;
  for (const sign of text) {
    const until = at + sign.length;
    const letters = lettersOf(sign);
    const isDigit = letters[0] !== undefined && DIGIT.test(letters[0]);
    if (letters.length > 0) {
      if (word === undefined || isDigit !== wasDigit) {
        word = { letters: '', from: at, ends: [] };
        words.push(word);
      }
      word.letters += letters.join('');
      // A letter of two units has two ends, so that lengths in units find their end.
      for (const letter of letters) for (let unit = 0; unit < letter.length; unit += 1) word.ends.push(until);
      wasDigit = isDigit;
    } else if (WITHIN.test(sign)) {
      if (word !== undefined) word.ends[word.ends.length - 1] = until;
    } else word = undefined;
    at = until;
  }
  return words;
};

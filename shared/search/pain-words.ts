import { bits, type Comparable, comparable, forgiven, slips } from '../i18n/similar.ts';
import type { FoldedWord } from './fold.ts';
import type { Lexicon } from './words.ts';

/** Words that belong together. */
export type Phrase = readonly Comparable[];

/** In groups by their keys, in the order in which they came. */
export const grouped = <T>(of: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of of) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

/** The words that phrases are made of, so ordered that a typed one meets few of them. */
export type Known = {
  /** Other forms of these are everyday words: "chills" is no "chill". */
  readonly exact: ReadonlySet<string>;
  readonly bySingular: ReadonlyMap<string, readonly Comparable[]>;
  readonly byLetters: ReadonlyMap<string, readonly Comparable[]>;
  readonly byFirstLetter: ReadonlyMap<string, readonly Comparable[]>;
};

/** Orders the words that phrases are made of. */
export const knownOf = (phrases: ReadonlyMap<string, readonly Phrase[]>, exact: ReadonlySet<string>): Known => {
  const each = [...new Map([...phrases.values()].flat(2).map((word) => [word.letters, word])).values()];
  const loose = each.filter(({ letters }) => !exact.has(letters));
  return {
    exact,
    bySingular: grouped(loose, (word) => word.singular),
    byLetters: grouped(each, (word) => word.letters),
    byFirstLetter: grouped(loose, (word) => word.letters.charAt(0)),
  };
};

/** Words of so few letters have too many neighbours: "pain" and "gain". */
const SHORT = 4;

/** Two neighbours swapped are forgiven even in the shortest words. */
const isSwap = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].sort().join('') === [...word].sort().join('');

const isSlip = (typed: Comparable, word: Comparable): boolean => {
  const most = forgiven(typed.letters.length);
  // A letter that the word lacks is a slip.
  if (most === 0 || bits(typed.occurring & ~word.occurring) > most) return false;
  if (typed.letters.length <= SHORT && !isSwap(typed.letters, word.letters)) return false;
  return slips(typed.letters, word.letters, most).whole <= most;
};

/** "backpain": words of pain with a part of the body before them, as one word. */
const endsOf = ({ isEveryday }: Lexicon, letters: string, { byLetters, exact }: Known): readonly Comparable[] => {
  const ends: Comparable[] = [];
  for (let at = 1; at < letters.length; at += 1) {
    const found = byLetters.get(letters.slice(at))?.filter((word) => !exact.has(word.letters)) ?? [];
    if (found.length > 0 && isEveryday(letters.slice(0, at))) ends.push(...found);
  }
  return ends;
};

/** A typed word with all that it may mean. */
export type Typed = { readonly word: FoldedWord; readonly means: ReadonlySet<string> };

/** What each typed word may mean; what may become an everyday word as one types on is no slip of another. */
export const read = (lexicon: Lexicon, typed: readonly FoldedWord[], known: Known): readonly Typed[] =>
  typed.map((word) => {
    const one = comparable(word.letters);
    const slipped = lexicon.beginsEveryday(one.letters)
      ? []
      : (known.byFirstLetter.get(one.letters.charAt(0)) ?? []).filter((each) => isSlip(one, each));
    const meant = [
      ...(known.byLetters.get(one.letters) ?? []),
      ...(known.bySingular.get(one.singular) ?? []),
      ...endsOf(lexicon, one.letters, known),
      ...slipped,
    ];
    return { word, means: new Set(meant.map(({ letters }) => letters)) };
  });

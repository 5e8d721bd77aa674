import words from '../locales/en/find-words.json' with { type: 'json' };
import type { FoldedWord } from './find-fold.ts';
import type { FindIndex, IndexedEntry } from './find-index.ts';
import { leastSure } from './find-meant.ts';
import { beginsEveryday, contentWords, isEveryday } from './find-words.ts';
import { type Comparable, comparable, forgiven, slips } from './similar.ts';

/** Longest first, so that a diagnosis of several words is told whole. */
const phrases: readonly (readonly Comparable[])[] = words.pain
  .map((phrase) => contentWords(phrase).map(comparable))
  .sort((a, b) => b.length - a.length);

/** Words of so few letters have too many neighbours: "pain" and "gain". */
const SHORT = 4;

/** A name is recognised from here on, beside words of pain, where nothing may be found by chance. */
const SURELY_NAMED = 0.7;

/** "backpain": a part of the body with a word of pain behind it, as one word. */
const endsIn = (typed: string, word: string): boolean =>
  typed.endsWith(word) && isEveryday(typed.slice(0, typed.length - word.length));

/** Two neighbours swapped are forgiven even in the shortest words. */
const isSwap = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].sort().join('') === [...word].sort().join('');

const isSlip = (typed: string, word: string): boolean => {
  const most = typed.length > SHORT || isSwap(typed, word) ? forgiven(typed.length) : 0;
  return typed[0] === word[0] && most > 0 && slips(typed, word, most).whole <= most;
};

/** Whether a typed word means a word of pain; what may become an everyday word as one types on is no slip of one. */
const means = ({ letters, singular }: Comparable, word: Comparable, forgiving: boolean): boolean =>
  singular === word.singular || endsIn(letters, word.letters) || (forgiving && isSlip(letters, word.letters));

type Typed = Comparable & { readonly forgiving: boolean };

/** How many of the typed words from here on say pain or a diagnosis. */
const painAt = (typed: readonly Typed[], index: number): number => {
  const says = (word: Comparable, at: number): boolean => {
    const one = typed[index + at];
    return one !== undefined && means(one, word, one.forgiving);
  };
  return phrases.find((phrase) => phrase.every(says))?.length ?? 0;
};

/** The words of pain or diagnosis as typed in `query`, and the other words in runs that these part. */
export const takePain = (
  query: string,
  typed: readonly FoldedWord[],
): { readonly help: readonly string[]; readonly runs: readonly (readonly FoldedWord[])[] } => {
  const help: string[] = [];
  const runs: FoldedWord[][] = [[]];
  const compared = typed.map(({ letters }) => ({ ...comparable(letters), forgiving: !beginsEveryday(letters) }));
  for (let index = 0; index < typed.length; ) {
    const count = painAt(compared, index);
    if (count === 0) runs.at(-1)?.push(...typed.slice(index, index + 1));
    else {
      help.push(query.slice(typed[index]?.from, typed[index + count - 1]?.ends.at(-1)));
      runs.push([]);
    }
    index += Math.max(count, 1);
  }
  return { help, runs };
};

/** Movements that are called by their names, with how surely, from 0 to 1. */
export type Called = readonly { readonly entry: IndexedEntry; readonly sure: number }[];

/**
 * The movements that are called by name: all words of the name, one after the other in one run. A name made of parts
 * of the body, positions and the like alone, such as "Wrist Stretch", is none here: beside words of pain these say
 * where and when it hurts.
 */
export const calledByName = ({ entries, vocabulary }: FindIndex, runs: readonly (readonly FoldedWord[])[]): Called => {
  const matches = runs.map((run) =>
    run.map(({ letters }) => {
      const like = vocabulary.like(comparable(letters), true);
      return new Map([...like].filter(([, sure]) => sure >= leastSure(letters)));
    }),
  );
  return entries.flatMap((entry) => {
    const { name } = entry;
    let most = 0;
    for (const run of matches) {
      for (let first = 0; first + name.length <= run.length; first += 1) {
        let sure = 1;
        for (const [at, { word }] of name.entries()) sure = Math.min(sure, run[first + at]?.get(word) ?? 0);
        most = Math.max(most, sure);
      }
    }
    if (most < SURELY_NAMED || name.every(({ letters }) => isEveryday(letters))) return [];
    return [{ entry, sure: most }];
  });
};

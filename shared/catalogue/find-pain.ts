import words from '../locales/en/find-words.json' with { type: 'json' };
import type { FoldedWord } from './find-fold.ts';
import type { FindIndex } from './find-index.ts';
import { contentWords, isEveryday, isEverydayAlone } from './find-words.ts';
import { comparable, forgiven, singular, slips } from './similar.ts';

const phrases: readonly (readonly string[])[] = words.pain.map(contentWords).sort((a, b) => b.length - a.length);

/** A name is recognised from here on, beside words of pain, where nothing may be found by chance. */
const SURELY_NAMED = 0.7;

/** Words of pain are told as soon as they may be meant; only what is an everyday word of the body is no slip of one. */
const mayMean = (typed: string, word: string): boolean => {
  if (singular(typed) === singular(word)) return true;
  if (typed[0] !== word[0] || isEveryday(typed)) return false;
  const isSwap = typed.length === word.length && [...typed].sort().join('') === [...word].sort().join('');
  const most = typed.length > 4 || isSwap ? forgiven(typed.length) : 0;
  return most > 0 && slips(typed, word, most).whole <= most;
};

const painAt = (typed: readonly FoldedWord[], index: number): number =>
  phrases.find((phrase) => phrase.every((word, at) => mayMean(typed[index + at]?.letters ?? '', word)))?.length ?? 0;

/** The words of pain or diagnosis as typed in `query`, and the other words in runs that these part. */
export const takePain = (
  query: string,
  typed: readonly FoldedWord[],
): { readonly help: readonly string[]; readonly runs: readonly (readonly FoldedWord[])[] } => {
  const help: string[] = [];
  const runs: FoldedWord[][] = [[]];
  for (let index = 0; index < typed.length; ) {
    const count = painAt(typed, index);
    if (count === 0) runs.at(-1)?.push(...typed.slice(index, index + 1));
    else {
      help.push(query.slice(typed[index]?.from, typed[index + count - 1]?.ends.at(-1)));
      runs.push([]);
    }
    index += Math.max(count, 1);
  }
  return { help, runs };
};

/** Movements that are called by their names, by number, with how surely, from 0 to 1. */
export type Called = readonly { readonly movement: number; readonly sure: number }[];

/**
 * The movements that are called by name: all words of the name, one after the other in one run. A name made of parts
 * of the body, positions and the like alone, such as "Wrist Stretch", is none here: beside words of pain these say
 * where and when it hurts.
 */
export const calledByName = ({ entries, vocabulary }: FindIndex, runs: readonly (readonly FoldedWord[])[]): Called => {
  const matches = runs.map((run) => run.map(({ letters }) => vocabulary.like(comparable(letters), true)));
  return entries.flatMap(({ name }, movement) => {
    let most = 0;
    for (const run of matches) {
      for (let first = 0; first + name.length <= run.length; first += 1) {
        let sure = 1;
        for (const [at, { word }] of name.entries()) sure = Math.min(sure, run[first + at]?.get(word) ?? 0);
        most = Math.max(most, sure);
      }
    }
    if (most < SURELY_NAMED || name.every(({ letters }) => isEverydayAlone(letters))) return [];
    return [{ movement, sure: most }];
  });
};

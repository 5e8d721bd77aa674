import words from '../locales/en/find-pain.json' with { type: 'json' };
import type { FoldedWord } from './find-fold.ts';
import { beginsEveryday, contentWords, isEveryday } from './find-words.ts';
import { type Comparable, comparable, forgiven, slips } from './similar.ts';

type Phrase = readonly Comparable[];

const phrasesOf = (texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => contentWords(text).map(comparable));

/** What is a sign of pain or danger only together with a part of the body: "chest tight", and "tight chest". */
const signs: readonly string[] = words.signs.flatMap(({ of, signs: either, behind }) =>
  of.flatMap((part) => [
    ...[...either, ...behind].map((sign) => `${part} ${sign}`),
    ...either.map((sign) => `${sign} ${part}`),
  ]),
);

/** By the first word. Longest first, so that a diagnosis of several words is told whole. */
const byFirst = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const letters = phrase[0]?.letters ?? '';
    groups.set(letters, [...(groups.get(letters) ?? []), phrase]);
  }
  return groups;
};

const pain = byFirst(phrasesOf([...words.pain, ...words.leaveOut, ...signs]));
const harmless = byFirst(phrasesOf(words.harmless));
/** What the settings can leave movements out for, as one string each. */
const leaveOut: ReadonlySet<string> = new Set(
  phrasesOf(words.leaveOut).map((phrase) => phrase.map((word) => word.singular).join(' ')),
);
const between: ReadonlySet<string> = new Set(words.between.flatMap(contentWords));
/** Other forms of these are everyday words: "chills" is no "chill". */
const exact: ReadonlySet<string> = new Set(words.exact);
/** Whatever a phrase is made of, each once. */
const wordsOf = (phrases: ReadonlyMap<string, readonly Phrase[]>): readonly Comparable[] => [
  ...new Map([...phrases.values()].flat(2).map((word) => [word.letters, word])).values(),
];
const painWords = wordsOf(pain);
const harmlessWords = wordsOf(harmless);

/** Words of so few letters have too many neighbours: "pain" and "gain". */
const SHORT = 4;

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
const means = ({ letters, singular }: Comparable, word: Comparable, forgiving: boolean): boolean => {
  if (exact.has(word.letters)) return letters === word.letters;
  return singular === word.singular || endsIn(letters, word.letters) || (forgiving && isSlip(letters, word.letters));
};

/** A typed word with all that it may mean. */
type Typed = { readonly word: FoldedWord; readonly means: ReadonlySet<string> };

const read = (typed: readonly FoldedWord[], known: readonly Comparable[]): readonly Typed[] =>
  typed.map((word) => {
    const one = comparable(word.letters);
    const forgiving = !beginsEveryday(word.letters);
    return {
      word,
      means: new Set(known.filter((each) => means(one, each, forgiving)).map(({ letters }) => letters)),
    };
  });

/** How many typed words from here on say the phrase, with what may stand between its words; 0 where they do not. */
const saidAt = (typed: readonly Typed[], index: number, phrase: Phrase): number => {
  let at = index;
  for (const [number, { letters }] of phrase.entries()) {
    while (number > 0 && typed[at]?.means.has(letters) === false && between.has(typed[at]?.word.letters ?? '')) at += 1;
    if (typed[at]?.means.has(letters) !== true) return 0;
    at += 1;
  }
  return at - index;
};

type Said = { readonly count: number; readonly phrase: Phrase };

const longestAt = (
  typed: readonly Typed[],
  index: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Said | undefined => {
  let longest: Said | undefined;
  for (const first of typed[index]?.means ?? []) {
    for (const phrase of phrases.get(first) ?? []) {
      if (phrase.length <= (longest?.phrase.length ?? 0)) break;
      const count = saidAt(typed, index, phrase);
      if (count > 0) longest = { count, phrase };
    }
  }
  return longest;
};

/** What sounds like pain and is none means nothing any more. */
const withoutHarmless = (typed: readonly Typed[], letters: readonly Typed[]): readonly Typed[] => {
  const kept = [...typed];
  for (const index of letters.keys()) {
    const count = longestAt(letters, index, harmless)?.count ?? 0;
    for (const [at, { word }] of typed.slice(index, index + count).entries())
      kept[index + at] = { word, means: new Set() };
  }
  return kept;
};

/** What a query says of pain, as typed, and the other words in runs that it parts. */
export type PainFound = {
  readonly help: readonly string[];
  /** The part of it for which settings can leave movements out. */
  readonly leaveOut: readonly string[];
  readonly runs: readonly (readonly FoldedWord[])[];
};

/** Takes the words of pain, danger or diagnosis out of the words of a query. */
export const takePain = (query: string, words: readonly FoldedWord[]): PainFound => {
  const help: string[] = [];
  const settings: string[] = [];
  const runs: FoldedWord[][] = [[]];
  const typed = withoutHarmless(read(words, painWords), read(words, harmlessWords));
  for (let index = 0; index < words.length; ) {
    const said = longestAt(typed, index, pain);
    if (said === undefined) runs.at(-1)?.push(...words.slice(index, index + 1));
    else {
      const as = query.slice(words[index]?.from, words[index + said.count - 1]?.ends.at(-1));
      help.push(as);
      if (leaveOut.has(said.phrase.map(({ singular }) => singular).join(' '))) settings.push(as);
      runs.push([]);
    }
    index += said?.count ?? 1;
  }
  return { help, leaveOut: settings, runs };
};

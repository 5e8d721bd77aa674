import type { Texts } from '../i18n/english.ts';
import { singular } from '../i18n/similar.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import { type Lexicon, OWN_WORDS } from './words.ts';

/** Something that a query can rule out or allow alone, with the properties that it stands for. */
export type LimitPhrase = {
  /** Cut to the singular. */
  readonly words: readonly string[];
  /** No movement may have any of these. */
  readonly without: readonly string[];
  /** A movement must have one of these, where there are any. */
  readonly only: readonly string[];
};

/** By the first word, longest first. */
export type LimitPhrases = ReadonlyMap<string, readonly LimitPhrase[]>;

type Group = {
  readonly texts: readonly (readonly string[])[];
  readonly without?: readonly string[];
  readonly only?: readonly string[];
};

const phrasesOf = (groups: readonly Group[]): LimitPhrases => {
  const byWords = new Map<string, LimitPhrase>();
  for (const { texts, without = [], only = [] } of groups) {
    for (const typed of texts) {
      const letters = typed.map(singular);
      const known = byWords.get(letters.join(' '));
      byWords.set(letters.join(' '), {
        words: letters,
        without: [...(known?.without ?? []), ...without],
        only: [...(known?.only ?? []), ...only],
      });
    }
  }
  const byFirst = new Map<string, LimitPhrase[]>();
  for (const phrase of [...byWords.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    const others = byFirst.get(first);
    // Thousands of phrases of one's own may begin alike: none is copied for the next one.
    if (others === undefined) byFirst.set(first, [phrase]);
    else others.push(phrase);
  }
  return byFirst;
};

/** What limits a query, in the words of a language. */
export type LimitTables = {
  /** What people rule out in other words than those that find it. */
  readonly ruledOut: LimitPhrases;
  /** Every property that everyday words name. */
  readonly everyday: LimitPhrases;
  /** Where, with what and how alone: "standing only". Of a muscle this only says what is wanted. */
  readonly circumstances: LimitPhrases;
  /** Where somebody is, and who is with them. */
  readonly surroundings: LimitPhrases;
  /** Whether it may stand between the words of a phrase. */
  readonly joins: (word: FoldedWord | undefined) => boolean;
};

export const createLimitTables = (words: Texts['find-words'], lexicon: Lexicon): LimitTables => {
  const { isFiller, layPhrases, usualWords } = lexicon;
  /** With the first word even where it is a filler: "get up", "on the train". */
  const asTyped = (texts: readonly string[]): Group['texts'] =>
    texts.map((text) =>
      usualWords(foldWords(text))
        .filter((word, index) => index === 0 || !isFiller(word))
        .map(({ letters }) => letters),
    );
  /** Fillers behind which something else begins: "not lying, but for the belly" rules out no lying on the belly. */
  const parting: ReadonlySet<string> = new Set(words.parting);
  return {
    ruledOut: phrasesOf(words.ruledOut.map(({ words: texts, facets }) => ({ texts: asTyped(texts), without: facets }))),
    everyday: phrasesOf(layPhrases.map(({ words: letters, facet }) => ({ texts: [letters], without: [facet] }))),
    circumstances: phrasesOf(
      layPhrases
        .filter(({ facet }) => /^(?:position|place|equipment|kind)\//.test(facet))
        .map(({ words: letters, facet }) => ({ texts: [letters], only: [facet] })),
    ),
    surroundings: phrasesOf(
      words.surroundings.map(({ words: texts, without, only }) => ({ texts: asTyped(texts), without, only })),
    ),
    joins: (word) => isFiller(word) && !parting.has(word?.letters ?? ''),
  };
};

/** The movements' own names and words, by their facets, which a query may rule out, too. */
export const ownLimits = (facets: Iterable<string>): LimitPhrases =>
  phrasesOf(
    [...facets]
      .filter((facet) => facet.startsWith(OWN_WORDS) && facet !== OWN_WORDS)
      .map((facet) => ({ texts: [facet.slice(OWN_WORDS.length).split(' ')], without: [facet] })),
  );

/** A phrase, and the number of the word behind it. */
export type Match = { readonly phrase: LimitPhrase; readonly until: number };

/** The longest phrase that is said from a word on; fillers may stand between its words. */
export const saidFrom = (
  { joins }: Pick<LimitTables, 'joins'>,
  typed: readonly FoldedWord[],
  from: number,
  phrases: LimitPhrases,
): Match | undefined => {
  const lettersAt = (at: number): string => singular(typed[at]?.letters ?? '');
  for (const phrase of phrases.get(lettersAt(from)) ?? []) {
    let at = from;
    const isSaid = phrase.words.every((letters, number) => {
      while (number > 0 && lettersAt(at) !== letters && joins(typed[at])) at += 1;
      at += 1;
      return lettersAt(at - 1) === letters;
    });
    if (isSaid) return { phrase, until: at };
  }
  return undefined;
};

import type { Texts } from '../i18n/english.ts';
import { type FoldedWord, foldWords } from './fold.ts';

/** How the words of a language are spelt, and which of them mean nothing by themselves. */
export type Spelling = {
  /** All words, in their usual spelling. */
  readonly usualWords: (folded: readonly FoldedWord[]) => readonly FoldedWord[];
  readonly isFiller: (word: FoldedWord | undefined) => boolean;
  /** The words that mean something, in their usual spelling. */
  readonly contentOf: (folded: readonly FoldedWord[]) => readonly FoldedWord[];
  /** The folded words of a text that mean something. */
  readonly contentWords: (text: string) => readonly string[];
};

/** "can not" is one word, as "can’t" is. */
const joinNots = (folded: readonly FoldedWord[], joined: ReadonlyMap<string, string>): readonly FoldedWord[] => {
  const words: FoldedWord[] = [];
  for (const word of folded) {
    const before = words.at(-1);
    const letters = before && joined.get(`${before.letters} ${word.letters}`);
    if (before && letters)
      words[words.length - 1] = { letters, from: before.from, ends: [...before.ends, ...word.ends] };
    else words.push(word);
  }
  return words;
};

export const createSpelling = (words: Texts['find-words']): Spelling => {
  const fillers: ReadonlySet<string> = new Set(
    words.filler.flatMap((word) => foldWords(word)).map((word) => word.letters),
  );
  const spellings: ReadonlyMap<string, string> = new Map(Object.entries(words.spellings));
  const joined: ReadonlyMap<string, string> = new Map(Object.entries(words.joined));

  const usualWords: Spelling['usualWords'] = (folded) =>
    joinNots(folded, joined).map((word) => {
      const usual = spellings.get(word.letters);
      return usual === undefined ? word : { ...word, letters: usual };
    });
  const isFiller: Spelling['isFiller'] = (word) => word !== undefined && fillers.has(word.letters);
  const contentOf: Spelling['contentOf'] = (folded) => usualWords(folded).filter((word) => !isFiller(word));
  return {
    usualWords,
    isFiller,
    contentOf,
    contentWords: (text) => contentOf(foldWords(text)).map((word) => word.letters),
  };
};

import { bits, type Comparable, forgiven, likeness } from '../i18n/similar.ts';

/** Words with how surely one that was typed means them, from above 0 to 1. */
export type Matches<W> = ReadonlyMap<W, number>;

export type Vocabulary<W> = {
  /** All words that something typed may mean; slips only where that is `forgiving`. */
  readonly like: (typed: Comparable, forgiving: boolean) => Matches<W>;
};

/** Prepares words so that few of them need a closer look at a keystroke. */
export const createVocabulary = <W extends Comparable>(words: readonly W[]): Vocabulary<W> => {
  const sorted = [...words].sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const occurring = Int32Array.from(sorted, (word) => word.occurring);
  const bySingular = new Map<string, W[]>();
  for (const word of sorted) bySingular.set(word.singular, [...(bySingular.get(word.singular) ?? []), word]);

  const firstNotBefore = (letters: string): number => {
    let from = 0;
    let until = sorted.length;
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((sorted[middle]?.letters ?? '') < letters) from = middle + 1;
      else until = middle;
    }
    return from;
  };

  return {
    like: (typed, forgiving) => {
      const matches = new Map<W, number>();
      for (let at = firstNotBefore(typed.letters); sorted[at]?.letters.startsWith(typed.letters); at += 1) {
        const word = sorted[at];
        if (word) matches.set(word, likeness(typed, word, false));
      }
      for (const word of bySingular.get(typed.singular) ?? []) matches.set(word, likeness(typed, word, false));
      const most = forgiven(typed.letters.length);
      if (!forgiving || most === 0) return matches;
      // A letter that a word lacks is a slip, so most words are out before they are compared.
      for (let at = 0; at < sorted.length; at += 1) {
        if (bits(typed.occurring & ~(occurring[at] ?? 0)) > most) continue;
        const word = sorted[at];
        if (word === undefined || matches.has(word)) continue;
        const sure = likeness(typed, word, true);
        if (sure > 0) matches.set(word, sure);
      }
      return matches;
    },
  };
};

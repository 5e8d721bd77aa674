import type { FoldedWord } from './find-fold.ts';
import type { IndexedEntry, NameWord } from './find-index.ts';
import type { Matches } from './find-rank.ts';
import type { Mark } from './find-types.ts';

/** What of a word of a name was typed: its beginning as far as that went, otherwise the whole word. */
const markOf = (typed: string, { letters, from, ends }: NameWord): Mark => {
  const until = letters.startsWith(typed) ? ends[typed.length - 1] : ends.at(-1);
  return [from, until ?? from];
};

const merged = (marks: readonly Mark[]): readonly Mark[] => {
  const apart: Mark[] = [];
  for (const mark of [...marks].sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && mark[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], mark[1])];
    else apart.push(mark);
  }
  return apart;
};

/** The parts of a name that the typed words met, from left to right; `matches` belong to the words one by one. */
export const marksOf = (
  { name, joined }: IndexedEntry,
  typed: readonly FoldedWord[],
  matches: readonly Matches[],
): readonly Mark[] =>
  merged(
    typed.flatMap(({ letters }, index) =>
      [...name, ...joined].filter(({ word }) => matches[index]?.has(word)).map((word) => markOf(letters, word)),
    ),
  );

import type { IndexedEntry, NameWord } from './find-index.ts';
import type { Unit } from './find-meant.ts';
import type { Mark } from './find-types.ts';

/** What of a word of a name was typed: its beginning as far as that went, otherwise the whole word. */
const markOf = (typed: string, { letters, from, ends }: NameWord): Mark => {
  const until = letters.startsWith(typed) ? ends[typed.length - 1] : ends.at(-1);
  return [from, until ?? from];
};

const byPlace = ([a]: Mark, [b]: Mark): number => a - b;

/** The parts of a name that typed words met, each where it surely did, from left to right. */
export const marksOf = ({ name, joined }: IndexedEntry, typed: readonly Unit[]): readonly Mark[] => {
  const met: Mark[] = [];
  for (const { letters, matches } of typed) {
    let surest: NameWord | undefined;
    for (const word of [...name, ...joined]) {
      const sure = matches.get(word.word) ?? 0;
      if (sure > ((surest && matches.get(surest.word)) ?? 0)) surest = word;
    }
    if (surest) met.push(markOf(letters, surest));
  }
  const apart: Mark[] = [];
  for (const mark of met.sort(byPlace)) {
    const last = apart.at(-1);
    if (last && mark[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], mark[1])];
    else apart.push(mark);
  }
  return apart;
};

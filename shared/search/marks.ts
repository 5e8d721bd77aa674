import type { Unit } from './meant.ts';
import type { IndexedEntry, NameWord } from './search-index.ts';
import type { Mark } from './types.ts';

/** What of a word of a name was typed: its beginning as far as that went, otherwise the whole word. */
const markOf = (typed: string, { letters, from, ends }: NameWord): Mark => {
  const until = letters.startsWith(typed) ? ends[typed.length - 1] : ends.at(-1);
  return [from, until ?? from];
};

const byPlace = ([a]: Mark, [b]: Mark): number => a - b;

/** The word of a name that was most surely typed, if any was. */
const surest = ({ name, joined }: IndexedEntry, { letters, matches }: Unit): NameWord | undefined => {
  let found: NameWord | undefined;
  let most = 0;
  for (const words of [name, joined]) {
    for (const word of words) {
      const sure = matches.get(word.word) ?? 0;
      if (sure <= most) continue;
      found = word;
      most = sure;
    }
    // What begins with all that was typed needs no neighbour.
    if (found?.letters.startsWith(letters)) break;
  }
  return found;
};

/** The parts of a name that typed words met, each where it surely did, from left to right. */
export const marksOf = (entry: IndexedEntry, typed: readonly Unit[]): readonly Mark[] => {
  const met: Mark[] = [];
  for (const unit of typed) {
    const word = surest(entry, unit);
    if (word) met.push(markOf(unit.letters, word));
  }
  if (met.length < 2) return met;
  const apart: Mark[] = [];
  for (const mark of met.sort(byPlace)) {
    const last = apart.at(-1);
    if (last && mark[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], mark[1])];
    else apart.push(mark);
  }
  return apart;
};

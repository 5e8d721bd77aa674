import { slips } from './similar.ts';

const LONGEST = 64;

/**
 * The word that somebody may have meant: one that holds what was typed, or else the one that the fewest slips set apart,
 * a third of the letters at most. Null where none is near.
 */
export const nearest = (typed: string, words: readonly string[]): string | null => {
  const wanted = typed.slice(0, LONGEST).toLowerCase();
  const most = Math.ceil(wanted.length / 3);
  const [best] = words
    .map((word) => {
      const known = word.toLowerCase();
      const isHeld = wanted.length >= 3 && known.includes(wanted);
      return { word, apart: isHeld ? 0 : slips(wanted, known, most).whole };
    })
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart);
  return best?.word ?? null;
};

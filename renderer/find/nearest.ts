import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Finder } from '../../shared/catalogue/find.ts';
import { slips } from '../../shared/catalogue/similar.ts';
import words from '../../shared/locales/en/find.json' with { type: 'json' };
import muscles from '../../shared/locales/en/muscles.json' with { type: 'json' };

const OFFERED = 3;
/** More of what was typed is not compared. */
const LONGEST = 24;
/** What has more slips than this share of its letters is no neighbour. */
const FARTHEST = 0.5;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** What one may look for: names of movements and muscles, and everyday words for them. */
const termsOf = (catalogue: ReadonlyMap<string, CatalogueEntry>): ReadonlySet<string> =>
  new Set([
    ...[...catalogue.values()].flatMap(({ text }) => [text.name, ...text.words]),
    ...Object.values(muscles).flatMap((muscle) => [muscle.name, ...muscle.words]),
  ]);

/** How far a term is from what was typed, by the word of it that is nearest; 0 to 1. */
const distance = (typed: string, term: string): number => {
  const letters = lettersOf(term);
  const most = Math.max(...[letters, ...letters.split(' ')].map((part) => nearness(typed, part)));
  return 1 - most;
};

const nearness = (typed: string, part: string): number => {
  const length = Math.max(typed.length, part.length);
  return length === 0 ? 0 : 1 - slips(typed, part, length).whole / length;
};

/**
 * For words that find nothing: at most three that do, the nearest in spelling first; where none is near, some that show
 * what can be asked.
 */
export const nearestWords = (
  asked: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  finder: Finder,
): readonly string[] => {
  const typed = lettersOf(asked);
  const near = [...termsOf(catalogue)]
    .map((term) => ({ term, far: distance(typed, term) }))
    .filter(({ far }) => typed !== '' && far <= FARTHEST)
    .sort((a, b) => a.far - b.far || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term)
    .filter((term) => finder.find(term).hits.length > 0);
  return near.length > 0 ? near.slice(0, OFFERED) : words.examples;
};

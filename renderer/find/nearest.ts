import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { slips } from '../../shared/i18n/similar.ts';
import type { Finder } from '../../shared/search/find.ts';
import type { WindowLanguage } from '../ui/language.tsx';

const OFFERED = 3;
/** More of what was typed is not compared. */
const LONGEST = 24;
const MOST_WORDS = 8;
/** What has more slips than this share of its letters is no neighbour. */
const FARTHEST = 0.5;
/** Of one word among several less is known, so that it has to be nearer. */
const FARTHEST_OF_WORD = 0.34;
/** A shorter word is near to too many. */
const WORD_FROM = 4;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** What one may look for: names of movements and muscles, and everyday words for them. */
const termsOf = (language: WindowLanguage, catalogue: ReadonlyMap<string, CatalogueEntry>): ReadonlySet<string> =>
  new Set([
    ...[...catalogue.values()].flatMap(({ text }) => [text.name, ...text.words]),
    ...Object.values(language.texts.muscles).flatMap((muscle) => [muscle.name, ...muscle.words]),
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

/** The terms that are nearest in spelling, the nearest first. */
const near = (typed: string, terms: ReadonlySet<string>, farthest: number): readonly string[] =>
  typed === ''
    ? []
    : [...terms]
        .map((term) => ({ term, far: distance(typed, term) }))
        .filter(({ far }) => far <= farthest)
        .sort((a, b) => a.far - b.far || (a.term < b.term ? -1 : 1))
        .map(({ term }) => term);

/** What was asked without what was ruled out, and each of its words. */
const partsOf = (asked: string, finder: Finder): readonly string[] => {
  const wanted = finder.wanted(asked).slice(0, MOST_WORDS);
  const whole = wanted.join(' ');
  const longestFirst = [...wanted].sort((a, b) => b.length - a.length);
  return [whole, ...longestFirst].filter((part) => part !== asked.trim().toLowerCase());
};

/**
 * For words that find nothing: at most three that do. First what was asked itself, without what it rules out and word by
 * word; then what is nearest in spelling to it, and to one of its words; where none is near, some that show what can be
 * asked.
 */
export const nearestWords = (
  language: WindowLanguage,
  asked: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  finder: Finder,
): readonly string[] => {
  const terms = termsOf(language, catalogue);
  const parts = partsOf(asked, finder);
  const found = new Set<string>();
  const offer = (offered: readonly string[]): void => {
    for (const term of offered) {
      if (found.size < OFFERED && term !== '' && finder.find(term).hits.length > 0) found.add(term);
    }
  };
  offer(parts);
  if (found.size < OFFERED) offer(near(lettersOf(asked), terms, FARTHEST));
  for (const part of parts.filter(({ length }) => length >= WORD_FROM)) {
    if (found.size < OFFERED) offer(near(part.slice(0, LONGEST), terms, FARTHEST_OF_WORD));
  }
  return found.size > 0 ? [...found] : language.texts['find-window'].examples;
};

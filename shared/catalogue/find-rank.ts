import type { FoldedWord } from './find-fold.ts';
import { type FindIndex, joinNeighbours, type Phrase, type Word } from './find-index.ts';
import type { HitReason } from './find-types.ts';
import { isCircumstanceWord, isEveryday } from './find-words.ts';
import { type Comparable, comparable, likeness } from './similar.ts';

/** How much it tells that a word stands in the name; the weights of all else stand in `find-words`. */
const NAME_WEIGHT = 1;
const PART_OF_WORDS_WEIGHT = 0.4;
const SUMMARY_WEIGHT = 0.3;
/** A word of an everyday phrase, met in a name by itself, means something else there: the "back" of "lower back". */
const TORN_FROM_PHRASE = 0.5;
/** A phrase of which only the beginning is typed so far is worth this and the typed part of the rest. */
const UNFINISHED = 0.5;
/** What a word counts that only says where, with what and how. */
const CIRCUMSTANCE_COUNTS = 0.6;

/** From so many letters on, the beginning of a word finds more than names. */
const BEGINNING_FROM = 3;
const SUMMARY_FROM = 4;
const JOINED_FROM = 6;
const SURE = 0.97;

/** How well a movement meets what was typed, from 0 to 1, and what met best. */
export type Rank = { readonly score: number; readonly why: HitReason };

/** Words of the vocabulary with how surely one that was typed means them. */
export type Matches = ReadonlyMap<Word, number>;

/** Something typed as one word: one word, or two that may belong together. */
type Unit = { readonly first: number; readonly count: 1 | 2; readonly typed: Comparable; readonly matches: Matches };

/** Which words of the vocabulary were meant by one that was typed. */
export const matchesOf = ({ words }: FindIndex, typed: Comparable): Matches => {
  const forgiving = !isEveryday(typed.letters);
  const matches = new Map<Word, number>();
  for (const word of words) {
    const sure = likeness(typed, word, forgiving);
    if (sure > 0) matches.set(word, sure);
  }
  return matches;
};

const unitsOf = (
  index: FindIndex,
  typed: readonly FoldedWord[],
): { readonly ones: readonly Unit[]; readonly twos: readonly Unit[] } => {
  const ones = typed.map(({ letters }, first): Unit => {
    const word = comparable(letters);
    return { first, count: 1, typed: word, matches: matchesOf(index, word) };
  });
  const twos = joinNeighbours(typed).map(({ letters }, first): Unit => {
    const word = comparable(letters);
    const matches = new Map<Word, number>();
    for (const known of index.words) {
      const sure = likeness(word, known, false);
      if (sure >= SURE || (sure > 0 && letters.length >= JOINED_FROM)) matches.set(known, sure);
    }
    return { first, count: 2, typed: word, matches };
  });
  return { ones, twos };
};

/** What was typed from a word on, taken for a phrase. */
type Meant = { readonly phrase: Phrase; readonly first: number; readonly count: number; readonly sure: number };

const meantFrom = (ones: readonly Unit[], first: number, phrase: Phrase): Meant | undefined => {
  const count = Math.min(phrase.words.length, ones.length - first);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const word = phrase.words[at];
    const sure = (word && ones[first + at]?.matches.get(word)) ?? 0;
    if (sure === 0) return undefined;
    sum += sure;
  }
  const finished = count / phrase.words.length;
  const sure = (sum / count) * (finished === 1 ? 1 : UNFINISHED + (1 - UNFINISHED) * finished);
  return { phrase, first, count, sure };
};

const allMeant = (ones: readonly Unit[]): readonly Meant[] =>
  ones.flatMap(({ first, typed, matches }) => {
    const meant: Meant[] = [];
    for (const [word, sure] of matches) {
      if (typed.letters.length < BEGINNING_FROM && sure < SURE) continue;
      for (const { phrase, at } of word.inPhrases) {
        const found = at === 0 ? meantFrom(ones, first, phrase) : undefined;
        if (found) meant.push(found);
      }
    }
    return meant;
  });

/** Everyday phrases of several words that were typed whole: there the words belong together. */
const spansOf = (meant: readonly Meant[]): readonly Meant[] =>
  meant.filter(({ phrase, count }) => phrase.lay && count > 1 && count === phrase.words.length);

/** What each word that was typed counts. */
const countsOf = (ones: readonly Unit[], spans: readonly Meant[]): readonly number[] =>
  ones.map(({ first, typed }) => {
    const around = spans.filter((span) => span.first <= first && first < span.first + span.count);
    const narrows =
      around.length > 0 ? around.every(({ phrase }) => phrase.circumstance) : isCircumstanceWord(typed.letters);
    return narrows ? CIRCUMSTANCE_COUNTS : 1;
  });

/**
 * Ranks all movements, by their number in the index, by how well each meets what was typed. A movement's rank does not
 * depend on what other movements there are.
 */
export const rankAll = (
  index: FindIndex,
  typed: readonly FoldedWord[],
): { readonly ranks: readonly Rank[]; readonly matches: readonly Matches[] } => {
  const width = typed.length;
  const { ones, twos } = unitsOf(index, typed);
  const meant = allMeant(ones);
  const spans = spansOf(meant);
  const counts = countsOf(ones, spans);
  const best = new Float64Array(index.entries.length * width);
  const inName = new Float64Array(index.entries.length * width);
  const why: (HitReason | undefined)[] = Array(best.length).fill(undefined);

  const note = (entry: number, first: number, count: number, score: number, reason: HitReason): void => {
    for (let at = entry * width + first; at < entry * width + first + count; at += 1) {
      if (score <= (best[at] ?? 0)) continue;
      best[at] = score;
      why[at] = reason;
    }
  };

  for (const { first, count, typed: word, matches } of [...ones, ...twos]) {
    const isSpanned = spans.some((span) => span.first <= first && first < span.first + span.count);
    for (const [known, sure] of matches) {
      for (const entry of known.inNames) {
        for (let at = entry * width + first; at < entry * width + first + count; at += 1) {
          inName[at] = Math.max(inName[at] ?? 0, sure * NAME_WEIGHT);
        }
      }
      if (sure < SURE && word.letters.length < BEGINNING_FROM) continue;
      for (const { phrase } of known.inPhrases) {
        const isWhole = phrase.words.length === 1;
        if (isWhole ? count === 1 : phrase.lay || isSpanned) continue;
        for (const { entry, weight, why: reason } of phrase.finds) {
          note(entry, first, count, sure * (isWhole ? weight : PART_OF_WORDS_WEIGHT), reason);
        }
      }
      if (sure < SURE || word.letters.length < SUMMARY_FROM) continue;
      for (const entry of known.inSummaries)
        note(entry, first, count, SUMMARY_WEIGHT, { code: 'text', where: 'summary' });
    }
  }
  for (const { phrase, first, count, sure } of meant) {
    for (const { entry, weight, why: reason } of phrase.finds) note(entry, first, count, sure * weight, reason);
  }

  const total = counts.reduce((sum, one) => sum + one, 0);
  const ranks = index.entries.map((_, entry): Rank => {
    const from = entry * width;
    const isTorn = (at: number): boolean =>
      spans.some((span) => {
        if (at < span.first || at >= span.first + span.count) return false;
        return inName.subarray(from + span.first, from + span.first + span.count).includes(0);
      });
    let sum = 0;
    let most = 0;
    let reason: HitReason = { code: 'name' };
    for (let at = 0; at < width; at += 1) {
      const ofName = (inName[from + at] ?? 0) * (isTorn(at) ? TORN_FROM_PHRASE : 1);
      const other = best[from + at] ?? 0;
      const worth = Math.max(ofName, other) * (counts[at] ?? 1);
      sum += worth;
      if (worth <= most) continue;
      most = worth;
      reason = other > ofName ? (why[from + at] ?? reason) : { code: 'name' };
    }
    return { score: total === 0 ? 0 : sum / total, why: reason };
  });
  return { ranks, matches: ones.map(({ matches }) => matches) };
};

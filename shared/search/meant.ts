import { comparable } from '../i18n/similar.ts';
import type { FoldedWord } from './fold.ts';
import { type FindIndex, joinNeighbours, type Phrase, type Word } from './search-index.ts';
import type { Matches } from './vocabulary.ts';
import type { Lexicon } from './words.ts';

/** The word itself was typed, or its singular or plural. */
export const SURE = 0.97;
/** From so many letters on, the beginning of a word finds more than names. */
const BEGINNING_FROM = 3;
const JOINED_FROM = 6;
/** A phrase of which only the beginning is typed so far is worth this and the typed part of the rest. */
const UNFINISHED = 0.5;
/** What a word counts that only says where, with what and how. */
const CIRCUMSTANCE_COUNTS = 0.6;
/**
 * A word that says nothing by itself may be anything: it costs rank, but is not asked to be met like the others. Nor is
 * what only narrows down.
 */
const UNKNOWN_NEEDED = 0.1;
const CIRCUMSTANCE_NEEDED = 0.7;

/** Something typed as one word: one word, or two that may belong together ("dead lift"). */
export type Unit = {
  /** The first of its words, counted from 0. */
  readonly first: number;
  readonly count: 1 | 2;
  readonly letters: string;
  readonly matches: Matches<Word>;
};

/** What was typed from a word on, taken for a phrase. */
export type PhraseMatch = {
  readonly phrase: Phrase;
  readonly first: number;
  readonly count: number;
  readonly sure: number;
};

/** All that a query may mean, still without movements. */
export type Meaning = {
  readonly ones: readonly Unit[];
  readonly twos: readonly Unit[];
  readonly phrases: readonly PhraseMatch[];
  /** Everyday phrases of several words, typed whole: there the words belong together. */
  readonly spans: readonly PhraseMatch[];
  /** What each word counts. */
  readonly counts: readonly number[];
  /** How much of that, over all words, a movement is asked to meet in part. */
  readonly needed: number;
};

/**
 * How surely a word must be meant to find more than names: what is very short, or says something as it stands, is not
 * taken for the beginning of another word.
 */
export const leastSure = ({ isEverydayAlone }: Lexicon, letters: string): number =>
  letters.length < BEGINNING_FROM || isEverydayAlone(letters) ? SURE : 0;

export const isWithin = ({ first, count }: PhraseMatch, at: number): boolean => first <= at && at < first + count;

const meantFrom = (lexicon: Lexicon, ones: readonly Unit[], first: number, phrase: Phrase): PhraseMatch | undefined => {
  const count = Math.min(phrase.words.length, ones.length - first);
  const finished = count / phrase.words.length;
  // What says something by itself waits for no other word: "back" does not for "thigh".
  if (finished < 1 && count === 1 && lexicon.isEverydayAlone(ones[first]?.letters ?? '')) return undefined;
  let sum = 0;
  for (const [at, word] of phrase.words.slice(0, count).entries()) {
    const sure = ones[first + at]?.matches.get(word);
    if (sure === undefined) return undefined;
    sum += sure;
  }
  const worth = finished === 1 ? 1 : UNFINISHED + (1 - UNFINISHED) * finished;
  return { phrase, first, count, sure: (sum / count) * worth };
};

const phrasesFrom = (
  lexicon: Lexicon,
  ones: readonly Unit[],
  { first, count, letters, matches }: Unit,
): readonly PhraseMatch[] => {
  const meant: PhraseMatch[] = [];
  const least = leastSure(lexicon, letters);
  for (const [word, sure] of matches) {
    if (sure < least) continue;
    for (const phrase of word.begins) {
      if (phrase.words.length === 1) meant.push({ phrase, first, count, sure });
      else if (count === 1) {
        const found = meantFrom(lexicon, ones, first, phrase);
        if (found) meant.push(found);
      }
    }
  }
  return meant;
};

/** Reads what was typed: its words alone, neighbours as one, and the phrases that they make. */
export const meaningOf = (index: FindIndex, typed: readonly FoldedWord[]): Meaning => {
  const { lexicon } = index;
  const { isCircumstanceWord, isEveryday, isEverydayAlone } = lexicon;
  const ones = typed.map(({ letters }, first): Unit => {
    const matches = index.vocabulary.like(comparable(letters), !isEveryday(letters));
    return { first, count: 1, letters, matches };
  });
  const twos = joinNeighbours(typed).map(({ letters }, first): Unit => {
    const matches = index.vocabulary.like(comparable(letters), false);
    const sure = [...matches].filter(([, sure]) => sure >= SURE || letters.length >= JOINED_FROM);
    return { first, count: 2, letters, matches: new Map(sure) };
  });
  const phrases = [...ones, ...twos].flatMap((unit) => phrasesFrom(lexicon, ones, unit));
  const spans = phrases.filter(
    ({ phrase, count }) => phrase.lay && phrase.words.length > 1 && count === phrase.words.length,
  );
  const counts = ones.map(({ letters }, at) => {
    const around = spans.filter((span) => isWithin(span, at));
    const narrows = around.length > 0 ? around.every(({ phrase }) => phrase.circumstance) : isCircumstanceWord(letters);
    // The words of a phrase count together as one.
    return (narrows ? CIRCUMSTANCE_COUNTS : 1) / Math.max(1, ...around.map(({ count }) => count));
  });
  const needed = ones.reduce((sum, { letters }, at) => {
    const isKnown = isEverydayAlone(letters) || spans.some((span) => isWithin(span, at));
    const share = isKnown ? (isCircumstanceWord(letters) ? CIRCUMSTANCE_NEEDED : 1) : UNKNOWN_NEEDED;
    return sum + share * (counts[at] ?? 0);
  }, 0);
  return { ones, twos, phrases, spans, counts, needed };
};

import { isWithin, leastSure, type Meaning, SURE, type Unit } from './meant.ts';
import type { FindIndex, IndexedEntry } from './search-index.ts';
import type { HitReason } from './types.ts';
import type { Lexicon } from './words.ts';

/** How much it tells that a word is part of a movement's own words, or of the line about it; whole phrases tell more. */
const PART_OF_WORDS_WEIGHT = 0.45;
const SUMMARY_WEIGHT = 0.3;
const SUMMARY_FROM = 4;
/** A word of an everyday phrase, met in a name by itself, means something else there: the "back" of "lower back". */
const TORN_FROM_PHRASE = 0.5;
/** Where the name and everything else agree, this share of the lesser is added. */
const AGREEMENT = 0.05;

/** One of the words is met as well as by a part of a movement's own words, at least. */
const LEAST_CLEAR = 0.4;

const BY_NAME: HitReason = { code: 'name' };
const BY_SUMMARY: HitReason = { code: 'text', where: 'summary' };

/** How well a movement meets what was typed. */
export type Rank = {
  readonly entry: IndexedEntry;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: HitReason;
  /** Which of the typed words the name meets, counted from 0. */
  readonly named: readonly number[];
};

/** How well the movements, by their numbers, meet one typed word: by their name, and by all else. */
type Column = {
  readonly named: Float64Array;
  readonly other: Float64Array;
  readonly why: (HitReason | undefined)[];
};

const note = ({ other, why }: Column, movement: number, score: number, reason: HitReason): void => {
  if (score <= (other[movement] ?? 0)) return;
  other[movement] = score;
  why[movement] = reason;
};

/** Notes where a typed word stands by itself: in names, in parts of own words, in the lines about movements. */
const noteAlone = (lexicon: Lexicon, column: Column, { letters, matches }: Unit, isSpanned: boolean): void => {
  const least = leastSure(lexicon, letters);
  const mayBePart = !isSpanned && !lexicon.isEverydayAlone(letters);
  for (const [word, sure] of matches) {
    for (const movement of word.inNames) column.named[movement] = Math.max(column.named[movement] ?? 0, sure);
    if (sure < least) continue;
    if (mayBePart) {
      for (const { finds } of word.within) {
        for (const { entry, why } of finds) note(column, entry, sure * PART_OF_WORDS_WEIGHT, why);
      }
    }
    if (sure < SURE || letters.length < SUMMARY_FROM) continue;
    for (const movement of word.inSummaries) note(column, movement, SUMMARY_WEIGHT, BY_SUMMARY);
  }
};

const columnsOf = ({ lexicon, entries }: FindIndex, { ones, twos, phrases, spans }: Meaning): readonly Column[] => {
  const columns = ones.map(
    (): Column => ({
      named: new Float64Array(entries.length),
      other: new Float64Array(entries.length),
      why: Array(entries.length).fill(undefined),
    }),
  );
  const under = ({ first, count }: Pick<Unit, 'first' | 'count'> | Meaning['phrases'][number]): readonly Column[] =>
    columns.slice(first, first + count);
  for (const unit of [...ones, ...twos]) {
    const isSpanned = spans.some((span) => isWithin(span, unit.first));
    for (const column of under(unit)) noteAlone(lexicon, column, unit, isSpanned);
  }
  for (const meant of phrases) {
    for (const column of under(meant)) {
      for (const { entry, weight, why } of meant.phrase.finds) note(column, entry, meant.sure * weight, why);
    }
  }
  return columns;
};

/**
 * Ranks the movements by how well each meets what was typed; those that meet less than `least` of it are left out. A
 * movement's rank does not depend on what other movements there are.
 */
export const rankAll = (index: FindIndex, meaning: Meaning, least: number): readonly Rank[] => {
  const { spans, counts, needed } = meaning;
  const columns = columnsOf(index, meaning);
  const total = counts.reduce((sum, count) => sum + count, 0);

  const tornAt = counts.map((_, at) =>
    spans.filter((span) => isWithin(span, at)).map(({ first, count }) => columns.slice(first, first + count)),
  );

  const ranks: Rank[] = [];
  for (const [movement, entry] of index.entries.entries()) {
    const named: number[] = [];
    let sum = 0;
    let most = 0;
    let clearest = 0;
    let why: HitReason = BY_NAME;
    for (const [at, column] of columns.entries()) {
      const ofName = column.named[movement] ?? 0;
      const other = column.other[movement] ?? 0;
      if (ofName === 0 && other === 0) continue;
      const torn = ofName > 0 && tornAt[at]?.some((span) => span.some((each) => each.named[movement] === 0));
      if (ofName > 0 && !torn) named.push(at);
      const worth = torn
        ? (1 - AGREEMENT) * Math.max(ofName * TORN_FROM_PHRASE, other)
        : (1 - AGREEMENT) * Math.max(ofName, other) + AGREEMENT * Math.min(ofName, other);
      const counted = worth * (counts[at] ?? 0);
      sum += counted;
      clearest = Math.max(clearest, worth);
      if (counted <= most) continue;
      most = counted;
      why = (other > ofName || torn ? column.why[movement] : undefined) ?? BY_NAME;
    }
    if (sum >= least * needed && clearest >= LEAST_CLEAR) ranks.push({ entry, score: sum / total, why, named });
  }
  return ranks;
};

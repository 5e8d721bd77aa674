import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { calledByName } from './called.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import type { LimitPhrases } from './limit-phrases.ts';
import { createLimitWords, type Facets, keepsTo, type LimitWords, saysNoMore, takeLimits } from './limits.ts';
import { marksOf } from './marks.ts';
import { meaningOf } from './meant.ts';
import { meets } from './meets.ts';
import { createPainWords, type PainWords, takePain } from './pain.ts';
import { rankAll } from './rank.ts';
import { type FindIndex, type IndexedEntry, indexEntries } from './search-index.ts';
import { createSessionWords, type SessionWords, sessionIn } from './session.ts';
import { createTimeWords, type TimeWords, takeTime } from './time.ts';
import type { Finder, Found, Hit, HitReason, Mark } from './types.ts';
import { createLexicon, type Lexicon, type SearchWords } from './words.ts';

export type { Filters, Finder, Found, Hit, HitReason, Mark } from './types.ts';
export type { SearchWords } from './words.ts';

/** So much of a query is read, in UTF-16 units, and so many words of that are looked up. */
const MOST_UNITS = 200;
const MOST_WORDS = 24;

/** A movement that meets less of the words is no hit: about half of them. */
const LEAST_RANK = 0.36;
/** How the score comes about: how well the words are met, how much of the name they are, and whether it begins so. */
const RANK_SHARE = 0.9;
const NAME_SHARE = 0.08;
const FIRST_WORD_SHARE = 0.02;
/** Beside words, how well a time that is at hand is filled counts so much. */
const TIME_SHARE = 0.1;
/** What is off by default is found, but comes behind its like unless it is called by name. */
const OFF_BY_DEFAULT = 0.97;
/** Of what only keeps to what was ruled out, while words stand beside it that nobody knows. */
const BASE_SHARE = 0.15;
const LESS_FOR_EACH_THING = 0.02;
const NO_FACETS: Facets = new Set();
const NO_NAMES: LimitPhrases = new Map();
const DECIMALS = 10_000;

const rounded = (score: number): number => Math.round(score * DECIMALS) / DECIMALS;

const hit = ({ movement, text }: IndexedEntry, score: number, why: HitReason, marks: readonly Mark[]): Hit => ({
  id: movement.id,
  name: text.name,
  score: rounded(score),
  why,
  marks,
});

/** The share of a name that is marked, and whether that is from the beginning. */
const nameShare = ({ name, nameLength }: IndexedEntry, marks: readonly Mark[]): number => {
  const marked = marks.reduce((sum, [from, until]) => sum + until - from, 0);
  const isFirst = marks[0] !== undefined && marks[0][0] === name[0]?.from;
  return nameLength === 0 ? 0 : NAME_SHARE * Math.min(1, marked / nameLength) + (isFirst ? FIRST_WORD_SHARE : 0);
};

/** How well a dose fills a time that is at hand; what does not fit is out. */
const fill = ({ dose }: IndexedEntry, seconds: number): number =>
  dose.min > seconds ? 0 : Math.min(1, dose.max / seconds);

const wholeName = ({ name, text }: IndexedEntry): Mark => [
  name[0]?.from ?? 0,
  name.at(-1)?.ends.at(-1) ?? text.name.length,
];

const hitsByName = (index: FindIndex, runs: readonly (readonly FoldedWord[])[]): readonly Hit[] =>
  calledByName(index, runs).map(({ entry, sure }) => hit(entry, sure, { code: 'name' }, [wholeName(entry)]));

const hitsByWords = (index: FindIndex, typed: readonly FoldedWord[], seconds: number | undefined): readonly Hit[] => {
  const meaning = meaningOf(index, typed);
  const units = [...meaning.ones, ...meaning.twos];
  return rankAll(index, meaning, LEAST_RANK).flatMap(({ entry, score, why, named }): readonly Hit[] => {
    const filled = seconds === undefined ? 1 : fill(entry, seconds);
    if (filled === 0) return [];
    const marks = marksOf(entry, named.length === 0 ? [] : units.filter(({ first }) => named.includes(first)));
    const held = entry.movement.offByDefault && marks.length === 0 ? OFF_BY_DEFAULT : 1;
    const timed = 1 - TIME_SHARE + TIME_SHARE * filled;
    return [hit(entry, RANK_SHARE * score * held * timed + nameShare(entry, marks), why, marks)];
  });
};

/** Whatever keeps to the limits, where nothing else is said, or nothing else that anybody knows. */
const hitsByLimits = ({ entries }: FindIndex, seconds: number | undefined, share: number): readonly Hit[] =>
  entries.flatMap((entry) => {
    const filled = seconds === undefined ? 1 : fill(entry, seconds);
    const held = entry.movement.offByDefault ? OFF_BY_DEFAULT : 1;
    const handy = 1 - LESS_FOR_EACH_THING * entry.movement.equipment.length;
    const why: HitReason = seconds === undefined ? { code: 'limits' } : { code: 'time', seconds };
    return filled === 0 ? [] : [hit(entry, share * filled * held * handy, why, [])];
  });

const best = (hits: readonly Hit[]): readonly Hit[] => {
  const byId = new Map<string, Hit>();
  for (const one of hits) if (one.score > (byId.get(one.id)?.score ?? 0)) byId.set(one.id, one);
  return [...byId.values()];
};

/** What a query is read with, as a language has it; worked out once. */
type Reading = {
  readonly lexicon: Lexicon;
  readonly pain: PainWords;
  readonly limit: LimitWords;
  readonly time: TimeWords;
  readonly session: SessionWords;
};

const createReading = (words: SearchWords): Reading => {
  const lexicon = createLexicon(words);
  return {
    lexicon,
    pain: createPainWords(words['find-pain'], lexicon),
    limit: createLimitWords(words['find-words'], lexicon),
    time: createTimeWords(words['find-words']),
    session: createSessionWords(words['find-words']),
  };
};

const hitsFor = ({ lexicon, pain, limit, time }: Reading, index: FindIndex, query: string): Found => {
  const folded = foldWords(query.slice(0, MOST_UNITS));
  const { help, leaveOut, isEmergency, runs } = takePain(pain, query, lexicon.contentOf(folded));
  if (help.length > 0) return { help, leaveOut, hits: isEmergency ? [] : hitsByName(index, runs) };
  const { limits, isLimited, rest, placed } = takeLimits(limit, folded, index.own);
  const { seconds, rest: untimed } = takeTime(time, query, rest);
  const typed = lexicon.contentOf(untimed).slice(0, MOST_WORDS);
  const found = typed.length > 0 ? hitsByWords(index, typed, seconds) : [];
  const base = isLimited ? saysNoMore(lexicon, { rest: untimed, placed }) : typed.length === 0 && seconds !== undefined;
  const share = typed.length === 0 ? RANK_SHARE : BASE_SHARE;
  const all = base ? best([...found, ...hitsByLimits(index, seconds, share)]) : found;
  return {
    help,
    leaveOut,
    hits: isLimited ? all.filter(({ id }) => keepsTo(limits, index.facetsOf.get(id) ?? NO_FACETS)) : all,
  };
};

type Entries = ReadonlyMap<string, CatalogueEntry>;

const finderFor = function* (reading: Reading, entries: Entries): Generator<undefined, Finder> {
  const { lexicon, limit, session, time } = reading;
  const index = yield* indexEntries(lexicon, entries);
  const movements = new Map([...entries.values()].map(({ movement }) => [movement.id, movement]));
  return {
    find: (query, filters = {}) => {
      const { hits, help, leaveOut } = hitsFor(reading, index, query);
      const kept = hits.filter(({ id }) => {
        const movement = movements.get(id);
        return movement !== undefined && meets(movement, filters);
      });
      // The index is by name, then id, and sorting keeps that order between equals.
      return { hits: kept.sort((a, b) => b.score - a.score), help, leaveOut };
    },
    wanted: (query) =>
      lexicon.contentOf(takeLimits(limit, foldWords(query), NO_NAMES).rest).map(({ letters }) => letters),
    session: (query) => sessionIn(session, time, query.slice(0, MOST_UNITS)),
  };
};

/**
 * Makes finders in one language, in steps of a movement or so, between which a key can be heard: what they know of the
 * language is worked out here, once for all of them.
 */
export const createFindersInSteps = (words: SearchWords): ((entries: Entries) => Generator<undefined, Finder>) => {
  const reading = createReading(words);
  return (entries) => finderFor(reading, entries);
};

/** Makes finders in one language, each at once. */
export const createFinders = (words: SearchWords): ((entries: Entries) => Finder) => {
  const inSteps = createFindersInSteps(words);
  return (entries) => {
    const steps = inSteps(entries);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
};

/**
 * Makes the lookup of movements: the index is built here, once. A query may be anything; of a long one only the
 * beginning is read. Words of pain or diagnosis are told as `help`, and next to them only movements that are called by
 * name are found, so that none is offered as a remedy; next to those of an emergency none is. A blank query finds nothing.
 */
export const createFinder = (words: SearchWords, entries: Entries): Finder => createFinders(words)(entries);

import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { doseSeconds, type SecondsRange } from '../catalogue/duration.ts';
import { type Comparable, comparable } from '../i18n/similar.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import { type LimitPhrases, ownLimits } from './limit-phrases.ts';
import { type Facets, facetsOf } from './limits.ts';
import type { HitReason } from './types.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { type Lexicon, OWN_WORDS, propertiesOf } from './words.ts';

/** A word that stands anywhere, with all places where it does. */
export type Word = Comparable & {
  /** Phrases that begin with it, or are it. */
  readonly begins: Phrase[];
  /** Movements' own phrases of several words that it is part of. */
  readonly within: Phrase[];
  /** Names it is part of, by the movement's number. */
  readonly inNames: number[];
  /** Lines on what a movement is good for, by the movement's number. */
  readonly inSummaries: number[];
};

/** A movement that a phrase finds. */
type Posting = { readonly entry: number; readonly weight: number; readonly why: HitReason };

export type Phrase = {
  readonly words: readonly Word[];
  /** Everyday words, whatever the movements; otherwise a movement's own. */
  readonly lay: boolean;
  /** Whether it only says where, with what and how. */
  readonly circumstance: boolean;
  readonly finds: readonly Posting[];
};

/** A word of a name, as it stands there. */
export type NameWord = FoldedWord & { readonly word: Word };

export type IndexedEntry = CatalogueEntry & {
  /** The words of the name that mean something. */
  readonly name: readonly NameWord[];
  /** Neighbours among them written as one: "catcow". */
  readonly joined: readonly NameWord[];
  /** How long those words are in the name, in UTF-16 units. */
  readonly nameLength: number;
  readonly dose: SecondsRange;
};

export type FindIndex = {
  readonly lexicon: Lexicon;
  /** By name, then id: a movement's number is its place here, and decides between equals. */
  readonly entries: readonly IndexedEntry[];
  readonly vocabulary: Vocabulary<Word>;
  /** What each movement has, by its id. */
  readonly facetsOf: ReadonlyMap<string, Facets>;
  /** What else than everyday things a query may rule out. */
  readonly own: LimitPhrases;
};

/** It only decides between equals, so it is the same in every language. */
const byNameThenId = (a: CatalogueEntry, b: CatalogueEntry): number =>
  a.text.name.localeCompare(b.text.name, 'en') || (a.movement.id < b.movement.id ? -1 : 1);

/** Each two neighbours as one word. */
export const joinNeighbours = (words: readonly FoldedWord[]): readonly FoldedWord[] =>
  words.slice(1).map((right, index) => {
    const left = words[index] ?? right;
    return { letters: left.letters + right.letters, from: left.from, ends: [...left.ends, ...right.ends] };
  });

/** So much of the line on what a movement is good for is looked through, in UTF-16 units. */
const MOST_OF_SUMMARY = 200;

/** Prepares movements for search, in steps of one movement or one of its words; done once for all queries. */
export const indexEntries = function* (
  lexicon: Lexicon,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): Generator<undefined, FindIndex> {
  const { contentOf, contentWords, layPhrases } = lexicon;
  const words = new Map<string, Word>();
  const wordOf = (letters: string): Word => {
    const word = words.get(letters) ?? { ...comparable(letters), begins: [], within: [], inNames: [], inSummaries: [] };
    words.set(letters, word);
    return word;
  };

  const postings = new Map<string, Posting[]>();
  const phrases = new Map<string, Phrase>();
  const addPhrase = (letters: readonly string[], facet: string, lay: boolean): void => {
    const key = `${letters.join(' ')}|${facet}`;
    if (phrases.has(key)) return;
    const circumstance = !/^(?:muscle|words)\//.test(facet);
    const phrase = { words: letters.map(wordOf), lay, circumstance, finds: postings.get(facet) ?? [] };
    phrases.set(key, phrase);
    phrase.words[0]?.begins.push(phrase);
    if (!lay && phrase.words.length > 1) for (const word of new Set(phrase.words)) word.within.push(phrase);
  };

  const nameWord = (word: FoldedWord): NameWord => ({ ...word, word: wordOf(word.letters) });
  const entries: IndexedEntry[] = [];
  for (const entry of [...catalogue.values()].sort(byNameThenId)) {
    const name = contentOf(foldWords(entry.text.name));
    entries.push({
      ...entry,
      name: name.map(nameWord),
      joined: joinNeighbours(name).map(nameWord),
      nameLength: name.reduce((sum, { from, ends }) => sum + (ends.at(-1) ?? from) - from, 0),
      dose: doseSeconds(entry.movement),
    });
  }
  const facets = new Map<string, Facets>();
  for (const [number, entry] of entries.entries()) {
    for (const { word } of [...entry.name, ...entry.joined]) word.inNames.push(number);
    const properties = propertiesOf(lexicon, entry);
    facets.set(entry.movement.id, facetsOf(lexicon, entry, properties));
    for (const { facet, weight, why } of properties) {
      const found = postings.get(facet) ?? [];
      found.push({ entry: number, weight, why });
      postings.set(facet, found);
    }
    yield;
  }
  for (const { words: letters, facet } of layPhrases) addPhrase(letters, facet, true);
  for (const facet of postings.keys()) {
    if (facet.startsWith(OWN_WORDS) && facet !== OWN_WORDS)
      addPhrase(facet.slice(OWN_WORDS.length).split(' '), facet, false);
    yield;
  }
  for (const [number, { text }] of entries.entries()) {
    const summary = text.summary.slice(0, MOST_OF_SUMMARY);
    for (const letters of new Set(contentWords(summary))) wordOf(letters).inSummaries.push(number);
    yield;
  }
  const vocabulary = createVocabulary([...words.values()]);
  yield;
  return { lexicon, entries, vocabulary, facetsOf: facets, own: ownLimits(postings.keys()) };
};

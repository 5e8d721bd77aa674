import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Texts } from '../i18n/english.ts';
import type { FoldedWord } from './fold.ts';
import { createLimitTables, type LimitPhrases, type LimitTables, type Match, saidFrom } from './limit-phrases.ts';
import { type Lexicon, propertiesOf } from './words.ts';

/** What a movement has: its properties as search knows them, and how it bends the spine. */
export type Facets = ReadonlySet<string>;

export const facetsOf = (lexicon: Lexicon, entry: CatalogueEntry, properties = propertiesOf(lexicon, entry)): Facets =>
  new Set<string>([
    ...properties.map(({ facet }) => facet),
    ...entry.movement.bends.map((bend) => `bends/${bend}`),
    // Who rules out a movement means what stands in for it, too.
    ...(entry.movement.deskVariantOf === null ? [] : [lexicon.ownWords(entry.movement.deskVariantOf)]),
  ]);

/** What a query rules out, and what alone it allows. */
export type Limits = {
  /** None of these. */
  readonly without: readonly string[];
  /** One of each list. */
  readonly only: readonly (readonly string[])[];
};

export const keepsTo = ({ without, only }: Limits, facets: Facets): boolean =>
  !without.some((facet) => facets.has(facet)) && only.every((any) => any.some((facet) => facets.has(facet)));

/** What of a query limits, and the words that are left. */
export type LimitsFound = {
  readonly limits: Limits;
  readonly isLimited: boolean;
  readonly rest: readonly FoldedWord[];
  /** Those of the rest that have said where somebody is. */
  readonly placed: ReadonlySet<FoldedWord>;
};

/** How a language says what it rules out, and what alone it allows. */
export type LimitWords = LimitTables & {
  readonly lexicon: Lexicon;
  readonly no: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Where one has been is not where one is: "after a flight". */
  readonly past: ReadonlySet<string>;
};

export const createLimitWords = (words: Texts['find-words'], lexicon: Lexicon): LimitWords => ({
  ...createLimitTables(words, lexicon),
  lexicon,
  no: new Set(words.no),
  only: new Set(words.only),
  or: new Set(words.or),
  past: new Set(words.past),
});

/** What somebody cannot do is told apart from pain by a few phrases only: "can’t get up", not "can’t stand straight". */
const CANNOT = 'cant';

const afterFillers = ({ lexicon }: LimitWords, typed: readonly FoldedWord[], from: number): number => {
  let at = from;
  while (lexicon.isFiller(typed[at])) at += 1;
  return at;
};

/** What is ruled out behind a "no": it, and what each "or" adds. */
const ruleOut = (
  words: LimitWords,
  typed: readonly FoldedWord[],
  from: number,
  tables: readonly LimitPhrases[],
): { readonly facets: readonly string[]; readonly until: number } | undefined => {
  let best: Match | undefined;
  // "Get" is a filler, and begins "get up".
  for (let start = from; best === undefined && start <= afterFillers(words, typed, from); start += 1) {
    for (const phrases of tables) {
      const found = saidFrom(words, typed, start, phrases);
      if (found && found.until > (best?.until ?? 0)) best = found;
    }
  }
  if (best === undefined) return undefined;
  const { phrase, until } = best;
  const more = words.or.has(typed[until]?.letters ?? '') ? ruleOut(words, typed, until + 1, tables) : undefined;
  return { facets: [...phrase.without, ...(more?.facets ?? [])], until: more?.until ?? until };
};

/** Takes what is ruled out, and what alone is allowed, out of the words of a query; `own` are the movements' names. */
export const takeLimits = (words: LimitWords, folded: readonly FoldedWord[], own: LimitPhrases): LimitsFound => {
  const { ruledOut, everyday, circumstances, surroundings, no, only, past } = words;
  const typed = words.lexicon.usualWords(folded);
  const without: string[] = [];
  const allowed: (readonly string[])[] = [];
  const rest: FoldedWord[] = [];
  const placed = new Set<FoldedWord>();
  /** The last thing before here that an "only" behind it would mean. */
  let before: Match | undefined;

  const takePlace = (index: number): number | undefined => {
    if (past.has(typed[index - 1]?.letters ?? '')) return undefined;
    const place = saidFrom(words, typed, index, surroundings);
    if (place === undefined) return undefined;
    without.push(...place.phrase.without);
    if (place.phrase.only.length > 0) allowed.push(place.phrase.only);
    for (const word of typed.slice(index, place.until)) placed.add(word);
    rest.push(...typed.slice(index, place.until));
    return place.until;
  };
  const takeNo = (index: number, letters: string): number => {
    const out = ruleOut(words, typed, index + 1, letters === CANNOT ? [ruledOut] : [ruledOut, everyday, own]);
    without.push(...(out?.facets ?? []));
    return out?.until ?? index + 1;
  };
  const takeOnly = (index: number): number => {
    const ahead = saidFrom(words, typed, afterFillers(words, typed, index + 1), circumstances);
    const behind = before !== undefined && afterFillers(words, typed, before.until) >= index ? before : undefined;
    const meant = ahead ?? behind;
    if (meant) allowed.push(meant.phrase.only);
    return index + 1;
  };
  const takeWord = (index: number, word: FoldedWord): number => {
    before = saidFrom(words, typed, index, circumstances) ?? before;
    rest.push(word);
    return index + 1;
  };

  for (let index = 0; index < typed.length; ) {
    const word = typed[index];
    if (word === undefined) break;
    const place = takePlace(index);
    if (place !== undefined) index = place;
    else if (no.has(word.letters)) index = takeNo(index, word.letters);
    else if (only.has(word.letters)) index = takeOnly(index);
    else index = takeWord(index, word);
  }
  const isLimited = without.length > 0 || allowed.length > 0;
  return { limits: { without, only: allowed }, isLimited, rest, placed };
};

/** Whether all that means something in these words has said where somebody is, or is known to nobody. */
export const saysNoMore = (
  { contentOf, isEveryday }: Lexicon,
  { rest, placed }: Pick<LimitsFound, 'rest' | 'placed'>,
): boolean => contentOf(rest.filter((word) => !placed.has(word))).every(({ letters }) => !isEveryday(letters));

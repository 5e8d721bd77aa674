import type { Texts } from '../i18n/english.ts';
import { comparable } from '../i18n/similar.ts';
import type { FoldedWord } from './fold.ts';
import { grouped, type Known, knownOf, type Phrase, read, type Typed } from './pain-words.ts';
import type { Lexicon } from './words.ts';

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** How a language speaks of pain, danger and diagnoses. */
export type PainWords = {
  readonly lexicon: Lexicon;
  readonly pain: Phrases;
  readonly painKnown: Known;
  /** What sounds like pain and is none. */
  readonly harmless: Phrases;
  readonly harmlessKnown: Known;
  /** One string each, as what the settings can leave movements out for. */
  readonly emergency: ReadonlySet<string>;
  readonly leaveOut: ReadonlySet<string>;
  /** What may stand between the words of a phrase. */
  readonly between: ReadonlySet<string>;
};

const asText = (phrase: Phrase): string => phrase.map(({ singular }) => singular).join(' ');

/** By the first word. Longest first, so that a diagnosis of several words is told whole. */
const byFirst = (phrases: readonly Phrase[]): Phrases => {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  return grouped(sorted, ([first]) => first?.letters ?? '');
};

export const createPainWords = (words: Texts['find-pain'], lexicon: Lexicon): PainWords => {
  const { contentWords } = lexicon;
  const phrasesOf = (texts: readonly string[]): readonly Phrase[] =>
    texts.map((text) => contentWords(text).map(comparable));
  /** What is a sign of pain or danger only together with a part of the body: "chest tight", and "tight chest". */
  const signsOf = (emergency: boolean): readonly Phrase[] =>
    words.signs
      .filter((group) => group.emergency === emergency)
      .flatMap(({ of, signs: texts, behind }) => {
        const either = phrasesOf(texts);
        const after = [...either, ...phrasesOf(behind)];
        return phrasesOf(of).flatMap((part) => [
          ...after.map((sign) => [...part, ...sign]),
          ...either.map((sign) => [...sign, ...part]),
        ]);
      });

  const exact: ReadonlySet<string> = new Set(words.exact);
  const emergencies: readonly Phrase[] = [...phrasesOf(words.emergency), ...signsOf(true)];
  const pain = byFirst([...emergencies, ...phrasesOf([...words.pain, ...words.leaveOut]), ...signsOf(false)]);
  const harmless = byFirst(phrasesOf(words.harmless));
  return {
    lexicon,
    pain,
    painKnown: knownOf(pain, exact),
    harmless,
    harmlessKnown: knownOf(harmless, exact),
    emergency: new Set(emergencies.map(asText)),
    leaveOut: new Set(phrasesOf(words.leaveOut).map(asText)),
    between: new Set(words.between.flatMap(contentWords)),
  };
};

/** How many typed words from here on say the phrase, with what may stand between its words; 0 where they do not. */
const saidAt = ({ between }: PainWords, typed: readonly Typed[], index: number, phrase: Phrase): number => {
  let at = index;
  for (const [number, { letters }] of phrase.entries()) {
    while (number > 0 && typed[at]?.means.has(letters) === false && between.has(typed[at]?.word.letters ?? '')) at += 1;
    if (typed[at]?.means.has(letters) !== true) return 0;
    at += 1;
  }
  return at - index;
};

type Saying = { readonly count: number; readonly phrase: Phrase };

const longestAt = (known: PainWords, typed: readonly Typed[], index: number, phrases: Phrases): Saying | undefined => {
  let longest: Saying | undefined;
  for (const first of typed[index]?.means ?? []) {
    for (const phrase of phrases.get(first) ?? []) {
      if (phrase.length <= (longest?.phrase.length ?? 0)) break;
      const count = saidAt(known, typed, index, phrase);
      if (count > 0) longest = { count, phrase };
    }
  }
  return longest;
};

/** What sounds like pain and is none means nothing any more. */
const withoutHarmless = (known: PainWords, typed: readonly Typed[], letters: readonly Typed[]): readonly Typed[] => {
  const kept = [...typed];
  for (const index of letters.keys()) {
    const count = longestAt(known, letters, index, known.harmless)?.count ?? 0;
    for (const [at, { word }] of typed.slice(index, index + count).entries())
      kept[index + at] = { word, means: new Set() };
  }
  return kept;
};

/** What a query says of pain, as typed, and the other words in runs that it parts. */
export type PainFound = {
  readonly help: readonly string[];
  /** The part of it for which settings can leave movements out. */
  readonly leaveOut: readonly string[];
  /** Then no movement is the answer, not even one that is called by its name. */
  readonly isEmergency: boolean;
  readonly runs: readonly (readonly FoldedWord[])[];
};

/** Takes the words of pain, danger or diagnosis out of the words of a query. */
export const takePain = (known: PainWords, query: string, words: readonly FoldedWord[]): PainFound => {
  const { lexicon, leaveOut, emergency } = known;
  const help: string[] = [];
  const settings: string[] = [];
  let isEmergency = false;
  const runs: FoldedWord[][] = [[]];
  const typed = withoutHarmless(
    known,
    read(lexicon, words, known.painKnown),
    read(lexicon, words, known.harmlessKnown),
  );
  for (let index = 0; index < words.length; ) {
    const said = longestAt(known, typed, index, known.pain);
    if (said === undefined) runs.at(-1)?.push(...words.slice(index, index + 1));
    else {
      const as = query.slice(words[index]?.from, words[index + said.count - 1]?.ends.at(-1));
      help.push(as);
      if (leaveOut.has(asText(said.phrase))) settings.push(as);
      isEmergency ||= emergency.has(asText(said.phrase));
      runs.push([]);
    }
    index += said?.count ?? 1;
  }
  return { help, leaveOut: settings, isEmergency, runs };
};

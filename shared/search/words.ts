import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import words from '../i18n/en/find-words.json' with { type: 'json' };
import muscleWords from '../i18n/en/muscles.json' with { type: 'json' };
import { singular } from '../i18n/similar.ts';
import { EQUIPMENT, KINDS, MUSCLES, PLACES, POSITIONS } from '../model/movement-codes.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import type { HitReason } from './types.ts';

/** A property that everyday words can name, such as `muscle/neck` or `place/desk`. */
export type Facet = `${'muscle' | 'position' | 'place' | 'equipment' | 'kind' | 'no-equipment' | 'words'}/${string}`;

/** Everyday words for a property, folded and without fillers. */
export type LayPhrase = { readonly words: readonly string[]; readonly facet: Facet };

/** A property of a movement: how much it tells of it, from 0 to 1, and how that is said. */
export type Property = { readonly facet: Facet; readonly weight: number; readonly why: HitReason };

/** A movement's own words stand in the order in which they come to mind. */
const WORDS_WEIGHT = { first: 0.85, less: 0.015 };
/** The first muscle is the one that a movement is done for; each further one tells a little less of it. */
const PRIMARY_WEIGHT = { first: 0.8, less: 0.03 };
const SECONDARY_WEIGHT = 0.5;
const CIRCUMSTANCE_WEIGHT = 0.78;

const fillers: ReadonlySet<string> = new Set(
  words.filler.flatMap((word) => foldWords(word)).map((word) => word.letters),
);
const spellings: ReadonlyMap<string, string> = new Map(Object.entries(words.spellings));

const joined: ReadonlyMap<string, string> = new Map(Object.entries(words.joined));

/** "can not" is one word, as "can’t" is. */
const joinNots = (folded: readonly FoldedWord[]): readonly FoldedWord[] => {
  const words: FoldedWord[] = [];
  for (const word of folded) {
    const before = words.at(-1);
    const letters = before && joined.get(`${before.letters} ${word.letters}`);
    if (before && letters)
      words[words.length - 1] = { letters, from: before.from, ends: [...before.ends, ...word.ends] };
    else words.push(word);
  }
  return words;
};

/** All words, in their usual spelling. */
export const usualWords = (folded: readonly FoldedWord[]): readonly FoldedWord[] =>
  joinNots(folded).map((word) => {
    const usual = spellings.get(word.letters);
    return usual === undefined ? word : { ...word, letters: usual };
  });

export const isFiller = (word: FoldedWord | undefined): boolean => word !== undefined && fillers.has(word.letters);

/** The words that mean something, in their usual spelling. */
export const contentOf = (folded: readonly FoldedWord[]): readonly FoldedWord[] =>
  usualWords(folded).filter((word) => !isFiller(word));

/** The folded words of a text that mean something. */
export const contentWords = (text: string): readonly string[] => contentOf(foldWords(text)).map((word) => word.letters);

/** What the facets of movements' own words begin with; the folded words follow, parted by blanks. */
export const OWN_WORDS = 'words/';

/** What finds a movement by words of its own. */
export const ownWords = (text: string): Facet => `${OWN_WORDS}${contentWords(text).join(' ')}`;

const phrases = (facet: Facet, texts: readonly string[]): readonly LayPhrase[] =>
  texts.map((text) => ({ words: contentWords(text), facet }));

/** All everyday words that there are, whatever the movements. */
const everydayPhrases: readonly LayPhrase[] = [
  ...MUSCLES.flatMap((muscle) => {
    const { name, words: known } = muscleWords[muscle];
    return phrases(`muscle/${muscle}`, [name, ...known, ...words.muscles[muscle]]);
  }),
  ...POSITIONS.flatMap((position) => phrases(`position/${position}`, words.positions[position])),
  ...PLACES.flatMap((place) => phrases(`place/${place}`, words.places[place])),
  ...EQUIPMENT.flatMap((thing) => phrases(`equipment/${thing}`, words.equipment[thing])),
  ...KINDS.flatMap((kind) => phrases(`kind/${kind}`, words.kinds[kind])),
  ...phrases('no-equipment/', words.noEquipment),
  ...Object.entries(words.same).flatMap(([own, others]) => phrases(ownWords(own), others)),
];

/** The same, and what else movements are called: in yoga, in the gym, by a physiotherapist. */
export const layPhrases: readonly LayPhrase[] = [
  ...everydayPhrases,
  ...Object.entries(words.alsoCalled).flatMap(([id, names]) => phrases(ownWords(id), names)),
];

/** Where, with what and how; these words narrow down, while the others say what is wanted. */
const isCircumstance = ({ facet }: LayPhrase): boolean => !facet.startsWith('muscle/') && !facet.startsWith('words/');

const single = everydayPhrases.filter((phrase) => phrase.words.length === 1);
const lettersOf = (of: readonly LayPhrase[]): ReadonlySet<string> => new Set(of.flatMap((phrase) => phrase.words));
const everyday = new Set([...lettersOf(everydayPhrases)].flatMap((letters) => [letters, singular(letters)]));
const everydayWords = [...everyday];
const alone = new Set([...lettersOf(single)].map(singular));
const telling = lettersOf(single.filter((phrase) => !isCircumstance(phrase)));
const circumstances = lettersOf(single.filter(isCircumstance));

/** Whether a word is part of everyday words: then it is what somebody meant to type. */
export const isEveryday = (letters: string): boolean => everyday.has(letters);

/** Whether it may become such a word as one types on. */
export const beginsEveryday = (letters: string): boolean =>
  everyday.has(letters) || everydayWords.some((word) => word.startsWith(letters));

/** Whether a word by itself names a part of the body, a thing or the like, and so no movement. */
export const isEverydayAlone = (letters: string): boolean => alone.has(singular(letters));

/** Whether a word only narrows down. */
export const isCircumstanceWord = (letters: string): boolean => circumstances.has(letters) && !telling.has(letters);

/** What can be found of a movement by everyday words and by its own. */
export const propertiesOf = ({ movement, text }: CatalogueEntry): readonly Property[] => [
  { facet: ownWords(movement.id), weight: 1, why: { code: 'name' } },
  ...text.words.map(
    (own, index): Property => ({
      facet: ownWords(own),
      weight: Math.max(SECONDARY_WEIGHT, WORDS_WEIGHT.first - WORDS_WEIGHT.less * index),
      why: { code: 'words', words: own },
    }),
  ),
  ...movement.muscles.primary.map(
    (muscle, index): Property => ({
      facet: `muscle/${muscle}`,
      weight: Math.max(SECONDARY_WEIGHT, PRIMARY_WEIGHT.first - PRIMARY_WEIGHT.less * index),
      why: { code: 'muscle', muscle, part: 'primary' },
    }),
  ),
  ...movement.muscles.secondary.map(
    (muscle): Property => ({
      facet: `muscle/${muscle}`,
      weight: SECONDARY_WEIGHT,
      why: { code: 'muscle', muscle, part: 'secondary' },
    }),
  ),
  ...[
    ...movement.positions.map((position) => [`position/${position}`, { code: 'position', position }] as const),
    [`place/${movement.place}`, { code: 'place', place: movement.place }] as const,
    ...movement.equipment.map((thing) => [`equipment/${thing}`, { code: 'equipment', thing }] as const),
    [`kind/${movement.kind}`, { code: 'kind', kind: movement.kind }] as const,
    ...(movement.equipment.length === 0 ? [['no-equipment/', { code: 'no-equipment' }] as const] : []),
  ].map(([facet, why]): Property => ({ facet, weight: CIRCUMSTANCE_WEIGHT, why })),
];

import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Texts } from '../i18n/english.ts';
import { singular } from '../i18n/similar.ts';
import { EQUIPMENT, KINDS, MUSCLES, PLACES, POSITIONS } from '../model/movement-codes.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import type { HitReason } from './types.ts';

/** What the lookup has to know of a language. */
export type SearchWords = Pick<Texts, 'find-words' | 'find-pain' | 'muscles'>;

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

/** What the facets of movements' own words begin with; the folded words follow, parted by blanks. */
export const OWN_WORDS = 'words/';

/** The words that a language has for what movements are, worked out once for all queries. */
export type Lexicon = Spelling & {
  /** What finds a movement by words of its own. */
  readonly ownWords: (text: string) => Facet;
  /** All everyday words that there are, whatever the movements; and what else these are called: in yoga, in the gym, by a physiotherapist. */
  readonly layPhrases: readonly LayPhrase[];
  /** Whether a word is part of everyday words: then it is what somebody meant to type. */
  readonly isEveryday: (letters: string) => boolean;
  /** Whether it may become such a word as one types on. */
  readonly beginsEveryday: (letters: string) => boolean;
  /** Whether a word by itself names a part of the body, a thing or the like, and so no movement. */
  readonly isEverydayAlone: (letters: string) => boolean;
  /** Whether a word only narrows down. */
  readonly isCircumstanceWord: (letters: string) => boolean;
};

/** Where, with what and how; these words narrow down, while the others say what is wanted. */
const isCircumstance = ({ facet }: LayPhrase): boolean => !facet.startsWith('muscle/') && !facet.startsWith('words/');

const lettersOf = (of: readonly LayPhrase[]): ReadonlySet<string> => new Set(of.flatMap((phrase) => phrase.words));

export const createLexicon = ({ 'find-words': words, muscles }: SearchWords): Lexicon => {
  const spelling = createSpelling(words);
  const { contentWords } = spelling;
  const ownWords = (text: string): Facet => `${OWN_WORDS}${contentWords(text).join(' ')}`;
  const phrases = (facet: Facet, texts: readonly string[]): readonly LayPhrase[] =>
    texts.map((text) => ({ words: contentWords(text), facet }));

  const everydayPhrases: readonly LayPhrase[] = [
    ...MUSCLES.flatMap((muscle) => {
      const { name, words: known } = muscles[muscle];
      return phrases(`muscle/${muscle}`, [name, ...known, ...words.muscles[muscle]]);
    }),
    ...POSITIONS.flatMap((position) => phrases(`position/${position}`, words.positions[position])),
    ...PLACES.flatMap((place) => phrases(`place/${place}`, words.places[place])),
    ...EQUIPMENT.flatMap((thing) => phrases(`equipment/${thing}`, words.equipment[thing])),
    ...KINDS.flatMap((kind) => phrases(`kind/${kind}`, words.kinds[kind])),
    ...phrases('no-equipment/', words.noEquipment),
    ...Object.entries(words.same).flatMap(([own, others]) => phrases(ownWords(own), others)),
  ];
  const layPhrases: readonly LayPhrase[] = [
    ...everydayPhrases,
    ...Object.entries(words.alsoCalled).flatMap(([id, names]) => phrases(ownWords(id), names)),
  ];

  const single = everydayPhrases.filter((phrase) => phrase.words.length === 1);
  const everyday = new Set([...lettersOf(everydayPhrases)].flatMap((letters) => [letters, singular(letters)]));
  const everydayWords = [...everyday];
  const alone = new Set([...lettersOf(single)].map(singular));
  const telling = lettersOf(single.filter((phrase) => !isCircumstance(phrase)));
  const circumstances = lettersOf(single.filter(isCircumstance));
  return {
    ...spelling,
    ownWords,
    layPhrases,
    isEveryday: (letters) => everyday.has(letters),
    beginsEveryday: (letters) => everyday.has(letters) || everydayWords.some((word) => word.startsWith(letters)),
    isEverydayAlone: (letters) => alone.has(singular(letters)),
    isCircumstanceWord: (letters) => circumstances.has(letters) && !telling.has(letters),
  };
};

/** What can be found of a movement by everyday words and by its own. */
export const propertiesOf = (
  { ownWords }: Pick<Lexicon, 'ownWords'>,
  { movement, text }: CatalogueEntry,
): readonly Property[] => [
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

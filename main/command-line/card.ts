import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';
import { muscleOnCard } from '../../shared/catalogue/muscle-names.ts';
import texts from '../../shared/i18n/en/cli.json' with { type: 'json' };
import codes from '../../shared/i18n/en/codes.json' with { type: 'json' };
import { english } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import { fill } from '../../shared/i18n/text.ts';
import { harmless, wrap } from './paragraphs.ts';

// Until the language is passed in.
const language = createLanguage('en', 'ltr', english);

const { card: words } = texts;

/** The label and what is said under it; nothing is said of what there is not. */
type Line = readonly [label: string, content: string | readonly string[]];

const LABEL_WIDTH = 12;

const line = ([label, content]: Line): string => {
  const [first = '', ...more] = typeof content === 'string' ? [content] : content;
  return [wrap(first, label.padEnd(LABEL_WIDTH)), ...more.map((next) => wrap(next, ' '.repeat(LABEL_WIDTH)))].join(
    '\n',
  );
};

/**
 * The card of a movement as text, 80 signs wide.
 *
 * @param bold makes a heading stand out; does nothing where there is no terminal
 */
export const cardText = ({ movement, text }: CatalogueEntry, bold: (heading: string) => string): string => {
  const { muscles, equipment, avoid, sources, reviewedBy } = movement;
  const facts: readonly Line[] = [
    [words.muscles, muscles.primary.map((muscle) => muscleOnCard(language, muscle)).join(', ')],
    [words.helping, muscles.secondary.map((muscle) => muscleOnCard(language, muscle)).join(', ')],
    [words.position, movement.positions.map((position) => codes.positions[position]).join(', ')],
    [words.place, codes.places[movement.place]],
    [words.equipment, equipment.length === 0 ? words.nothing : equipment.map((thing) => codes.equipment[thing])],
    [words.dose, doseWords(language.t, movement)],
  ];
  const advice: readonly Line[] = [
    [words.breath, text.breath],
    [words.mistake, text.mistake],
    [words.easier, text.easier],
    [words.harder, text.harder],
    [words.avoid, avoid.map((code) => codes.avoid[code])],
    [words.source, sources.map(({ name, url }) => (url === undefined ? name : `${name}, ${url}`))],
  ];
  const lines = (all: readonly Line[]): string =>
    all
      .filter(([, content]) => content.length > 0)
      .map(line)
      .join('\n');
  return [
    `${bold(harmless(text.name))}  ${movement.id}\n${wrap(text.summary)}`,
    lines(facts),
    text.steps.map((step, index) => wrap(step, `${index + 1}. `.padStart(4))).join('\n'),
    lines(advice),
    wrap(reviewedBy === null ? words.unreviewed : fill(words.reviewed, { who: reviewedBy })),
  ].join('\n\n');
};

import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';
import { muscleOnCard } from '../../shared/catalogue/muscle-names.ts';
import { rowText } from '../../shared/i18n/formats.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { harmless, lengthOf, wrap } from './paragraphs.ts';

/** The label and what is said under it; nothing is said of what there is not. */
type Line = readonly [label: string, content: string | readonly string[]];

/** The labels' column in signs, where none is longer. */
const LABEL_WIDTH = 12;

const widthOf = (lines: readonly Line[]): number =>
  Math.max(LABEL_WIDTH, ...lines.map(([label]) => lengthOf(label) + 2));

const line = ([label, content]: Line, width: number): string => {
  const [first = '', ...more] = typeof content === 'string' ? [content] : content;
  const gap = ' '.repeat(width - lengthOf(label));
  return [wrap(first, `${label}${gap}`), ...more.map((next) => wrap(next, ' '.repeat(width)))].join('\n');
};

/**
 * The card of a movement as text, 80 signs wide.
 *
 * @param bold makes a heading stand out; does nothing where there is no terminal
 */
export const cardText = (
  language: AppLanguage,
  { movement, text }: CatalogueEntry,
  bold: (heading: string) => string,
): string => {
  const { code, t } = language;
  const { muscles, equipment, avoid, sources, reviewedBy } = movement;
  const facts: readonly Line[] = [
    [
      t('cli.card.muscles'),
      rowText(
        code,
        muscles.primary.map((muscle) => muscleOnCard(language, muscle)),
      ),
    ],
    [
      t('cli.card.helping'),
      rowText(
        code,
        muscles.secondary.map((muscle) => muscleOnCard(language, muscle)),
      ),
    ],
    [
      t('cli.card.position'),
      rowText(
        code,
        movement.positions.map((position) => t(`codes.positions.${position}`)),
      ),
    ],
    [t('cli.card.place'), t(`codes.places.${movement.place}`)],
    [
      t('cli.card.equipment'),
      equipment.length === 0 ? t('cli.card.nothing') : equipment.map((thing) => t(`codes.equipment.${thing}`)),
    ],
    [t('cli.card.dose'), doseWords(t, movement)],
  ];
  const advice: readonly Line[] = [
    [t('cli.card.breath'), text.breath],
    [t('cli.card.mistake'), text.mistake],
    [t('cli.card.easier'), text.easier],
    [t('cli.card.harder'), text.harder],
    [t('cli.card.avoid'), avoid.map((caution) => t(`codes.avoid.${caution}`))],
    [t('cli.card.source'), sources.map(({ name, url }) => (url === undefined ? name : `${name}, ${url}`))],
  ];
  const width = widthOf([...facts, ...advice]);
  const lines = (all: readonly Line[]): string =>
    all
      .filter(([, content]) => content.length > 0)
      .map((each) => line(each, width))
      .join('\n');
  return [
    `${bold(harmless(text.name))}  ${movement.id}\n${wrap(text.summary)}`,
    lines(facts),
    text.steps.map((step, index) => wrap(step, `${index + 1}. `.padStart(4))).join('\n'),
    lines(advice),
    wrap(reviewedBy === null ? t('cli.card.unreviewed') : t('cli.card.reviewed', { who: reviewedBy })),
  ].join('\n\n');
};

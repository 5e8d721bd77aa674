import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';

import { muscleOnCard } from '../../shared/catalogue/muscle-names.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { harmless, wrap } from './paragraphs.ts';

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
export const cardText = (
  { t }: AppLanguage,
  { movement, text }: CatalogueEntry,
  bold: (heading: string) => string,
): string => {
  const { muscles, equipment, avoid, sources, reviewedBy } = movement;
  const facts: readonly Line[] = [
    [t('cli.card.muscles'), muscles.primary.map(muscleOnCard).join(', ')],
    [t('cli.card.helping'), muscles.secondary.map(muscleOnCard).join(', ')],
    [t('cli.card.position'), movement.positions.map((position) => t(`codes.positions.${position}`)).join(', ')],
    [t('cli.card.place'), t(`codes.places.${movement.place}`)],
    [
      t('cli.card.equipment'),
      equipment.length === 0 ? t('cli.card.nothing') : equipment.map((thing) => t(`codes.equipment.${thing}`)),
    ],
    [t('cli.card.dose'), doseWords(movement)],
  ];
  const advice: readonly Line[] = [
    [t('cli.card.breath'), text.breath],
    [t('cli.card.mistake'), text.mistake],
    [t('cli.card.easier'), text.easier],
    [t('cli.card.harder'), text.harder],
    [t('cli.card.avoid'), avoid.map((code) => t(`codes.avoid.${code}`))],
    [t('cli.card.source'), sources.map(({ name, url }) => (url === undefined ? name : `${name}, ${url}`))],
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
    wrap(reviewedBy === null ? t('cli.card.unreviewed') : t('cli.card.reviewed', { who: reviewedBy })),
  ].join('\n\n');
};

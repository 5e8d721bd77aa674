import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';
import words from '../../shared/i18n/en/find.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';

/** What the contract lets through at once. */
const LONGEST = 4_000;

/** A movement as text, to be pasted elsewhere. */
export const copyTextOf = ({ movement, text }: CatalogueEntry): string =>
  [
    text.name,
    '',
    ...text.steps.map((step, index) => fill(words.copiedText.step, { n: index + 1, step })),
    '',
    fill(words.copiedText.dose, { dose: doseWords(movement) }),
    fill(words.copiedText.breath, { breath: text.breath }),
  ]
    .join('\n')
    .slice(0, LONGEST);

import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';
import type { Translator } from '../../shared/i18n/english.ts';

/** What the contract lets through at once. */
const LONGEST = 4_000;

/** A movement as text, to be pasted elsewhere. */
export const copyTextOf = (t: Translator<'find' | 'find-window'>, { movement, text }: CatalogueEntry): string =>
  [
    text.name,
    '',
    ...text.steps.map((step, index) => t('find-window.copiedText.step', { n: index + 1, step })),
    '',
    t('find-window.copiedText.dose', { dose: doseWords(t, movement) }),
    t('find-window.copiedText.breath', { breath: text.breath }),
  ]
    .join('\n')
    .slice(0, LONGEST);

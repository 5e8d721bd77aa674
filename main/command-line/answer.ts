import type { Translator } from '../../shared/i18n/english.ts';
import { languageCodes } from '../../shared/i18n/spoken.ts';
import { HOME_PAGES } from '../../shared/views/home.ts';
import type { Arguments } from './arguments.ts';

/** What a start that only asks, or asks wrongly, is told, on which stream and with which exit code. */
export type Answer = { readonly text: string; readonly stream: 'stdout' | 'stderr'; readonly exitCode: 0 | 2 };

/** How Vertebreak is started. */
const usageText = (t: Translator<'shell'>, packaged: boolean): string =>
  t('shell.usage.text', { pages: HOME_PAGES.join(', '), languages: languageCodes(!packaged).join(', ') });

/** What the answer is made of, beside the arguments. */
export type AnswerFacts = { readonly version: string; readonly packaged: boolean };

/** The answer to arguments that start nothing; null for those of a start. */
export const answerTo = (
  t: Translator<'shell'>,
  args: Arguments,
  { version, packaged }: AnswerFacts,
): Answer | null => {
  const usage = usageText(t, packaged);
  switch (args.kind) {
    case 'start':
    case 'command':
      return null;
    case 'help':
      return { text: usage, stream: 'stdout', exitCode: 0 };
    case 'version':
      return { text: version, stream: 'stdout', exitCode: 0 };
    case 'wrong':
      return { text: `${args.reason}\n\n${usage}`, stream: 'stderr', exitCode: 2 };
  }
};

import texts from '../../shared/i18n/en/shell.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { HOME_PAGES } from '../../shared/views/home.ts';
import type { Arguments } from './arguments.ts';

/** What a start that only asks, or asks wrongly, is told, on which stream and with which exit code. */
export type Answer = { readonly text: string; readonly stream: 'stdout' | 'stderr'; readonly exitCode: 0 | 2 };

/** The answer to arguments that start nothing; null for those of a start. */
export const answerTo = (args: Arguments, version: string): Answer | null => {
  const usage = fill(texts.usage.text, { pages: HOME_PAGES.join(', ') });
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

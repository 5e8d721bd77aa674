import type { Translator } from '../../shared/i18n/english.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { columns, wrap } from './paragraphs.ts';

const usageOf = (t: Translator<'cli'>, name: CommandName): string =>
  [name, t(`cli.commands.${name}.args`)].filter(Boolean).join(' ');

const rowsOf = (does: 'reads' | 'acts'): readonly CommandName[] =>
  COMMANDS.filter((spec) => spec.does === does).map(({ name }) => name);

/** All commands, a line each. */
export const generalHelp = ({ t, texts }: AppLanguage): string => {
  const reads = rowsOf('reads');
  const lines = columns(
    [...reads, ...rowsOf('acts')].map((name) => [`  ${usageOf(t, name)}`, t(`cli.commands.${name}.help`)]),
  );
  return [
    t('cli.usage.title'),
    [t('cli.usage.reads'), ...lines.slice(0, reads.length)].join('\n'),
    [t('cli.usage.acts'), ...lines.slice(reads.length)].join('\n'),
    texts.cli.usage.more.join('\n'),
  ].join('\n\n');
};

/** What one command takes and does. */
export const commandHelp = ({ t }: AppLanguage, name: CommandName): string => {
  const short = t(`cli.commands.${name}.help`);
  const more = t(`cli.commands.${name}.more`);
  const sentence = `${short.charAt(0).toUpperCase()}${short.slice(1)}.`;
  return [t('cli.usage.of', { command: usageOf(t, name) }), wrap([sentence, more].filter(Boolean).join(' '))].join(
    '\n\n',
  );
};

/** When to seek help: the same words as on the page of that name. */
export const painHelp = ({ t, texts }: AppLanguage, bold: (heading: string) => string): string =>
  [
    `${bold(t('help.title'))}\n${wrap(t('help.intro'))}`,
    wrap(t('help.call.unknown')),
    ...texts.help.tiers.map(({ title, lead, items }) =>
      [bold(title), wrap(lead), ...items.map((item) => wrap(item, '  - '))].join('\n'),
    ),
    texts.help.closing.map((sentence) => wrap(sentence)).join('\n'),
    wrap(t('help.physiotherapist')),
  ].join('\n\n');

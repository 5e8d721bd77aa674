import texts from '../../shared/i18n/en/cli.json' with { type: 'json' };
import help from '../../shared/i18n/en/help.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { columns, wrap } from './paragraphs.ts';

const usageOf = (name: CommandName): string => [name, texts.commands[name].args].filter(Boolean).join(' ');

const rowsOf = (does: 'reads' | 'acts'): readonly CommandName[] =>
  COMMANDS.filter((spec) => spec.does === does).map(({ name }) => name);

/** All commands, a line each. */
export const generalHelp = (): string => {
  const reads = rowsOf('reads');
  const lines = columns([...reads, ...rowsOf('acts')].map((name) => [`  ${usageOf(name)}`, texts.commands[name].help]));
  return [
    texts.usage.title,
    [texts.usage.reads, ...lines.slice(0, reads.length)].join('\n'),
    [texts.usage.acts, ...lines.slice(reads.length)].join('\n'),
    texts.usage.more.join('\n'),
  ].join('\n\n');
};

/** What one command takes and does. */
export const commandHelp = (name: CommandName): string => {
  const { help: short, more } = texts.commands[name];
  const sentence = `${short.charAt(0).toUpperCase()}${short.slice(1)}.`;
  return [fill(texts.usage.of, { command: usageOf(name) }), wrap([sentence, more].filter(Boolean).join(' '))].join(
    '\n\n',
  );
};

/** When to seek help: the same words as on the page of that name. */
export const painHelp = (bold: (heading: string) => string): string =>
  [
    `${bold(help.title)}\n${wrap(help.intro)}`,
    wrap(help.call.unknown),
    ...help.tiers.map(({ title, lead, items }) =>
      [bold(title), wrap(lead), ...items.map((item) => wrap(item, '  - '))].join('\n'),
    ),
    help.closing.map((sentence) => wrap(sentence)).join('\n'),
    wrap(help.physiotherapist),
  ].join('\n\n');

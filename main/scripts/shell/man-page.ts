import type { Translator } from '../../../shared/i18n/english.ts';
import { COMMANDS, type CommandName } from '../../command-line/commands.ts';

type T = Translator<'cli' | 'man'>;

/** What a start takes, as the man page shows it. */
const START = {
  home: '--home',
  page: '--page=PAGE',
  find: '--find=WORDS',
  language: '--language=CODE',
  help: '--help',
  version: '--version',
} as const;

export const START_OPTIONS = Object.keys(START) as readonly (keyof typeof START)[];

const CODES = ['0', '1', '2', '3'] as const;

/** Text as troff takes it: nothing in it is an instruction, and a hyphen that is typed stays one. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('’', '\\(cq');

const line = (text: string): string => escaped(text).replace(/^[.']/, '\\&$&');
const section = (title: string, ...lines: readonly string[]): string => [`.SH ${escaped(title)}`, ...lines].join('\n');
const entry = (term: string, text: string): string => ['.TP', `.B ${line(term)}`, line(text)].join('\n');

const commandEntry = (t: T, name: CommandName): string => {
  const [help, more] = [t(`cli.commands.${name}.help`), t(`cli.commands.${name}.more`)];
  const sentence = `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
  return entry(
    [name, t(`cli.commands.${name}.args`)].filter(Boolean).join(' '),
    [sentence, more].filter(Boolean).join(' '),
  );
};

/** The page of the manual, in troff, made of the table of commands and of what the help says of each. */
export const manPage = (t: T, version: string): string => {
  const commands = (does: 'reads' | 'acts'): readonly string[] =>
    COMMANDS.filter((spec) => spec.does === does).map(({ name }) => commandEntry(t, name));
  return [
    `.TH VERTEBREAK 1 "" "Vertebreak ${escaped(version)}"`,
    section(t('man.sections.name'), `vertebreak \\- ${line(t('man.name'))}`),
    section(
      t('man.sections.synopsis'),
      `.B vertebreak`,
      `[${START_OPTIONS.slice(0, 4)
        .map((name) => escaped(START[name]))
        .join(' | ')}]`,
      '.br',
      '.B vertebreak',
      escaped(t('cli.commands.help.args').replace(/^\[([A-Z]+).*$/, '$1')),
    ),
    section(t('man.sections.description'), line(t('man.description'))),
    section(t('man.sections.reads'), ...commands('reads')),
    section(t('man.sections.acts'), ...commands('acts')),
    section(t('man.sections.start'), ...START_OPTIONS.map((name) => entry(START[name], t(`man.start.${name}`)))),
    section(t('man.sections.status'), ...CODES.map((code) => entry(code, t(`man.status.${code}`)))),
    section(t('man.sections.files'), entry('~/.config/Vertebreak', t('man.files'))),
    '',
  ].join('\n');
};

import type { Translator } from '../../../shared/i18n/english.ts';
import { BREAK_KINDS } from '../../../shared/model/break-kind.ts';
import { NO_PROFILE } from '../../../shared/settings/profiles.ts';
import { SETTING_KEYS } from '../../../shared/settings/values.ts';
import { COMMANDS, type CommandName, type CommandSpec, FIRST_WORDS } from '../../command-line/commands.ts';
import { START_OPTIONS } from './man-page.ts';

// What a shell completes behind `vertebreak`: the commands, and for each what is always the same. Movements, profiles and
// times are the person's own, and are left to be typed.

type T = Translator<'cli' | 'man'>;

const optionsOf = ({ json, options }: CommandSpec): readonly string[] =>
  [...(json ? ['json'] : []), ...Object.keys(options)].map((name) => `--${name}`);

/** The words behind a command that are always the same; kept out of the table, which every start reads. */
const KNOWN: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  break: BREAK_KINDS,
  help: [...FIRST_WORDS, 'pain'],
  pause: ['until', 'tomorrow', 'day'],
  profile: [NO_PROFILE],
  'settings get': SETTING_KEYS,
  'settings set': SETTING_KEYS,
};

const wordsOf = ({ name }: CommandSpec): readonly string[] => KNOWN[name] ?? [];

/** The words that may stand second, by the first; of a command of two words that is its own second. */
const behind = (first: string): readonly string[] => {
  const specs = COMMANDS.filter(({ name }) => name.split(' ')[0] === first);
  const seconds = specs.flatMap(({ name }) => name.split(' ').slice(1));
  return seconds.length > 0 ? seconds : specs.flatMap((spec) => [...wordsOf(spec), ...optionsOf(spec)]);
};

const ofTwoWords = COMMANDS.filter(({ name }) => name.includes(' '));
const startOptions = START_OPTIONS.map((name) => `--${name}`);

/** Single quotes, as all three shells read them. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const helpOf = (t: T, first: string): string =>
  COMMANDS.filter(({ name }) => name.split(' ')[0] === first)
    .map(({ name }) => t(`cli.commands.${name}.help`))
    .join('; ');

/** A word of the line, as bash has it. */
const word = (index: string): string => `"$\{COMP_WORDS[${index}]}"`;

/** For bash. */
export const bashCompletion = (): string =>
  [
    '_vertebreak() {',
    `  local words=''`,
    '  COMPREPLY=()',
    '  if ((COMP_CWORD == 1)); then',
    `    words=${quoted([...FIRST_WORDS, ...startOptions].join(' '))}`,
    '  else',
    `    case ${word('1')} in`,
    ...FIRST_WORDS.map((first) => `      ${first}) words=${quoted(behind(first).join(' '))} ;;`),
    '    esac',
    '  fi',
    '  if ((COMP_CWORD > 2)); then',
    `    case ${word('1')}' '${word('2')} in`,
    ...ofTwoWords.map(
      (spec) => `      ${quoted(spec.name)}) words=${quoted([...wordsOf(spec), ...optionsOf(spec)].join(' '))} ;;`,
    ),
    '    esac',
    '  fi',
    `  mapfile -t COMPREPLY < <(compgen -W "$words" -- ${word('COMP_CWORD')})`,
    '}',
    'complete -o default -F _vertebreak vertebreak',
    '',
  ].join('\n');

/** For zsh. */
export const zshCompletion = (t: T): string => {
  const described = (words: readonly (readonly [string, string])[]): string =>
    words.map(([word, help]) => quoted(`${word}:${help.replaceAll(':', '\\:')}`)).join(' ');
  const commands = FIRST_WORDS.map((first) => [first, helpOf(t, first)] as const);
  const starts = START_OPTIONS.map((name) => [`--${name}`, t(`man.start.${name}`)] as const);
  return [
    '#compdef vertebreak',
    'local -a words_of_vertebreak',
    'if ((CURRENT == 2)); then',
    `  words_of_vertebreak=(${described([...commands, ...starts])})`,
    "  _describe 'vertebreak' words_of_vertebreak",
    '  return',
    'fi',
    'case "$words[2]" in',
    ...FIRST_WORDS.map((first) => `  ${first}) words_of_vertebreak=(${behind(first).map(quoted).join(' ')}) ;;`),
    'esac',
    'if ((CURRENT > 3)); then',
    '  case "$words[2] $words[3]" in',
    ...ofTwoWords.map(
      (spec) =>
        `    ${quoted(spec.name)}) words_of_vertebreak=(${[...wordsOf(spec), ...optionsOf(spec)].map(quoted).join(' ')}) ;;`,
    ),
    '  esac',
    'fi',
    'compadd -- $words_of_vertebreak || _default',
    '',
  ].join('\n');
};

/** For fish. */
export const fishCompletion = (t: T): string => {
  const complete = 'complete -c vertebreak';
  const seen = (name: string): string =>
    quoted(
      name
        .split(' ')
        .map((word) => `__fish_seen_subcommand_from ${word}`)
        .join('; and '),
    );
  const rows = COMMANDS.flatMap((spec) => [
    ...wordsOf(spec).map((word) => `${complete} -f -n ${seen(spec.name)} -a ${quoted(word)}`),
    ...optionsOf(spec).map(
      (option) =>
        `${complete} -n ${seen(spec.name)} -l ${option.slice(2)}${spec.options[option.slice(2)] === 'value' ? ' -r' : ''}`,
    ),
  ]);
  return [
    ...FIRST_WORDS.map((first) => `${complete} -f -n __fish_use_subcommand -a ${first} -d ${quoted(helpOf(t, first))}`),
    ...START_OPTIONS.map(
      (name) => `${complete} -f -n __fish_use_subcommand -l ${name} -d ${quoted(t(`man.start.${name}`))}`,
    ),
    ...ofTwoWords.map(({ name }) => {
      const [first = '', second = ''] = name.split(' ');
      const seconds = behind(first).join(' ');
      return `${complete} -f -n '__fish_seen_subcommand_from ${first}; and not __fish_seen_subcommand_from ${seconds}' -a ${second} -d ${quoted(t(`cli.commands.${name as 'settings get'}.help`))}`;
    }),
    ...rows,
    '',
  ].join('\n');
};

import type { Texts } from '../../shared/i18n/english.ts';
import { FOCUSES } from '../../shared/model/session.ts';

/** What the command line can do; what each takes and does is said in the texts. */
export type CommandName = keyof Texts['cli']['commands'];

export type CommandSpec = {
  readonly name: CommandName;
  /** A command that reads works at any time; one that acts asks the Vertebreak that runs. */
  readonly does: 'reads' | 'acts';
  /** So many words behind it. */
  readonly words: { readonly least: number; readonly most: number };
  /** It can print JSON for other programs. */
  readonly json: boolean;
  /** What else it takes: a word by itself, or one with a value behind it. */
  readonly options: Readonly<Record<string, 'flag' | 'value'>>;
};

const command = (
  name: CommandName,
  does: CommandSpec['does'],
  least: number,
  most: number,
  json = false,
  options: CommandSpec['options'] = {},
): CommandSpec => ({
  name,
  does,
  words: { least, most },
  json,
  options,
});

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  command('find', 'reads', 1, Number.POSITIVE_INFINITY, true),
  command('show', 'reads', 1, 1),
  command('settings get', 'reads', 0, 1),
  command('log', 'reads', 0, 0, true, { from: 'value', until: 'value', csv: 'flag' }),
  command('movements add', 'reads', 1, 1, false, { 'dry-run': 'flag' }),
  command('export', 'reads', 1, 1),
  command('import', 'reads', 0, 1, false, { 'dry-run': 'flag', undo: 'flag' }),
  // Reads its own options.
  command('simulate', 'reads', 0, Number.POSITIVE_INFINITY, false, { trace: 'value', recorded: 'value' }),
  command('doctor', 'reads', 0, 0, true),
  command('help', 'reads', 0, 2),
  command('status', 'acts', 0, 0, true),
  command('break', 'acts', 0, 2),
  command('session', 'acts', 1, 1, false, Object.fromEntries(FOCUSES.map((focus) => [focus, 'flag']))),
  command('focus', 'acts', 0, 0),
  command('snooze', 'acts', 0, 1),
  command('skip', 'acts', 0, 0),
  command('pause', 'acts', 0, 2),
  command('resume', 'acts', 0, 0),
  command('walk', 'acts', 1, 1, false, { at: 'value' }),
  command('profile', 'acts', 0, 1, true),
  command('standing', 'acts', 0, 0),
  command('sitting', 'acts', 0, 0),
  command('settings set', 'acts', 2, 2),
  command('settings import', 'acts', 0, 1, true, {
    ...{ 'dry-run': 'flag', movements: 'flag', undo: 'flag', zone: 'value' },
  }),
];

/** The first words of all commands. */
export const FIRST_WORDS: readonly string[] = [...new Set(COMMANDS.map(({ name }) => name.split(' ')[0] ?? name))];

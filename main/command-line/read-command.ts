import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { PAUSE_MS, type Request, SNOOZE_MS, WALK_MS } from '../../shared/app/command-protocol.ts';
import { dateSchema } from '../../shared/history/diary.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { nearest } from '../../shared/i18n/nearest.ts';
import { BREAK_KINDS } from '../../shared/model/break-kind.ts';
import { FOCUSES, SESSION_MS } from '../../shared/model/session.ts';
import { NO_PROFILE } from '../../shared/settings/profiles.ts';
import { COMMANDS, type CommandName, type CommandSpec, FIRST_WORDS } from './commands.ts';
import type { ImportWanted } from './import-settings.ts';
import { durationWords, readClock, readDuration } from './time-words.ts';

/** What somebody wants of the command line. */
export type Intent =
  | { readonly kind: 'find'; readonly query: string; readonly json: boolean }
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'settings'; readonly key: string | null }
  | {
      readonly kind: 'log';
      readonly fromDate: string | null;
      readonly untilDate: string | null;
      readonly format: LogFormat;
    }
  | { readonly kind: 'import-settings'; readonly wanted: ImportWanted }
  | { readonly kind: 'add-movements'; readonly file: string; readonly dryRun: boolean }
  | { readonly kind: 'export'; readonly file: string }
  /** Null: back to what was there before the last one. */
  | { readonly kind: 'import'; readonly file: string | null; readonly dryRun: boolean }
  | { readonly kind: 'simulate'; readonly args: readonly string[] }
  | { readonly kind: 'doctor'; readonly json: boolean }
  /** Null: on all commands. */
  | { readonly kind: 'help'; readonly on: CommandName | 'pain' | null }
  | { readonly kind: 'ask'; readonly request: Request; readonly json: boolean }
  /** `command` is the one that was meant, where that is clear. */
  | { readonly kind: 'wrong'; readonly reason: string; readonly command: CommandName | null };

/** How the history is printed: in lines for people, or for other programs. */
export type LogFormat = 'lines' | 'csv' | 'json';

type T = Translator<'cli'>;

/** Wrong usage, in words. */
class Wrong extends Error {}

const meant = (t: T, reason: string, typed: string, words: readonly string[]): string => {
  const word = nearest(typed, words);
  return word === null ? reason : `${reason}; ${t('cli.didYouMean', { word })}`;
};

const shortened = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

const SETTINGS_WORDS = ['get', 'set', 'import'];

/** The command that the words begin with. */
const specOf = (t: T, [first = '', second]: readonly string[]): CommandSpec => {
  if (first === 'settings' && !SETTINGS_WORDS.includes(second ?? '')) throw new Wrong(t('cli.wrong.settings'));
  const spec = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (spec !== undefined) return spec;
  throw new Wrong(meant(t, t('cli.wrong.unknownCommand', { word: shortened(first) }), first, FIRST_WORDS));
};

/** A number below zero is a value and no option. */
const withNumbers = (args: readonly string[]): string[] => {
  const at = args.findIndex((arg) => /^-\d/.test(arg));
  return at < 0 || args.includes('--') ? [...args] : [...args.slice(0, at), '--', ...args.slice(at)];
};

type Read = {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  /** The options of this command alone, by their names; an empty text for one without a value. */
  readonly given: ReadonlyMap<string, string>;
};

const typeOf = (takes: 'flag' | 'value' | undefined) => (takes === 'value' ? 'string' : 'boolean');

const readWords = (t: T, { name, words, json, options }: CommandSpec, args: readonly string[]): Read => {
  const { values, positionals, tokens } = parseArgs({
    args: withNumbers(args),
    options: {
      ...{ help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
      ...Object.fromEntries(Object.keys(options).map((key) => [key, { type: typeOf(options[key]) }])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const help = values.help === true;
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const takes = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (takes === 'value' && !token.value) {
      throw new Wrong(t('cli.wrong.value', { command: name, option: token.rawName }));
    }
    if (takes !== undefined) given.set(token.name, token.value ?? '');
    if (takes === 'value') continue;
    const isKnown = token.name === 'help' || (token.name === 'json' && json) || takes !== undefined;
    const option = token.value === undefined ? token.rawName : `${token.rawName}=${token.value}`;
    if (!isKnown || token.value !== undefined) {
      throw new Wrong(t('cli.wrong.option', { command: name, option: shortened(option) }));
    }
  }
  if (!help && (positionals.length < words.least || positionals.length > words.most)) {
    const takes = t(`cli.commands.${name}.args`);
    if (takes === '') throw new Wrong(t('cli.wrong.noArgs', { command: name }));
    const few = positionals.length < words.least;
    throw new Wrong(t(`cli.wrong.${few ? 'missing' : 'tooMany'}`, { command: name, args: takes }));
  }
  return { words: positionals, json: values.json === true, help, given };
};

const durationOf = (t: T, command: CommandName, word: string, [least, most]: readonly [number, number]): number => {
  const ms = readDuration(word);
  if (ms !== null && ms >= least && ms <= most) return ms;
  const bounds = { least: durationWords(least), most: durationWords(most) };
  throw new Wrong(t('cli.wrong.duration', { command, ...bounds }));
};

const breakOf = (t: T, words: readonly string[]): Request => {
  const [first = null, second = null] = words;
  const kind = BREAK_KINDS.find((known) => known === first) ?? null;
  if (kind === null && second !== null) {
    throw new Wrong(t('cli.wrong.tooMany', { command: 'break', args: t('cli.commands.break.args') }));
  }
  return { do: 'break', kind, movement: kind === null ? first : second };
};

const sessionOf = (t: T, { words: [first = ''], given }: Read): Request => {
  const [focus = null, other] = FOCUSES.filter((each) => given.has(each));
  if (other !== undefined) throw new Wrong(t('cli.wrong.option', { command: 'session', option: `--${other}` }));
  return { do: 'session', ms: durationOf(t, 'session', first, SESSION_MS), focus };
};

const pauseOf = (t: T, [first, second]: readonly string[]): Request => {
  const word = first === 'until' ? second : first;
  if (first === undefined) return { do: 'pause', for: { until: 'resumed' } };
  if (first !== 'until' && second !== undefined) {
    throw new Wrong(t('cli.wrong.tooMany', { command: 'pause', args: t('cli.commands.pause.args') }));
  }
  if (first === 'day') return { do: 'pause', for: { until: 'day-off' } };
  if (word === 'tomorrow') return { do: 'pause', for: { until: 'tomorrow' } };
  if (first === 'until') {
    const minutes = readClock(word ?? '');
    if (minutes === null) throw new Wrong(t('cli.wrong.clock'));
    return { do: 'pause', for: { until: 'clock', minutes } };
  }
  return { do: 'pause', for: { until: 'passed', ms: durationOf(t, 'pause', first, PAUSE_MS) } };
};

const dateOf = (t: T, name: 'from' | 'until', given: Read['given']): string | null => {
  const date = given.get(name);
  if (date === undefined) return null;
  if (v.is(dateSchema, date)) return date;
  throw new Wrong(t('cli.wrong.date', { command: 'log', option: `--${name}` }));
};

const logOf = (t: T, { json, given }: Read): Intent => {
  const [fromDate, untilDate] = [dateOf(t, 'from', given), dateOf(t, 'until', given)];
  if (fromDate !== null && untilDate !== null && fromDate > untilDate) throw new Wrong(t('cli.wrong.datesInOrder'));
  if (json && given.has('csv')) throw new Wrong(t('cli.wrong.oneFormat'));
  return { kind: 'log', fromDate, untilDate, format: json ? 'json' : given.has('csv') ? 'csv' : 'lines' };
};

const walkOf = (t: T, word: string, given: Read['given']): Request => {
  const ms = durationOf(t, 'walk', word, WALK_MS);
  const at = given.get('at');
  if (at === undefined) return { do: 'walk', ms, atMinutes: null };
  const atMinutes = readClock(at);
  if (atMinutes === null) throw new Wrong(t('cli.wrong.walkAt'));
  return { do: 'walk', ms, atMinutes };
};

/** Without a name: which there are. */
const profileOf = ([name]: readonly string[]): Request => {
  if (name === undefined) return { do: 'profiles' };
  return { do: 'profile', name: name === NO_PROFILE ? null : name };
};

/** The file that is imported, or null to undo that: one of the two, and undo with nothing else. */
const fileOrUndo = (t: T, command: 'import' | 'settings import', { words: [file], given }: Read): string | null => {
  const undo = given.has('undo');
  if (undo === (file !== undefined) || (undo && given.size > 1)) {
    throw new Wrong(t('cli.wrong.missing', { command, args: t(`cli.commands.${command}.args`) }));
  }
  return file ?? null;
};

const importOf = (t: T, read: Read): Intent => {
  const { json, given } = read;
  const file = fileOrUndo(t, 'settings import', read);
  if (file === null) return { kind: 'ask', request: { do: 'undo-import' }, json };
  const [dryRun, movements] = [given.has('dry-run'), given.has('movements')];
  return { kind: 'import-settings', wanted: { file, dryRun, movements, zone: given.get('zone') ?? null, json } };
};

/** JSON where it is some, else the text as it stands. */
const jsonOrText = (word: string): unknown => {
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
};

const helpOn = (t: T, words: readonly string[]): Intent => {
  const topic = words.join(' ');
  if (topic === '') return { kind: 'help', on: null };
  if (topic === 'pain') return { kind: 'help', on: topic };
  if (topic === 'settings') return { kind: 'help', on: 'settings set' };
  const spec = COMMANDS.find(({ name }) => name === topic);
  if (spec !== undefined) return { kind: 'help', on: spec.name };
  const names = [...COMMANDS.map(({ name }) => name), 'pain'];
  throw new Wrong(meant(t, t('cli.wrong.unknownHelp', { word: shortened(topic) }), topic, names));
};

const wantedOf = (t: T, name: CommandName, read: Read): Intent => {
  const { words, json } = read;
  const [first = '', second = ''] = words;
  const ask = (request: Request): Intent => ({ kind: 'ask', request, json });
  switch (name) {
    case 'find':
      return { kind: 'find', query: words.join(' '), json };
    case 'show':
      return { kind: 'show', id: first };
    case 'settings get':
      return { kind: 'settings', key: words[0] ?? null };
    case 'log':
      return logOf(t, read);
    case 'movements add':
      return { kind: 'add-movements', file: first, dryRun: read.given.has('dry-run') };
    case 'export':
      return { kind: 'export', file: first };
    case 'import':
      return { kind: 'import', file: fileOrUndo(t, name, read), dryRun: read.given.has('dry-run') };
    case 'simulate':
      return { kind: 'simulate', args: words };
    case 'doctor':
      return { kind: 'doctor', json };
    case 'help':
      return helpOn(t, words);
    case 'status':
    case 'focus':
    case 'skip':
    case 'resume':
    case 'standing':
    case 'sitting':
      return ask({ do: name });
    case 'break':
      return ask(breakOf(t, words));
    case 'session':
      return ask(sessionOf(t, read));
    case 'snooze':
      return ask({ do: 'snooze', ms: words.length === 0 ? null : durationOf(t, 'snooze', first, SNOOZE_MS) });
    case 'pause':
      return ask(pauseOf(t, words));
    case 'walk':
      return ask(walkOf(t, first, read.given));
    case 'profile':
      return ask(profileOf(words));
    case 'settings set':
      return ask({ do: 'set', key: first, value: jsonOrText(second) });
    case 'settings import':
      return importOf(t, read);
    default:
      return name satisfies never;
  }
};

/** Reads the words behind the program's name. Never throws. */
export const readCommand = (t: Translator<'cli'>, args: readonly string[]): Intent => {
  const [first] = args;
  if (first === '--help' || first === '-h') return { kind: 'help', on: null };
  const state: { command: CommandName | null } = { command: null };
  try {
    if (first === undefined) throw new Wrong(t('cli.wrong.noCommand'));
    const spec = specOf(t, args);
    state.command = spec.name;
    const rest = args.slice(spec.name.split(' ').length);
    if (spec.name === 'simulate') return { kind: 'simulate', args: rest };
    const read = readWords(t, spec, rest);
    return read.help ? { kind: 'help', on: spec.name } : wantedOf(t, spec.name, read);
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'wrong', reason: error.message, command: state.command };
    throw error;
  }
};

import texts from '../../shared/i18n/en/cli.json' with { type: 'json' };
import { english } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import { nearest } from '../../shared/i18n/nearest.ts';
import { fill } from '../../shared/i18n/text.ts';
import { BREAK_KINDS } from '../../shared/model/break-kind.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { createFinder } from '../../shared/search/find.ts';
import { whyFoundWords } from '../../shared/search/why-found.ts';
import { noSuchSetting, settingAt } from '../../shared/settings/one-setting.ts';
import { cardText } from './card.ts';
import { ask } from './client.ts';
import type { CommandName } from './commands.ts';
import { doneWords } from './done-words.ts';
import { commandHelp, generalHelp, painHelp } from './help-text.ts';
import { columns, harmless } from './paragraphs.ts';
import type { SocketFacts } from './places.ts';
import type { Request } from './protocol.ts';
import { readCommand } from './read-command.ts';
import { readCatalogue, readKeptSettings } from './read-stores.ts';
import { simulateCommand } from './simulate.ts';

// Until the language is passed in.
const language = createLanguage('en', 'ltr', english);

/** 0: done; 1: refused, with the reason; 2: wrong usage; 3: Vertebreak is not running. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command prints, what it tells beside that, and how it ends. Either text may be empty. */
export type Said = { readonly exitCode: ExitCode; readonly printed: string; readonly told: string };

export type CommandWorld = {
  /** Where the data of this person's Vertebreak stands. */
  readonly folder: string;
  readonly socketFacts: SocketFacts;
  /** Makes a heading stand out; does nothing where no terminal shows it. */
  readonly bold: (heading: string) => string;
};

const done = (printed: string, told = ''): Said => ({ exitCode: 0, printed, told });
const complain = (exitCode: 1 | 2 | 3, reason: string): Said => ({
  exitCode,
  printed: '',
  told: fill(texts.complaint, { reason: harmless(reason) }),
});
const refused = (reason: string): Said => complain(1, reason);

const withMeant = (reason: string, typed: string, words: Iterable<string>): string => {
  const word = nearest(typed, [...words]);
  return word === null ? reason : `${reason}; ${fill(texts.didYouMean, { word })}`;
};

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

const MOST_QUOTED = 60;

const find = (query: string, json: boolean, { folder, bold }: CommandWorld): Said => {
  const { hits, help, leaveOut } = createFinder(readCatalogue(folder)).find(query);
  const advice = [help.length > 0 ? texts.find.help : '', leaveOut.length > 0 ? texts.find.leaveOut : '']
    .filter((text) => text !== '')
    .join('\n');
  const found = hits.map(({ id, name, score, why }) => ({ id, name, score, why: whyFoundWords(language.t, why) }));
  if (json) return done(asJson(found), advice);
  if (found.length === 0) {
    const words = harmless(query.trim());
    const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
    return done('', advice || fill(texts.find.nothing, { words: quoted }));
  }
  const rows = columns(found.map(({ id, name, why }) => [id, name, why]));
  return done(rows.map((row) => row.replace(/^\S+/, bold)).join('\n'), advice);
};

const show = (typed: string, { folder, bold }: CommandWorld): Said => {
  const catalogue = readCatalogue(folder);
  const id = typed.trim().toLowerCase().replace(/\s+/g, '-');
  const entry = catalogue.get(id);
  if (entry !== undefined) return done(cardText(entry, bold));
  const reason = fill(texts.show.unknown, { id: harmless(typed).slice(0, MOST_QUOTED) });
  const told = withMeant(reason, id, catalogue.keys());
  return refused(told === reason ? `${reason}; ${texts.show.lookUp}` : told);
};

const getSettings = (key: string | null, { folder }: CommandWorld): Said => {
  try {
    const settings = readKeptSettings(folder);
    const value = key === null ? settings : settingAt(settings, key);
    return value === undefined ? refused(noSuchSetting(key ?? '')) : done(asJson(value));
  } catch (error) {
    return refused(errorReason(error));
  }
};

const help = (on: CommandName | 'pain' | null, { bold }: CommandWorld): Said => {
  if (on === null) return done(generalHelp());
  return done(on === 'pain' ? painHelp(bold) : commandHelp(on));
};

const act = async (request: Request, json: boolean, world: CommandWorld): Promise<Said> => {
  const asked = await ask(request, world);
  switch (asked.kind) {
    case 'done':
      return done(json ? asJson(asked.done.status) : doneWords(request, asked.done));
    case 'refused': {
      if (request.do !== 'break' || request.movement === null) return refused(asked.reason);
      const ids = readCatalogue(world.folder);
      if (ids.has(request.movement)) return refused(asked.reason);
      // Without a kind in front, it is one that may have been meant.
      const kinds = request.kind === null ? BREAK_KINDS : [];
      return refused(withMeant(asked.reason, request.movement, [...kinds, ...ids.keys()]));
    }
    case 'not-running':
      return complain(3, texts.notRunning);
    default:
      return asked satisfies never;
  }
};

/** Carries out a command of the command line; the words are those behind the program's name. */
export const runCommand = async (words: readonly string[], world: CommandWorld): Promise<Said> => {
  const wanted = readCommand(words);
  switch (wanted.kind) {
    case 'find':
      return find(wanted.query, wanted.json, world);
    case 'show':
      return show(wanted.id, world);
    case 'settings':
      return getSettings(wanted.key, world);
    case 'simulate':
      return { exitCode: simulateCommand(wanted.args) === 0 ? 0 : 2, printed: '', told: '' };
    case 'help':
      return help(wanted.on, world);
    case 'ask':
      return act(wanted.request, wanted.json, world);
    case 'wrong': {
      const more = wanted.command === null || wanted.command === 'help' ? 'help' : `help ${wanted.command}`;
      return complain(2, `${wanted.reason}\n${fill(texts.usage.try, { command: more })}`);
    }
    default:
      return wanted satisfies never;
  }
};

import type { Request, Success } from '../../shared/app/command-protocol.ts';
import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { nearest } from '../../shared/i18n/nearest.ts';
import { BREAK_KINDS } from '../../shared/model/break-kind.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { shownJson } from '../../shared/model/shown-text.ts';
import { createFinder } from '../../shared/search/find.ts';
import { whyFoundWords } from '../../shared/search/why-found.ts';
import { noSuchSetting } from '../../shared/settings/one-setting.ts';
import { inForce, type Policy } from '../../shared/settings/policy.ts';
import {
  effectiveSettings,
  PROFILE_PARTS,
  type ProfilesShown,
  profileOf,
  shownProfiles,
} from '../../shared/settings/profiles.ts';
import { type PolicyFile, policyOf } from '../../shared/settings/read-policy.ts';
import { settingAt } from '../../shared/settings/values.ts';
import { addMovements, nothingAdded } from './add-movements.ts';
import { cardText } from './card.ts';
import { ask } from './client.ts';
import type { CommandName } from './commands.ts';
import { doctorReport } from './doctor.ts';
import { commandHelp, generalHelp, painHelp } from './help-text.ts';
import { addIdeas, type ImportWanted, readImport } from './import-settings.ts';
import { lockHolder, noAnswerWords } from './no-answer.ts';
import { columns, harmless } from './paragraphs.ts';
import type { SocketFacts } from './places.ts';
import { printedLog } from './printed-log.ts';
import { readCommand } from './read-command.ts';
import { readCatalogue, readKeptProfiles, readKeptSettings } from './read-stores.ts';
import { simulateCommand } from './simulate.ts';
import { successWords } from './success-words.ts';
import { exportOwn, importOwn, undoImport } from './take-along.ts';

/** 0: done; 1: refused, with the reason; 2: wrong usage; 3: Vertebreak is not running. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command prints, what it tells beside that, and how it ends. Either text may be empty. */
export type Output = { readonly exitCode: ExitCode; readonly stdout: string; readonly stderr: string };

export type CommandWorld = {
  readonly language: AppLanguage;
  /** Of this program. */
  readonly version: string;
  /** Where the data of this person's Vertebreak stands. */
  readonly folder: string;
  readonly socketFacts: SocketFacts;
  readonly timers?: Timers;
  /** What the organisation that looks after this machine lays down; null where none does. */
  readonly policyFile: PolicyFile | null;
  /** Makes a heading stand out; does nothing where no terminal shows it. */
  readonly bold: (heading: string) => string;
};

type World = CommandWorld & { readonly policy: Policy };

const done = (stdout: string, stderr = ''): Output => ({ exitCode: 0, stdout, stderr });
const complain = (t: Translator<'cli'>, exitCode: 1 | 2 | 3, reason: string): Output => ({
  exitCode,
  stdout: '',
  stderr: t('cli.complaint', { reason: harmless(reason) }),
});
const refused = (t: Translator<'cli'>, reason: string): Output => complain(t, 1, reason);

const withMeant = (t: Translator<'cli'>, reason: string, typed: string, words: Iterable<string>): string => {
  const word = nearest(typed, [...words]);
  return word === null ? reason : `${reason}; ${t('cli.didYouMean', { word })}`;
};

const asJson = (value: unknown): string => shownJson(JSON.stringify(value, null, 2));

const MOST_QUOTED = 60;

const find = (query: string, json: boolean, { language, folder, bold, policy }: World): Output => {
  const { t } = language;
  const { hits, help, leaveOut } = createFinder(language.texts, readCatalogue(language, folder, policy)).find(query);
  const advice = [help.length > 0 ? t('cli.find.help') : '', leaveOut.length > 0 ? t('cli.find.leaveOut') : '']
    .filter((text) => text !== '')
    .join('\n');
  const found = hits.map(({ id, name, score, why }) => ({ id, name, score, why: whyFoundWords(language.t, why) }));
  if (json) return done(asJson(found), advice);
  if (found.length === 0) {
    const words = harmless(query.trim());
    const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
    return done('', advice || t('cli.find.nothing', { words: quoted }));
  }
  const rows = columns(found.map(({ id, name, why }) => [id, name, why ?? '']));
  return done(rows.map((row) => row.replace(/^\S+/, bold)).join('\n'), advice);
};

const show = (typed: string, { language, folder, bold, policy }: World): Output => {
  const { t } = language;
  const catalogue = readCatalogue(language, folder, policy);
  const id = typed.trim().toLowerCase().replace(/\s+/g, '-');
  const entry = catalogue.get(id);
  if (entry !== undefined) return done(cardText(language, entry, bold));
  const reason = t('cli.show.unknown', { id: harmless(typed).slice(0, MOST_QUOTED) });
  const stderr = withMeant(t, reason, id, catalogue.keys());
  return refused(t, stderr === reason ? `${reason}; ${t('cli.show.lookUp')}` : stderr);
};

/** Which of the printed settings are locked; nothing where none are. */
const lockedWords = (t: Translator<'policy'>, key: string | null, { locked }: Policy): string => {
  const keys = [...locked.keys()].filter((one) => key === null || one === key || one.startsWith(`${key}.`));
  return keys.length === 0 ? '' : t('policy.lockedKeys', { keys: keys.join(', ') });
};

/** Where printed settings come from; nothing while no profile is active. */
const originWords = (t: Translator<'cli'>, key: string | null, profiles: ProfilesShown): string => {
  const { active } = profiles;
  if (active === null) return '';
  const name = harmless(active);
  if (key !== null) {
    const from = profileOf(profiles, key) === null ? 'fromSettings' : 'fromProfile';
    return t(`cli.settings.${from}`, { what: key, name });
  }
  const what = PROFILE_PARTS.filter((part) => profileOf(profiles, part) !== null).join(', ');
  return t('cli.settings.fromProfile', { what, name });
};

const getSettings = (key: string | null, { language, folder, policy }: World): Output => {
  const { t } = language;
  try {
    const profiles = readKeptProfiles(language, folder);
    const settings = inForce(policy, effectiveSettings(readKeptSettings(language, folder, policy), profiles));
    const value = key === null ? settings : settingAt(settings, key);
    if (value === undefined) return refused(t, noSuchSetting(t, key ?? ''));
    const origins = [originWords(t, key, shownProfiles(profiles)), lockedWords(t, key, policy)];
    return done(asJson(value), origins.filter((words) => words !== '').join('\n'));
  } catch (error) {
    return refused(t, errorReason(error));
  }
};

const printLog = (wanted: Parameters<typeof printedLog>[0], { language, folder }: CommandWorld): Output => {
  const { t } = language;
  const { text, unreadable } = printedLog(wanted, language, folder);
  const advice = unreadable.map((reason) => t('cli.complaint', { reason: harmless(reason) })).join('\n');
  return done(text, text === '' && advice === '' ? t('cli.log.nothing') : advice);
};

const help = (on: CommandName | 'pain' | null, { language, bold }: CommandWorld): Output => {
  if (on === null) return done(generalHelp(language));
  return done(on === 'pain' ? painHelp(language, bold) : commandHelp(language, on));
};

/** What a reply has for other programs. */
const jsonOf = ({ do: what }: Request, { status, profiles }: Success): unknown =>
  what === 'profile' || what === 'profiles' ? profiles : status;

const act = async (request: Request, json: boolean, world: World): Promise<Output> => {
  const { language } = world;
  const { t } = language;
  const asked = await ask(request, { ...world, t });
  switch (asked.kind) {
    case 'done':
      try {
        return done(json ? asJson(jsonOf(request, asked.done)) : successWords(language, request, asked.done));
      } catch {
        // A moment or a zone that there is not.
        return refused(t, t('cli.strange'));
      }
    case 'refused': {
      if (request.do !== 'break' || request.movement === null) return refused(t, asked.reason);
      const ids = readCatalogue(language, world.folder, world.policy);
      if (ids.has(request.movement)) return refused(t, asked.reason);
      // Without a kind in front, it is one that may have been meant.
      const kinds = request.kind === null ? BREAK_KINDS : [];
      return refused(t, withMeant(t, asked.reason, request.movement, [...kinds, ...ids.keys()]));
    }
    case 'no-answer':
      return refused(t, noAnswerWords(t, asked.withinMs, lockHolder(world.folder)));
    case 'not-running':
      return complain(t, 3, t('cli.notRunning'));
    default:
      return asked satisfies never;
  }
};

/** Takes over settings of another program, told as a table; the movements go where they were not, if the rest does not hold. */
const importSettings = async (wanted: ImportWanted, world: World): Promise<Output> => {
  const { language, folder, policy } = world;
  const { t } = language;
  if (wanted.movements && !policy.ownMovements) return refused(t, t('policy.ownMovements'));
  try {
    const { foreign, plan, text } = readImport(wanted, language, folder, policy);
    if (wanted.dryRun) return done(text);
    const added = wanted.movements ? addIdeas(language, folder, foreign) : nothingAdded;
    const changes = plan.taken.map(({ key, value }) => ({ key, value }));
    const acted = await act({ do: 'import', changes, movements: [...added.files] }, false, world);
    if (acted.exitCode !== 0) added.takeAway();
    return acted.exitCode === 0 ? done(text, acted.stdout) : acted;
  } catch (error) {
    return refused(t, errorReason(error));
  }
};

const trying = (t: Translator<'cli'>, act: () => string): Output => {
  try {
    return done(act());
  } catch (error) {
    return refused(t, errorReason(error));
  }
};

/** Replaces all of one's own, or takes that back; not while a Vertebreak writes there. */
const takeIn = async (file: string | null, dryRun: boolean, world: World): Promise<Output> => {
  const { language, folder } = world;
  const { t } = language;
  if (!dryRun && (await ask({ do: 'status' }, { ...world, t })).kind !== 'not-running') {
    return refused(t, t('taken-along.running'));
  }
  return trying(t, () => (file === null ? undoImport(language, folder) : importOwn(language, folder, file, dryRun)));
};

/** Carries out a command of the command line; the words are those behind the program's name. */
export const runCommand = async (words: readonly string[], given: CommandWorld): Promise<Output> => {
  const { language } = given;
  const wanted = readCommand(language.t, words);
  const { policy } = policyOf(language.t, given.policyFile);
  const world = { ...given, policy };
  if (!policy.commandLine && !['doctor', 'help', 'wrong'].includes(wanted.kind))
    return refused(language.t, language.t('policy.commandLine'));
  switch (wanted.kind) {
    case 'find':
      return find(wanted.query, wanted.json, world);
    case 'show':
      return show(wanted.id, world);
    case 'settings':
      return getSettings(wanted.key, world);
    case 'log':
      return printLog(wanted, world);
    case 'simulate':
      return { exitCode: simulateCommand(language, wanted.args, world) === 0 ? 0 : 2, stdout: '', stderr: '' };
    case 'doctor':
      return done(await doctorReport(wanted.json, world));
    case 'help':
      return help(wanted.on, world);
    case 'import-settings':
      return importSettings(wanted.wanted, world);
    case 'add-movements':
      if (!policy.ownMovements) return refused(language.t, language.t('policy.ownMovements'));
      return trying(language.t, () => addMovements(language, world.folder, wanted, world.bold));
    case 'export':
      return trying(language.t, () => exportOwn(language, world.folder, world.version, wanted.file));
    case 'import':
      return takeIn(wanted.file, wanted.dryRun, world);
    case 'ask':
      return act(wanted.request, wanted.json, world);
    case 'wrong': {
      const more = wanted.command === null || wanted.command === 'help' ? 'help' : `help ${wanted.command}`;
      return complain(language.t, 2, `${wanted.reason}\n${language.t('cli.usage.try', { command: more })}`);
    }
    default:
      return wanted satisfies never;
  }
};

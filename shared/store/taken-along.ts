import * as v from 'valibot';
import { shippedIds } from '../catalogue/catalogue.ts';
import type { OwnFile as MovementFile } from '../catalogue/own.ts';
import { readOwnMovements } from '../catalogue/read-own.ts';
import { recordSchema } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { shownText } from '../model/shown-text.ts';
import { migrate, SETTINGS_VERSION } from '../settings/migrations.ts';
import { readProfiles } from '../settings/read-profiles.ts';
import { readEachSetting } from '../settings/read-settings.ts';
import { isFields } from '../settings/values.ts';
import { OWN_PARTS, type OwnFile, type OwnPart, partOf } from './own-files.ts';
import type { StoreTranslator } from './settings.ts';

/** The format of the file; a version that this program does not know is refused. */
const FORMAT = 1;
const NAME = 'vertebreak';
const MOST_FILES = 5_000;

const exportSchema = v.strictObject({
  format: v.literal(NAME),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** That wrote it, for whoever looks. */
  program: v.string(),
  files: v.pipe(v.array(v.strictObject({ path: v.string(), text: v.string() })), v.maxLength(MOST_FILES)),
});

/** All of one's own as the text of one file. */
export const exportedOwn = (files: readonly OwnFile[], program: string): string =>
  `${JSON.stringify({ format: NAME, version: FORMAT, program, files }, null, 1)}\n`;

/** What a file holds, checked: its files, how many there are of each part, and what in them cannot be read. */
export type CheckedOwn = {
  readonly files: readonly OwnFile[];
  readonly counts: Readonly<Record<OwnPart, number>>;
  /** Lines of the history and movements that stay as they are but are of no use to this version. */
  readonly unreadable: readonly string[];
};

export type CheckOptions = {
  readonly t: Translator<'cli' | 'conflicts' | 'home' | 'issues' | 'own-movements' | 'shell' | 'taken-along'>;
  /** The names of all poses there are. */
  readonly poses: ReadonlySet<string>;
};

const parsed = (t: Translator<'shell'>, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(t('shell.files.notJson'));
  }
};

/** A versioned file of settings or profiles, as its store reads it. */
const checkVersioned = (
  t: StoreTranslator,
  text: string,
  read: (content: object, version: number) => unknown,
): void => {
  const content = parsed(t, text);
  const version = isFields(content) ? content.version : undefined;
  if (!isFields(content) || typeof version !== 'number') throw new Error(t('shell.files.noVersion'));
  if (version > SETTINGS_VERSION) {
    throw new Error(t('shell.files.newer', { found: String(version), known: String(SETTINGS_VERSION) }));
  }
  read(content, version);
};

const isRecord = (line: string): boolean => {
  try {
    return v.is(recordSchema, JSON.parse(line));
  } catch {
    return false;
  }
};

const checkOne = ({ t }: CheckOptions, { path, text }: OwnFile): number => {
  switch (partOf(path)) {
    case 'settings':
      checkVersioned(t, text, (content, version) =>
        readEachSetting(t, migrate(version, 'settings' in content ? content.settings : undefined)),
      );
      return 0;
    case 'profiles':
      checkVersioned(t, text, (content, version) => readProfiles(t, { ...content }, version));
      return 0;
    case 'history':
      return text.split('\n').filter((line) => line !== '' && !isRecord(line)).length;
    case 'movements':
      parsed(t, text);
      return 0;
    case null:
      throw new Error(t('taken-along.strangePath'));
  }
};

const movementsIn = (files: readonly OwnFile[]): readonly MovementFile[] =>
  files
    .filter(({ path }) => partOf(path) === 'movements')
    .map(({ path, text }) => ({ file: path, content: JSON.parse(text) }));

/**
 * Reads a file that all of one's own was exported to, and checks all of it. Throws an Error with the reason where it is
 * none, where a newer version has written it, and where a file in it is broken: which, and what is wrong. What older
 * versions wrote is read as their files are.
 */
export const checkedOwn = (options: CheckOptions, text: string): CheckedOwn => {
  const { t, poses } = options;
  const result = v.safeParse(exportSchema, parsed(t, text), { abortEarly: true });
  if (!result.success) throw new Error(t('taken-along.notOurs'));
  const { files, version } = result.output;
  if (version > FORMAT) throw new Error(t('shell.files.newer', { found: String(version), known: String(FORMAT) }));
  const unreadable: string[] = [];
  const paths = new Set<string>();
  for (const file of files) {
    try {
      // Some systems take two names that differ in case for one.
      if (paths.has(file.path.toLowerCase())) throw new Error(t('taken-along.twice'));
      paths.add(file.path.toLowerCase());
      const lines = checkOne(options, file);
      if (lines > 0) unreadable.push(t('taken-along.lines', { n: lines, file: file.path }));
    } catch (error) {
      throw new Error(t('issues.field', { field: file.path.slice(0, 200), reason: errorReason(error) }));
    }
  }
  const { problems } = readOwnMovements(movementsIn(files), shippedIds, poses);
  for (const { file, field, reason } of problems) {
    unreadable.push(t('taken-along.movement', { file, field, reason: t(reason.key, reason.values) }));
  }
  const counts = Object.fromEntries(
    OWN_PARTS.map((part) => [part, files.filter(({ path }) => partOf(path) === part).length]),
  ) as Record<OwnPart, number>;
  return { files, counts, unreadable };
};

/** What a file holds, and what of it is of no use to this version, a line each. */
export const holdsWords = (
  t: Translator<'taken-along'>,
  { counts, unreadable }: Pick<CheckedOwn, 'counts' | 'unreadable'>,
): readonly string[] => [
  t('taken-along.holds', {
    settings: t('taken-along.settings', { n: counts.settings }),
    history: t('taken-along.history', { n: counts.history }),
    movements: t('taken-along.movements', { n: counts.movements }),
  }),
  ...unreadable.map(shownText),
];

import { foreignView } from '../../shared/app/foreign-view.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { ideaMovements } from '../../shared/settings/foreign/idea-movement.ts';
import { type ImportPlan, importPlan } from '../../shared/settings/foreign/import-plan.ts';
import type { ForeignSettings } from '../../shared/settings/foreign/outcome.ts';
import { readForeign } from '../../shared/settings/foreign/read-foreign.ts';
import { refusedWords } from '../../shared/settings/foreign/words.ts';
import { inForce, type Policy, whyLocked } from '../../shared/settings/policy.ts';
import { effectiveSettings } from '../../shared/settings/profiles.ts';
import type { ForeignView } from '../../shared/views/foreign.ts';
import { readForeignFile } from '../storage/foreign-files.ts';
import { type Added, addOwn } from './add-movements.ts';
import { columns, harmless } from './paragraphs.ts';
import { readKeptProfiles, readKeptSettings } from './read-stores.ts';

/** What the words behind `settings import` say. */
export type ImportWanted = {
  readonly file: string;
  readonly dryRun: boolean;
  readonly movements: boolean;
  readonly zone: string | null;
  readonly json: boolean;
};

/** What a file would bring: told as a table, and taken in one go. */
export type Import = { readonly foreign: ForeignSettings; readonly plan: ImportPlan; readonly text: string };

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
};

const table = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ['', title, ...columns(rows.map((row) => row.map(harmless))).map((line) => `  ${line}`)];

const inLines = ({ t }: AppLanguage, view: ForeignView): string => {
  const { program, version, taken, odd, withoutCounterpart, ideas } = view;
  const title =
    version === null ? t('foreign.of', { program }) : t('foreign.ofVersion', { program, version: harmless(version) });
  return [
    title,
    ...table(
      t('foreign.read.taken'),
      taken.map(({ from, there, setting, here }) => [from, there, '→', setting, here]),
    ),
    ...table(
      t('foreign.read.odd'),
      odd.map(({ from, there, reason }) => [from, there, reason]),
    ),
    ...table(
      t('foreign.read.without'),
      withoutCounterpart.map(({ from, there }) => [from, there]),
    ),
    ...table(
      t('foreign.read.ideas'),
      ideas.map((idea) => [idea]),
    ),
  ].join('\n');
};

/**
 * Reads a file of another program, and works out what would be taken of it. Throws an Error with the reason where that is
 * nothing.
 */
export const readImport = (wanted: ImportWanted, language: AppLanguage, folder: string, policy: Policy): Import => {
  const { file, movements, zone, json } = wanted;
  const { t } = language;
  const refuse = (reason: string): never => {
    throw new Error(t('issues.field', { field: harmless(file), reason }));
  };
  if (zone !== null && !isZone(zone)) refuse(t('foreign.refused.zoneUnknown', { zone: harmless(zone) }));
  let text: ReturnType<typeof readForeignFile>;
  try {
    text = readForeignFile(file);
  } catch (error) {
    return refuse(errorReason(error));
  }
  if (typeof text !== 'string') return refuse(t(text.unread.key, text.unread.values));
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = readForeign(text, { own, chosen: zone });
  if ('refused' in read) return refuse(refusedWords(t, read));
  if ('zones' in read) return refuse(t('foreign.zone.wanted', { zone: own }));
  const kept = effectiveSettings(readKeptSettings(language, folder, policy), readKeptProfiles(language, folder));
  const plan = importPlan(t, read, inForce(policy, kept), whyLocked(t, policy));
  if (plan.taken.length === 0 && !(movements && read.ideas.length > 0)) refuse(t('foreign.refused.nothing'));
  const { id: _, ...view } = foreignView(language, 0, read, plan);
  return {
    foreign: read,
    plan,
    text: json ? JSON.stringify(view, null, 2) : inLines(language, { id: 0, ...view }),
  };
};

/** Adds the exercises of a file to the person's own movements. */
export const addIdeas = (language: AppLanguage, folder: string, foreign: ForeignSettings): Added =>
  addOwn(language, folder, ideaMovements(language.t, foreign));

import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import { issueWords } from '../i18n/issue-words.ts';
import { refusalWithKeys } from './conflict-words.ts';
import { conflictsOf } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { isFields } from './values.ts';

/** What stands there, and the defaults where it is silent. Lists count as one value. */
export const withDefaults = (raw: unknown, defaults: unknown): unknown => {
  if (!isFields(raw) || !isFields(defaults)) return raw === undefined ? defaults : raw;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(raw)]);
  return Object.fromEntries([...keys].map((key) => [key, withDefaults(raw[key], defaults[key])]));
};

/** What refusals of settings are said with. */
export type SettingsTranslator = Translator<'cli' | 'conflicts' | 'issues'>;

/**
 * Settings from what a file says of them, the defaults for all that it does not say, each for itself: together they may
 * contradict each other. Throws an Error that names the first key that does not exist, or whose value is out of bounds,
 * and the bound.
 */
export const readEachSetting = (t: SettingsTranslator, raw: unknown, defaults = defaultSettings): Settings => {
  const result = v.safeParse(settingsSchema, withDefaults(raw, defaults));
  if (result.success) return result.output;
  const issue = result.issues[0];
  const key = v.getDotPath(issue);
  const reason = issueWords(t, issue);
  if (key === null) throw new Error(reason);
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  throw new Error(isUnknown ? t('issues.unknownSetting', { key }) : t('issues.quoted', { field: key, reason }));
};

/** The same, but they go together as well; else throws an Error that names those that do not, and why. */
export const readSettings = (t: SettingsTranslator, raw: unknown): Settings => {
  const settings = readEachSetting(t, raw);
  const [conflict] = conflictsOf(settings);
  if (conflict !== undefined) throw new Error(refusalWithKeys(t, conflict));
  return settings;
};

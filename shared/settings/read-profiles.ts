import * as v from 'valibot';
import { issueReason } from '../i18n/issue-words.ts';
import { refusalWithKeys } from './conflict-words.ts';
import { conflictsOf } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import { migrate } from './migrations.ts';
import { effectiveSettings, type Profiles, profileNamed, profilesSchema } from './profiles.ts';
import { type SettingsTranslator, withDefaults } from './read-settings.ts';
import { isFields } from './values.ts';

/** The parts that a profile names, with the defaults for what an older version did not write of them. */
const partsWithDefaults = (raw: unknown): unknown => {
  if (!isFields(raw)) return raw;
  const defaults: Readonly<Record<string, unknown>> = { ...defaultSettings };
  return Object.fromEntries(Object.entries(raw).map(([part, value]) => [part, withDefaults(value, defaults[part])]));
};

const migrated = (version: number, raw: unknown): unknown =>
  isFields(raw) && 'settings' in raw ? { ...raw, settings: partsWithDefaults(migrate(version, raw.settings)) } : raw;

/**
 * Profiles from what a file says of them; their settings are migrated as those of the settings file are. Throws an Error
 * that names the first field that does not exist, is out of bounds or contradicts others.
 */
export const readProfiles = (
  t: SettingsTranslator,
  { version: _, ...raw }: Readonly<Record<string, unknown>>,
  version: number,
): Profiles => {
  const profiles = Array.isArray(raw.profiles) ? raw.profiles.map((one) => migrated(version, one)) : raw.profiles;
  const result = v.safeParse(profilesSchema, { ...raw, profiles }, { abortEarly: true });
  if (!result.success) throw new Error(issueReason(t, result.issues));
  const all = result.output;
  const refuse = (field: string, reason: string): never => {
    throw new Error(t('issues.field', { field, reason }));
  };
  for (const [index, profile] of all.profiles.entries()) {
    if (profileNamed(all, profile.name) !== profile) refuse(`profiles.${index}.name`, t('issues.named.name-taken'));
    const alone = { active: profile.name, profiles: [profile] };
    const [conflict] = conflictsOf(effectiveSettings(defaultSettings, alone));
    if (conflict !== undefined) refuse(`profiles.${index}.settings`, refusalWithKeys(t, conflict));
  }
  const { active } = all;
  if (active === null) return all;
  return { ...all, active: profileNamed(all, active)?.name ?? refuse('active', t('issues.named.no-such-profile')) };
};

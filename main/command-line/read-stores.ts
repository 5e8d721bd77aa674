import { join } from 'node:path';
import { builtInCatalogue, type CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { readOwnMovements } from '../../shared/catalogue/read-own.ts';
import { poses } from '../../shared/figure/poses/index.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import type { Alert } from '../../shared/model/alert.ts';
import type { Policy } from '../../shared/settings/policy.ts';
import type { Profiles } from '../../shared/settings/profiles.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { createProfilesStore } from '../../shared/store/profiles.ts';
import { createSettingsStore, type SettingsStoreOptions } from '../../shared/store/settings.ts';
import { nodeDisk } from '../storage/disk.ts';
import { readJsonFolder } from '../storage/json-folder.ts';
import { SCHEMA_FILE } from '../storage/own-movements.ts';

/** The movements that ship and the person's own, by id; of own ones with a fault the app itself tells. */
export const readCatalogue = (
  { t, texts }: AppLanguage,
  folder: string,
  { ownMovements }: Pick<Policy, 'ownMovements'>,
): ReadonlyMap<string, CatalogueEntry> => {
  const shipped = builtInCatalogue(texts.movements).entries;
  if (!ownMovements) return shipped;
  const files = readJsonFolder({ t, folder: join(folder, 'movements'), not: [SCHEMA_FILE] });
  const readable = files.flatMap((file) => ('content' in file ? [file] : []));
  return new Map([...shipped, ...readOwnMovements(readable, shipped, new Set(Object.keys(poses))).entries]);
};

/** What a store reads, read as the app reads it, but nothing is moved or written; throws the reason where it cannot. */
const readKept = <T>(
  { t }: AppLanguage,
  path: string,
  storeOf: (options: SettingsStoreOptions) => { readonly load: () => T },
  unreadable: 'unreadable' | 'profilesUnreadable',
): T => {
  const alerts: Alert[] = [];
  const kept = storeOf({
    t,
    disk: { ...nodeDisk, move: () => {}, replace: () => {} },
    file: { path, replace: () => {} },
    nowMs: Date.now,
    alerts: { tell: (alert) => void alerts.push(alert), saved: () => {} },
  }).load();
  for (const alert of alerts) {
    if ('reason' in alert) throw new Error(t(`cli.settings.${unreadable}`, { reason: alert.reason }));
  }
  return kept;
};

/**
 * The plain settings of the file. Throws an Error with the reason where the file cannot be read: the app would set it
 * aside and begin with the defaults.
 */
export const readKeptSettings = (language: AppLanguage, folder: string, policy: Policy): Settings =>
  readKept(
    language,
    join(folder, 'settings.json'),
    (options) => createSettingsStore({ ...options, policy }),
    'unreadable',
  );

/** The same of the profiles, without which the app would go on. */
export const readKeptProfiles = (language: AppLanguage, folder: string): Profiles =>
  readKept(language, join(folder, 'profiles.json'), createProfilesStore, 'profilesUnreadable');

import type { Policy } from '../settings/policy.ts';
import type { Disk } from './disk.ts';
import { within } from './path.ts';
import { createProfilesStore, type ProfilesStore } from './profiles.ts';
import type { SaveAlerts } from './saving.ts';
import { createSettingsStore, type SettingsFile, type SettingsStore, type StoreTranslator } from './settings.ts';

export type SettingsStores = {
  readonly settings: SettingsStore;
  readonly profiles: ProfilesStore;
};

const fileOn = (disk: Disk, path: string): SettingsFile => ({
  path,
  replace: (content) => disk.replace(path, JSON.stringify(content)),
});

/** What the person has set: settings.json and profiles.json in one folder. */
export const openSettings = (
  t: StoreTranslator,
  disk: Disk,
  folder: string,
  settingsFile: SettingsFile,
  nowMs: () => number,
  alerts: SaveAlerts,
  policy: Policy,
  profilesFile: SettingsFile = fileOn(disk, within(folder, 'profiles.json')),
): SettingsStores => {
  const common = { t, disk, nowMs, alerts };
  return {
    settings: createSettingsStore({ ...common, file: settingsFile, policy }),
    profiles: createProfilesStore({ ...common, file: profilesFile }),
  };
};

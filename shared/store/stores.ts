import type { Disk } from './disk.ts';
import { type HistoryStore, openHistory } from './history.ts';
import { within } from './path.ts';
import { createProfilesStore, type ProfilesStore } from './profiles.ts';
import type { SaveAlerts } from './saving.ts';
import { createSettingsStore, type SettingsFile, type SettingsStore, type StoreTranslator } from './settings.ts';
import { createStateStore, type StateStore } from './state.ts';

export type Stores = {
  readonly settings: SettingsStore;
  readonly profiles: ProfilesStore;
  readonly state: StateStore;
  readonly history: HistoryStore;
};

const fileOn = (disk: Disk, path: string): SettingsFile => ({
  path,
  replace: (content) => disk.replace(path, JSON.stringify(content)),
});

/**
 * All that is kept but the log: settings.json, profiles.json, state.json and history/ in one folder. `machine`: what tells
 * the history's files of this machine from those of others that share that folder.
 */
export const openStores = (
  t: StoreTranslator,
  disk: Disk,
  folder: string,
  settingsFile: SettingsFile,
  nowMs: () => number,
  alerts: SaveAlerts,
  machine = '',
  profilesFile: SettingsFile = fileOn(disk, within(folder, 'profiles.json')),
): Stores => {
  const common = { t, disk, nowMs, alerts };
  return {
    settings: createSettingsStore({ ...common, file: settingsFile }),
    profiles: createProfilesStore({ ...common, file: profilesFile }),
    state: createStateStore({ ...common, path: within(folder, 'state.json') }),
    history: openHistory({ ...common, folder: within(folder, 'history'), machine }),
  };
};

import type { Disk } from './disk.ts';
import { type HistoryStore, openHistory } from './history.ts';
import { within } from './path.ts';
import type { SaveAlerts } from './saving.ts';
import { createSettingsStore, type SettingsFile, type SettingsStore, type StoreTranslator } from './settings.ts';
import { createStateStore, type StateStore } from './state.ts';

export type Stores = {
  readonly settings: SettingsStore;
  readonly state: StateStore;
  readonly history: HistoryStore;
};

/**
 * All that is kept but the log: settings.json, state.json and history/ in one folder. `machine`: what tells the history's
 * files of this machine from those of others that share that folder.
 */
export const openStores = (
  t: StoreTranslator,
  disk: Disk,
  folder: string,
  settingsFile: SettingsFile,
  nowMs: () => number,
  alerts: SaveAlerts,
  machine = '',
): Stores => {
  const common = { t, disk, nowMs, alerts };
  return {
    settings: createSettingsStore({ ...common, file: settingsFile }),
    state: createStateStore({ ...common, path: within(folder, 'state.json') }),
    history: openHistory({ ...common, folder: within(folder, 'history'), machine }),
  };
};

import { join } from 'node:path';
import { nodeDisk } from './disk.ts';
import { type HistoryStore, openHistory } from './history.ts';
import type { SaveNotices } from './saving.ts';
import { createSettingsStore, type SettingsFile, type SettingsStore } from './settings.ts';
import { createStateStore, type StateStore } from './state.ts';

export type Stores = {
  readonly settings: SettingsStore;
  readonly state: StateStore;
  readonly history: HistoryStore;
};

/** All that is kept on disk but the log: settings.json, state.json and history/ in one folder. */
export const openStores = (
  folder: string,
  settingsFile: SettingsFile,
  nowMs: () => number,
  notices: SaveNotices,
): Stores => {
  const common = { disk: nodeDisk, nowMs, notices };
  return {
    settings: createSettingsStore({ ...common, file: settingsFile }),
    state: createStateStore({ ...common, path: join(folder, 'state.json') }),
    history: openHistory({ ...common, folder: join(folder, 'history') }),
  };
};

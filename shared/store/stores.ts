import { noPolicy } from '../settings/policy.ts';
import type { Disk } from './disk.ts';
import { createDraftStore, type DraftStore } from './draft.ts';
import { type HistoryStore, openHistory } from './history.ts';
import { within } from './path.ts';
import { createReleaseCheckStore, type ReleaseCheckStore } from './release-check.ts';
import type { SaveAlerts } from './saving.ts';
import type { SettingsFile, StoreTranslator } from './settings.ts';
import { openSettings, type SettingsStores } from './settings-stores.ts';
import { createStateStore, type StateStore } from './state.ts';

export type Stores = SettingsStores & {
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly releases: ReleaseCheckStore;
  readonly draft: DraftStore;
};

/**
 * All that is kept but the log: settings.json, profiles.json, state.json, releases.json, movement-draft.json and
 * history/ in one folder. `machine`: what tells the history's files of this machine from those of others that share that
 * folder.
 */
export const openStores = (
  t: StoreTranslator,
  disk: Disk,
  folder: string,
  settingsFile: SettingsFile,
  nowMs: () => number,
  alerts: SaveAlerts,
  policy = noPolicy,
  machine = '',
  profilesFile?: SettingsFile,
): Stores => {
  const common = { t, disk, nowMs, alerts };
  return {
    ...openSettings(t, disk, folder, settingsFile, nowMs, alerts, policy, profilesFile),
    state: createStateStore({ ...common, path: within(folder, 'state.json') }),
    history: openHistory({ ...common, folder: within(folder, 'history'), machine }),
    releases: createReleaseCheckStore({ ...common, path: within(folder, 'releases.json') }),
    draft: createDraftStore({ ...common, path: within(folder, 'movement-draft.json') }),
  };
};

import { noPolicy } from '../settings/policy.ts';
import { type ActivityStore, openActivity } from './activity.ts';
import { withActivity } from './deletion.ts';
import type { Disk } from './disk.ts';
import { createDraftStore, type DraftStore } from './draft.ts';
import { type HistoryStore, openHistory } from './history.ts';
import { within } from './path.ts';
import { createReleaseCheckStore, type ReleaseCheckStore } from './release-check.ts';
import { inOrderOfWeight, type SaveAlerts } from './saving.ts';
import type { SettingsFile, StoreTranslator } from './settings.ts';
import { openSettings, type SettingsStores } from './settings-stores.ts';
import { createStateStore, type StateStore } from './state.ts';

export type Stores = SettingsStores & {
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly activity: ActivityStore;
  readonly releases: ReleaseCheckStore;
  readonly draft: DraftStore;
};

/**
 * All that is kept but the log: settings.json, profiles.json, state.json, releases.json, movement-draft.json, history/ and
 * activity/ in one folder. `machine`: what tells the files in those of this machine from those of others that share that
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
  const { first, lesser } = inOrderOfWeight(alerts);
  const common = { t, disk, nowMs, alerts: first };
  const activity = openActivity({ ...common, alerts: lesser, folder: within(folder, 'activity'), machine });
  const history = openHistory({ ...common, folder: within(folder, 'history'), machine });
  return {
    ...openSettings(t, disk, folder, settingsFile, nowMs, alerts, policy, profilesFile),
    state: createStateStore({ ...common, path: within(folder, 'state.json') }),
    history: { ...history, deletion: withActivity(history.deletion, activity) },
    activity,
    releases: createReleaseCheckStore({ ...common, path: within(folder, 'releases.json') }),
    draft: createDraftStore({ ...common, path: within(folder, 'movement-draft.json') }),
  };
};

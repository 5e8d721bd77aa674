import { SETTINGS_VERSION } from '../settings/migrations.ts';
import { noProfiles, type Profiles } from '../settings/profiles.ts';
import { readProfiles } from '../settings/read-profiles.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import { saving } from './saving.ts';
import { MOST_SETTINGS_BYTES, type SettingsStoreOptions } from './settings.ts';
import { readable } from './unfit-file.ts';

export type ProfilesStore = {
  /** None where there is no file yet, and where it was of no use: it is kept aside then, and the person is told. */
  load(): Profiles;
  /** Throws where it cannot write; the person has been told then. */
  save(profiles: Profiles): void;
};

/** The profiles on disk, beside the settings and of the same version. */
export const createProfilesStore = ({ t, disk, file, nowMs, alerts }: SettingsStoreOptions): ProfilesStore => ({
  load: () =>
    readJsonFile({
      ...{ t, disk, path: file.path, mostBytes: MOST_SETTINGS_BYTES, version: SETTINGS_VERSION, nowMs },
      tell: alerts.tell,
      parse: (content, version) => readProfiles(t, content, version),
    }) ?? noProfiles,
  save: (profiles) =>
    saving(alerts, nameOf(file.path), () => {
      try {
        file.replace({ version: SETTINGS_VERSION, ...profiles });
      } catch (error) {
        throw readable(t, error);
      }
    }),
});

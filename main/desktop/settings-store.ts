import { join } from 'node:path';
import Store from 'electron-store';
import type { SettingsFile } from '../../shared/store/settings.ts';

const NAME = 'settings';

/**
 * The settings file, written by electron-store: whole or not at all. Its own schema and migrations are not used, since
 * they would overwrite a file that they cannot read.
 */
export const settingsFile = (folder: string): SettingsFile => ({
  path: join(folder, `${NAME}.json`),
  replace: (content) => {
    // Made anew each time: it reads the file as it is made, and a broken one has been set aside by then.
    const store = new Store({ cwd: folder, name: NAME, configFileMode: 0o600 });
    store.store = { ...content };
  },
});

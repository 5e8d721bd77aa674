import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';
import type { SettingsFile } from '../../shared/store/settings.ts';
import type * as Writer from './settings-writer.ts';

const NAME = 'settings';

const require = createRequire(import.meta.url);

/** Loaded with the first setting that is changed; at once, so that whoever saves knows whether it was saved. */
const loadWriter = (): typeof Writer => require(join(app.getAppPath(), 'dist/settings-writer/index.cjs'));

/** The settings file. */
export const settingsFile = (folder: string): SettingsFile => ({
  path: join(folder, `${NAME}.json`),
  replace: (content) => loadWriter().writeSettings(folder, NAME, content),
});

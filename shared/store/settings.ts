import { defaultSettings } from '../settings/defaults.ts';
import { migrate, SETTINGS_VERSION } from '../settings/migrations.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/schema.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { nameOf } from './path.ts';
import { type SaveNotices, saving } from './saving.ts';

/** The library that writes the settings file; it is built where Electron may be imported. */
export type SettingsFile = {
  readonly path: string;
  /** Replaces the whole file. Throws where it cannot. */
  replace(content: Readonly<Record<string, unknown>>): void;
};

export type SettingsStore = {
  /** The settings of the file, the defaults for what it does not say. */
  load(): Settings;
  /** Throws where it cannot write; the person has been told then. */
  save(settings: Settings): void;
};

export type SettingsStoreOptions = {
  readonly disk: Disk;
  readonly file: SettingsFile;
  readonly nowMs: () => number;
  readonly notices: SaveNotices;
};

/**
 * The settings on disk. Reading goes by the disk and not by the library, which would take a file that it cannot read
 * for an empty one and overwrite it.
 */
export const createSettingsStore = ({ disk, file, nowMs, notices }: SettingsStoreOptions): SettingsStore => ({
  load: () =>
    readJsonFile({
      disk,
      path: file.path,
      version: SETTINGS_VERSION,
      parse: (content, version) => readSettings(migrate(version, content.settings)),
      nowMs,
      tell: notices.tell,
    }) ?? defaultSettings,
  save: (settings) => saving(notices, nameOf(file.path), () => file.replace({ version: SETTINGS_VERSION, settings })),
});

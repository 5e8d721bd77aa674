import type { Translator } from '../i18n/english.ts';
import { conflictWords, movedWords } from '../settings/conflict-words.ts';
import { conflictsOf, mended } from '../settings/conflicts.ts';
import { migrate, SETTINGS_VERSION } from '../settings/migrations.ts';
import { chosenOnly, inForce, noPolicy, type Policy, setsAny } from '../settings/policy.ts';
import { readEachSetting } from '../settings/read-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { settingAt, withValues } from '../settings/values.ts';
import type { Disk } from './disk.ts';
import { readJsonFile } from './json-file.ts';
import { folderOf, nameOf, within } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';
import { besideName } from './set-aside.ts';
import { readable } from './unfit-file.ts';

/** Those who leave out every movement that there is come to 30 KB. */
export const MOST_SETTINGS_BYTES = 1024 * 1024;

/** What writes the file of the settings or of the profiles: a library that is built where Electron may be imported. */
export type SettingsFile = {
  readonly path: string;
  /** Replaces the whole file. Throws where it cannot. */
  replace(content: Readonly<Record<string, unknown>>): void;
};

export type SettingsStore = {
  /**
   * The settings of the file, the defaults for what it does not say. Where some do not go together, the nearest that do:
   * the file holds them from then on, the old one is kept beside it, and the person is told what was moved. Under a
   * policy they are as the file has them, and only what holds of them is moved.
   */
  load(): Settings;
  /** Throws where it cannot write; the person has been told then. */
  save(settings: Settings): void;
};

/** What is said of files and of the settings in them. */
export type StoreTranslator = Translator<'cli' | 'conflicts' | 'home' | 'issues' | 'shell'>;

export type SettingsStoreOptions = {
  readonly t: StoreTranslator;
  readonly disk: Disk;
  readonly file: SettingsFile;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
  /** What it says, the file does not: only what the person has chosen is written. */
  readonly policy?: Policy;
};

/** Keeps a copy of the file beside it; comes back with its name, or the file's own where that cannot be. */
const backUp = ({ disk, file, nowMs, alerts }: SettingsStoreOptions): string => {
  const name = nameOf(file.path);
  try {
    const backup = besideName(disk, file.path, 'before', nowMs());
    saving(alerts, name, () =>
      disk.replace(within(folderOf(file.path), backup), disk.read(file.path, MOST_SETTINGS_BYTES) ?? ''),
    );
    return backup;
  } catch {
    // Told. What holds is mended all the same; the file stays as it is.
    return name;
  }
};

/**
 * The settings on disk. Reading goes by the disk and not by the library, which would take a file that it cannot read
 * for an empty one and overwrite it.
 */
export const createSettingsStore = (options: SettingsStoreOptions): SettingsStore => {
  const { t, disk, file, nowMs, alerts, policy = noPolicy } = options;
  const name = nameOf(file.path);
  /** What is locked and the file has not named: it is not the person's choice. */
  const unnamed = new Set(policy.locked.keys());

  const save = (settings: Settings): void =>
    saving(alerts, name, () => {
      try {
        file.replace({ version: SETTINGS_VERSION, settings: chosenOnly(policy, settings, unnamed) });
      } catch (error) {
        throw readable(t, error);
      }
    });

  const mend = (settings: Settings): Settings => {
    const over = withValues(settings, policy.locked);
    const conflicts = conflictsOf(over);
    if (conflicts.length === 0) return settings;
    const holds = setsAny(policy) ? inForce(policy, settings) : mended(settings);
    const backup = setsAny(policy) ? name : backUp(options);
    const why = conflicts.map((conflict) => conflictWords(t, conflict)).join('; ');
    alerts.tell({ code: 'settings-mended', why, moved: movedWords(t, over, holds), backup });
    if (setsAny(policy)) return settings;
    try {
      if (backup !== name) save(holds);
    } catch {
      // Told; the next start mends it again.
    }
    return holds;
  };

  return {
    load: () => {
      const read = readJsonFile({
        t,
        disk,
        path: file.path,
        mostBytes: MOST_SETTINGS_BYTES,
        version: SETTINGS_VERSION,
        parse: (content, version) => {
          const chosen = migrate(version, content.settings);
          for (const key of unnamed) if (settingAt(chosen, key) !== undefined) unnamed.delete(key);
          return readEachSetting(t, chosen, policy.plain);
        },
        nowMs,
        tell: alerts.tell,
      });
      return read === null ? policy.plain : mend(read);
    },
    save,
  };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translator } from '../../shared/i18n/english.ts';
import type { SettingsFile } from '../../shared/store/settings.ts';
import { replaceStaged } from './staged-file.ts';

type Content = Parameters<SettingsFile['replace']>[0];

/** Writes the file of a name, with `.json` behind it, into a folder. */
export type WriteSettings = (folder: string, name: string, content: Content) => void;

/** What stands in a file as JSON, in one way of writing it; null where that is not whole. */
const contentOf = (file: string): string | null => {
  try {
    return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};

/** The file of the settings or the profiles in a folder, written by a library that takes a short write on a full disk for a whole one. */
export const openSettingsFile = (
  t: Translator<'shell'>,
  folder: string,
  write: WriteSettings,
  name: 'settings' | 'profiles' = 'settings',
): SettingsFile => {
  const path = join(folder, `${name}.json`);
  return {
    path,
    replace: (content) =>
      replaceStaged(
        path,
        (staging) => write(staging, name, content),
        (file) => {
          if (contentOf(file) !== JSON.stringify(content)) throw new Error(t('shell.files.notWhole'));
        },
      ),
  };
};

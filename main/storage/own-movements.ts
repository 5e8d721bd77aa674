import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timers } from '../../shared/app/wake-timer.ts';
import { bendOrFault } from '../../shared/figure/bent.ts';
import type { Texts } from '../../shared/i18n/english.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { fill } from '../../shared/i18n/translate.ts';
import type { OwnMovementsFolder } from '../../shared/ports.ts';
import { nodeDisk } from './disk.ts';
import { createFolderWatch, type Watch } from './folder-watch.ts';
import { jsonFilesIn, MOST_FILES, MOST_KB, openJsonFolder } from './json-folder.ts';
import { makeFolder } from './make-folder.ts';
import { movementSchemaText } from './movement-schema.ts';

export const SCHEMA_FILE = 'movement.schema.json';
export const README_FILE = 'README.txt';

type OwnMovementsLanguage = Language<Pick<Texts, 'own-movements'>>;

export type OwnMovementsOptions = {
  readonly language: OwnMovementsLanguage;
  readonly path: string;
  readonly timers: Timers;
  readonly changed: () => void;
  readonly watch?: Watch;
};

const readme = ({ code, texts }: OwnMovementsLanguage): string =>
  `${texts['own-movements'].readme.map((line) => fill(code, line, { schema: SCHEMA_FILE, files: MOST_FILES, size: MOST_KB })).join('\n')}\n`;

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** The folder in which people keep movements of their own, a JSON file each. It is made only when somebody asks for it. */
export const openOwnMovements = (options: OwnMovementsOptions): OwnMovementsFolder => {
  const { language, path, timers, changed, watch } = options;
  const { t } = language;
  const files = { folder: path, not: [SCHEMA_FILE] };
  /** What is larger would be refused as it is read. */
  const write = (whole: string, content: unknown): void => {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if (Buffer.byteLength(text) > MOST_KB * 1024) throw new Error(t('own-movements.tooBig', { most: MOST_KB }));
    nodeDisk.replace(whole, text);
  };
  const folderWatch = createFolderWatch({ folder: path, changed, timers, ...(watch ? { watch } : {}) });
  return {
    path,
    read: openJsonFolder({ t, ...files }),
    later: (go) => void setImmediate(go),
    make: () => {
      const made = makeFolder(path) !== undefined;
      if (made) writeFileSync(join(path, README_FILE), readme(language));
      const schema = movementSchemaText(t);
      const file = join(path, SCHEMA_FILE);
      if (textOf(file) !== schema) writeFileSync(file, schema);
    },
    add: (file, content) => {
      const whole = join(path, file);
      if (lstatSync(whole, { throwIfNoEntry: false }) !== undefined)
        throw new Error(t('own-movements.there', { file }));
      // One more would push the last by name out of what is read.
      if (jsonFilesIn(files).length >= MOST_FILES) throw new Error(t('own-movements.full', { most: MOST_FILES }));
      write(whole, content);
    },
    replace: (file, content) => write(join(path, file), content),
    remove: (file) => nodeDisk.remove(join(path, file)),
    bend: bendOrFault,
    watch: folderWatch.start,
  };
};

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timers } from '../../shared/app/wake-timer.ts';
import texts from '../../shared/i18n/en/own-movements.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { OwnMovementsFolder } from '../../shared/ports.ts';
import { createFolderWatch, type Watch } from './folder-watch.ts';
import { MOST_FILES, MOST_KB, readJsonFolder } from './json-folder.ts';
import { movementSchemaText } from './movement-schema.ts';

export const SCHEMA_FILE = 'movement.schema.json';
export const README_FILE = 'README.txt';

export type OwnMovementsOptions = {
  readonly path: string;
  readonly timers: Timers;
  readonly changed: () => void;
  readonly watch?: Watch;
};

const readme = (): string =>
  `${texts.readme.map((line) => fill(line, { schema: SCHEMA_FILE, files: MOST_FILES, size: MOST_KB })).join('\n')}\n`;

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** The folder in which people keep movements of their own, a JSON file each. It is made only when somebody asks for it. */
export const openOwnMovements = ({ path, timers, changed, watch }: OwnMovementsOptions): OwnMovementsFolder => {
  const folderWatch = createFolderWatch({ folder: path, changed, timers, ...(watch ? { watch } : {}) });
  return {
    path,
    read: () => readJsonFolder({ folder: path, not: [SCHEMA_FILE] }),
    make: () => {
      const made = mkdirSync(path, { recursive: true }) !== undefined;
      if (made) writeFileSync(join(path, README_FILE), readme());
      const schema = movementSchemaText();
      const file = join(path, SCHEMA_FILE);
      if (textOf(file) !== schema) writeFileSync(file, schema);
    },
    watch: folderWatch.start,
  };
};

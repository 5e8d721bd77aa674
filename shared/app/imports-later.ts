import { asksLater, loadedOnce } from './asks-later.ts';
import type { ImportAsks, Imports, ImportsOptions } from './imports.ts';

const ASKS: Readonly<Record<keyof ImportAsks, true>> = {
  ...{ foreignFound: true, foreignLook: true, foreignTake: true, foreignUndo: true },
  ...{ exportOwn: true, importLook: true, importOwn: true, importUndo: true, movementsLook: true, movementsAdd: true },
  ...{ movementDraft: true, keepMovementDraft: true },
};

/** What comes in as a file, loaded as it is first asked for. */
export const importsLater = (options: ImportsOptions): Imports => {
  const loaded = loadedOnce(async () => (await import('./imports.ts')).createImports(options));
  return {
    asks: asksLater(ASKS, async () => (await loaded()).asks),
    change: async (changes, movements) => (await loaded()).change(changes, movements),
    undo: async () => (await loaded()).undo(),
  };
};

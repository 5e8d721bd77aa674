import type { Answer } from '../contract.ts';
import { asksLater, loadedOnce } from './asks-later.ts';
import type { ImportAsks, Imports, ImportsOptions } from './imports.ts';
import { type Life, refuseAtQuit } from './until-quit.ts';

const ASKS: Readonly<Record<keyof ImportAsks, true>> = {
  ...{ foreignFound: true, foreignLook: true, foreignTake: true, foreignUndo: true },
  ...{ exportOwn: true, importLook: true, importOwn: true, importUndo: true, movementsLook: true, movementsAdd: true },
  ...{ movementDraft: true, keepMovementDraft: true },
};

/** What comes in as a file, loaded as it is first asked for. Refused where the app has quit by then, but for a draft. */
export const importsLater = (options: ImportsOptions & Life): Imports => {
  const loaded = loadedOnce(async () => (await import('./imports.ts')).createImports(options));
  const { t } = options.host.language;
  const unlessQuit = async (act: (imports: Imports) => Promise<Answer>): Promise<Answer> => {
    const imports = await loaded();
    return options.hasQuit() ? { ok: false, reason: t('shell.refused.quitting') } : act(imports);
  };
  const asks = async () => (await loaded()).asks;
  return {
    asks: {
      ...asksLater(ASKS, asks, () => refuseAtQuit(t, options)),
      // The home window keeps what it has in hand as it closes, which is the end of the app, too.
      keepMovementDraft: async (kept) => (await asks()).keepMovementDraft(kept),
    },
    change: (changes, movements) => unlessQuit((imports) => imports.change(changes, movements)),
    undo: () => unlessQuit((imports) => imports.undo()),
  };
};

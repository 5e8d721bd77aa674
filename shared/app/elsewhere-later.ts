import { asksLater, loadedOnce } from './asks-later.ts';
import type { Elsewhere, ElsewhereAsks, ElsewhereOptions } from './elsewhere-asks.ts';

const ASKS: Readonly<Record<keyof ElsewhereAsks, true>> = {
  ...{ elsewhereFound: true, elsewhereLook: true, elsewhereTake: true, elsewhereUndo: true },
  ...{ exportOwn: true, importLook: true, importOwn: true, importUndo: true, movementsLook: true, movementsAdd: true },
  ...{ movementDraft: true, keepMovementDraft: true },
};

/** What comes from elsewhere, loaded as it is first asked for. */
export const elsewhereLater = (options: ElsewhereOptions): Elsewhere => {
  const loaded = loadedOnce(async () => (await import('./elsewhere-asks.ts')).createElsewhere(options));
  return {
    asks: asksLater(ASKS, async () => (await loaded()).asks),
    change: async (changes, movements) => (await loaded()).change(changes, movements),
    undo: async () => (await loaded()).undo(),
  };
};

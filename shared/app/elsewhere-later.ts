import { asksLater } from './asks-later.ts';
import type { Elsewhere, ElsewhereAsks, ElsewhereOptions } from './elsewhere-asks.ts';

const ASKS = [
  ...(['elsewhereFound', 'elsewhereLook', 'elsewhereTake', 'elsewhereUndo'] as const),
  ...(['exportOwn', 'importLook', 'importOwn', 'importUndo', 'movementsLook', 'movementsAdd'] as const),
] as const satisfies readonly (keyof ElsewhereAsks)[];

/** What comes from elsewhere, loaded as it is first asked for. */
export const elsewhereLater = (options: ElsewhereOptions): Elsewhere => {
  const state: { loading: Promise<Elsewhere> | null } = { loading: null };
  const loaded = (): Promise<Elsewhere> => {
    state.loading ??= import('./elsewhere-asks.ts').then(({ createElsewhere }) => createElsewhere(options));
    return state.loading;
  };
  return {
    asks: asksLater(ASKS, async () => (await loaded()).asks),
    change: async (changes) => (await loaded()).change(changes),
    undo: async () => (await loaded()).undo(),
  };
};

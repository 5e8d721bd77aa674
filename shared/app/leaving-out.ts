import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { leftOutBy } from '../routine/left-out.ts';
import type { Settings } from '../settings/schema.ts';
import type { LeftOut } from '../views/home.ts';
import type { CurrentSettings } from './current-settings.ts';

/** The lists that keep a movement out: alone, or with all that asks the same of the body. */
export type OutList = 'excluded' | 'hurting';

/** Leaves movements out of the breaks to come, and remembers the last time so that it can be undone. */
export type LeavingOut = {
  /** False where the policy locks that list, and nothing has changed. */
  readonly leaveOut: (list: OutList, movementId: string) => boolean;
  /** What the last time left out; null where it was undone, is forgotten, or left out nothing. */
  readonly last: (list: OutList) => LeftOut | null;
  /** Brings back exactly what the last time left out; false where there is none to undo. */
  readonly bringBack: () => boolean;
  readonly forget: () => void;
};

export type LeavingOutOptions = {
  readonly settings: CurrentSettings;
  readonly catalogue: () => ReadonlyMap<string, CatalogueEntry>;
};

type Movements = Settings['movements'];

export const createLeavingOut = ({ settings, catalogue }: LeavingOutOptions): LeavingOut => {
  const state: { last: { list: OutList; movementId: string; names: readonly string[] } | null } = { last: null };

  const withList = (list: OutList, ids: Movements[OutList]): Settings => {
    const { movements, ...rest } = settings.current();
    return { ...rest, movements: { ...movements, [list]: ids } };
  };

  /** The names of all that the change leaves out and that breaks could bring before it; its own movement first. */
  const namesOf = (movementId: string, before: Movements, after: Movements): readonly string[] => {
    const entries = catalogue();
    const own = entries.get(movementId)?.text.name ?? movementId;
    const others = [...entries.values()].filter(
      ({ movement }) =>
        movement.id !== movementId &&
        leftOutBy(movement, before, entries).length === 0 &&
        leftOutBy(movement, after, entries).length > 0,
    );
    return [own, ...others.map(({ text }) => text.name)];
  };

  return {
    leaveOut: (list, movementId) => {
      const { movements } = settings.current();
      state.last = null;
      if (movements[list].includes(movementId)) return true;
      const ids = [...movements[list], movementId];
      const changed = withList(list, ids);
      if (settings.isLocked(changed)) return false;
      // Before the change, which draws the windows anew.
      state.last = { list, movementId, names: namesOf(movementId, movements, { ...movements, [list]: ids }) };
      settings.change(changed);
      return true;
    },
    last: (list) => (state.last?.list === list ? { names: [...state.last.names] } : null),
    bringBack: () => {
      const { last } = state;
      if (last === null) return false;
      state.last = null;
      const ids = settings.current().movements[last.list].filter((id) => id !== last.movementId);
      settings.change(withList(last.list, ids));
      return true;
    },
    forget: () => {
      state.last = null;
    },
  };
};

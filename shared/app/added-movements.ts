import { type AddedMovements, addedMovements } from '../catalogue/added.ts';
import { poses, posesFor } from '../figure/poses/index.ts';
import type { AppLanguage } from '../i18n/languages.ts';
import { errorReason } from '../model/reason.ts';
import { addedReason } from './added-reason.ts';
import type { Handlers } from './answering.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';

/** The handlers of what is done with a file of movements that somebody was given. */
export type AddedAsks = Pick<Handlers, 'movementsLook' | 'movementsAdd'>;

/** More faults than these help nobody. */
const REASONS_AT_MOST = 20;

/** Shows the movements of a file as cards, and adds them to the person's own. */
export const createAddedAsks = (
  { t }: Pick<AppLanguage, 't'>,
  catalogue: Pick<CurrentCatalogue, 'current' | 'isOwn' | 'add'>,
): AddedAsks => {
  const poseNames = new Set(Object.keys(poses));
  const state: { looks: number; last: AddedMovements | null } = { looks: 0, last: null };
  return {
    movementsLook: ({ json }) => {
      const { current, isOwn } = catalogue;
      const added = addedMovements(json, { entries: current(), isOwn, poses: poseNames });
      if (added.problems.length > 0) {
        const reasons = added.problems.slice(0, REASONS_AT_MOST).map((problem) => addedReason(t, problem));
        return { kind: 'refused', reasons };
      }
      state.looks += 1;
      state.last = added;
      const shown = Object.assign({}, ...added.entries.map(({ movement }) => posesFor(movement)));
      return { kind: 'cards', id: state.looks, entries: [...added.entries], poses: shown };
    },
    movementsAdd: ({ id }) => {
      if (state.last === null || id !== state.looks) return { ok: false, reason: t('own-movements.gone') };
      try {
        catalogue.add(state.last.files);
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: errorReason(error) };
      }
    },
  };
};

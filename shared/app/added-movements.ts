import { type AddedMovements, addedMovements } from '../catalogue/added.ts';
import type { Answer } from '../contract.ts';
import { poses, posesFor } from '../figure/poses/index.ts';
import type { AppLanguage } from '../i18n/languages.ts';
import { errorReason } from '../model/reason.ts';
import type { DraftStore } from '../store/draft.ts';
import { addedReason } from './added-reason.ts';
import type { Handlers } from './answering.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';

/** The handlers of what is done with a file of movements that somebody was given, and with one that they make. */
export type AddedAsks = Pick<Handlers, 'movementsLook' | 'movementsAdd' | 'movementDraft' | 'keepMovementDraft'>;

/** More faults than these help nobody. */
const REASONS_AT_MOST = 20;

/** Shows the movements of a file as cards, and adds them to the person's own. */
export const createAddedAsks = (
  { t }: Pick<AppLanguage, 't'>,
  catalogue: Pick<CurrentCatalogue, 'current' | 'isOwn' | 'add' | 'replace'>,
  draft: DraftStore,
): AddedAsks => {
  const poseNames = new Set(Object.keys(poses));
  type Looked = { readonly added: AddedMovements; readonly replaces: string | undefined };
  const state: { looks: number; last: Looked | null } = { looks: 0, last: null };
  const trying = (act: () => void): Answer => {
    try {
      act();
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    }
  };
  return {
    movementsLook: ({ json, replaces }) => {
      const { current, isOwn } = catalogue;
      const added = addedMovements(json, { entries: current(), isOwn, poses: poseNames, replaces });
      if (added.problems.length > 0) {
        const reasons = added.problems.slice(0, REASONS_AT_MOST).map((problem) => addedReason(t, problem));
        return { kind: 'refused', reasons };
      }
      state.looks += 1;
      state.last = { added, replaces };
      const shown = Object.assign({}, ...added.entries.map(({ movement }) => posesFor(movement)));
      return { kind: 'cards', id: state.looks, entries: [...added.entries], poses: shown };
    },
    movementsAdd: ({ id }) => {
      if (state.last === null || id !== state.looks) return { ok: false, reason: t('own-movements.gone') };
      const { added, replaces } = state.last;
      return trying(() => {
        const [first] = added.files;
        if (replaces === undefined) catalogue.add(added.files);
        else if (first !== undefined) catalogue.replace(replaces, Object(first.content));
      });
    },
    movementDraft: () => ({ draft: draft.load() }),
    keepMovementDraft: (kept) => trying(() => draft.save(kept.draft)),
  };
};

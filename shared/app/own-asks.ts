import type { Answer } from '../contract.ts';
import { poses } from '../figure/poses/index.ts';
import { errorReason } from '../model/reason.ts';
import { type CheckedOwn, checkedOwn, exportedOwn, holdsWords } from '../store/taken-along.ts';
import type { Handlers } from './answering.ts';
import type { Host } from './host.ts';

/** The handlers of what is done with all of one's own as one file. */
export type OwnAsks = Pick<Handlers, 'exportOwn' | 'importLook' | 'importOwn' | 'importUndo'>;

/** Hands all of one's own out as one file, and lays such a file ready for the next start, which puts it in its place. */
export const createOwnAsks = ({
  language,
  own,
  saveFile,
  version,
}: Pick<Host, 'language' | 'own' | 'saveFile' | 'version'>): OwnAsks => {
  const { t } = language;
  const state: { looks: number; last: CheckedOwn | null } = { looks: 0, last: null };
  const trying = (act: () => Answer): Answer => {
    try {
      return act();
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    }
  };
  return {
    exportOwn: async () => {
      try {
        return { ok: true, file: await saveFile('vertebreak.json', exportedOwn(own.read(), version)) };
      } catch (error) {
        return { ok: false, reason: errorReason(error) };
      }
    },
    importLook: ({ json }) => {
      try {
        state.last = checkedOwn({ t, poses: new Set(Object.keys(poses)) }, json);
        state.looks += 1;
        return { kind: 'holds', id: state.looks, words: [...holdsWords(t, state.last)] };
      } catch (error) {
        return { kind: 'refused', reason: errorReason(error) };
      }
    },
    importOwn: ({ id }) =>
      trying(() => {
        if (state.last === null || id !== state.looks) return { ok: false, reason: t('taken-along.gone') };
        own.prepare(state.last.files);
        return { ok: true };
      }),
    importUndo: () =>
      trying(() => (own.undoAtStart() ? { ok: true } : { ok: false, reason: t('taken-along.nothingToUndo') })),
  };
};

import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createAddedAsks } from '../../shared/app/added-movements.ts';
import { foreignView } from '../../shared/app/foreign-view.ts';
import type { ImportAsks } from '../../shared/app/imports.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { Draft } from '../../shared/catalogue/draft-schema.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { importPlan } from '../../shared/settings/foreign/import-plan.ts';
import { readForeign } from '../../shared/settings/foreign/read-foreign.ts';
import { refusedWords } from '../../shared/settings/foreign/words.ts';
import type { DraftStore } from '../../shared/store/draft.ts';
import { language, t } from '../language.ts';

/** A file of Stretchly with a little of everything. */
export const STRETCHLY = JSON.stringify({
  microbreakInterval: 1_500_000,
  microbreakDuration: 20_000,
  breakInterval: 1,
  breakDuration: 300_000,
  breakStrictMode: true,
  mainColor: '#478484',
  monitorDnd: false,
  appExclusions: ['zoom; rm -rf ~'],
  useIdeasFromSettings: true,
  breakIdeas: [['Wall angels', 'Stand against a wall.']],
});

/** The movement that somebody is making, kept in memory. */
export const memoryDraft = (first: Draft | null = null): DraftStore => {
  const state = { draft: first };
  return { load: () => state.draft, save: (draft) => void Object.assign(state, { draft }) };
};

const shipped = builtInCatalogue(language.texts.movements).entries;

/** Looks at files as the main process does; what is taken and undone is noted. */
export const fakeImports = (
  asked: unknown[],
  found: readonly { readonly path: string; readonly program: string }[] = [],
  draft = memoryDraft(),
): Pick<HomeBridge, keyof ImportAsks> => ({
  foreignFound: async () => [...found],
  foreignLook: async ({ file, zone }) => {
    const read = readForeign(file.from === 'found' ? STRETCHLY : file.text, { own: 'America/New_York', chosen: zone });
    if ('refused' in read) return { kind: 'refused', reason: refusedWords(t, read) };
    if ('zones' in read) return { kind: 'zones', zones: [...read.zones] };
    return { kind: 'view', view: foreignView(language, 1, read, importPlan(t, read, defaultSettings)) };
  },
  foreignTake: async (taken) => {
    asked.push(taken);
    return { ok: true };
  },
  exportOwn: async () => ({ ok: true, file: '/home/me/vertebreak.json' }),
  importLook: async ({ json }) =>
    json.includes('vertebreak')
      ? { kind: 'holds', id: 1, words: ['It holds settings, 3 files of history and 2 movements of yours.'] }
      : { kind: 'refused', reason: 'it is no file that Vertebreak exported' },
  importOwn: async (taken) => {
    asked.push(taken);
    return { ok: true };
  },
  importUndo: async () => {
    asked.push('undo import');
    return { ok: true };
  },
  movementsLook: async (request) =>
    createAddedAsks(
      language,
      {
        current: () => shipped,
        // What it is to take the place of is there, whichever that is.
        isOwn: (id) => id === request.replaces,
        ...{ add: () => () => {}, replace: () => {} },
      },
      draft,
    ).movementsLook(request),
  movementsAdd: async (added) => {
    asked.push(added);
    return { ok: true };
  },
  movementDraft: async () => ({ draft: draft.load() }),
  keepMovementDraft: async (kept) => {
    draft.save(kept.draft);
    return { ok: true };
  },
  foreignUndo: async () => {
    asked.push('undo');
    return { ok: true };
  },
});

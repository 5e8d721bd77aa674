import type { Settings } from '../settings/schema.ts';
import type { SettingsStore } from '../store/settings.ts';

export type CurrentSettings = {
  readonly current: () => Settings;
  /** Holds from now on, also where it cannot be written; the person is told that then. */
  readonly change: (settings: Settings) => void;
  /** Resolves when what has changed by now is written, or could not be; null where nothing waits for that. */
  readonly writing: () => Promise<void> | null;
  /** Writes at once what waits to be. */
  readonly flush: () => void;
  /** Calls back after every change, with what held before. */
  readonly subscribe: (listener: (settings: Settings, before: Settings) => void) => void;
};

/**
 * The settings that hold. Of changes that come at once the last is written, with all of them in it: a disk takes longer
 * for one than a flood of them takes to come in. `soon` resolves when what has come in is taken up.
 */
export const createCurrentSettings = (store: SettingsStore, soon: () => Promise<void>): CurrentSettings => {
  const state: { settings: Settings; writing: Promise<void> | null } = { settings: store.load(), writing: null };
  const listeners = new Set<(settings: Settings, before: Settings) => void>();

  const flush = (): void => {
    if (state.writing === null) return;
    state.writing = null;
    try {
      store.save(state.settings);
    } catch {
      // The store has told; the next change is written with this one in it.
    }
  };

  return {
    current: () => state.settings,
    change: (settings) => {
      const before = state.settings;
      state.settings = settings;
      state.writing ??= soon().then(flush);
      for (const listener of listeners) listener(settings, before);
    },
    writing: () => state.writing,
    flush,
    subscribe: (listener) => void listeners.add(listener),
  };
};

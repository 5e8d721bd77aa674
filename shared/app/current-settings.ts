import type { Settings } from '../settings/schema.ts';
import type { SettingsStore } from '../store/settings.ts';

export type CurrentSettings = {
  readonly current: () => Settings;
  /** Holds from now on, also where it could not be written; the person has been told that then. */
  readonly change: (settings: Settings) => void;
  /** Calls back after every change, with what held before. */
  readonly subscribe: (listener: (settings: Settings, before: Settings) => void) => void;
};

/** The settings that hold. */
export const createCurrentSettings = (store: SettingsStore): CurrentSettings => {
  const state = { settings: store.load() };
  const listeners = new Set<(settings: Settings, before: Settings) => void>();
  return {
    current: () => state.settings,
    change: (settings) => {
      const before = state.settings;
      state.settings = settings;
      try {
        store.save(settings);
      } catch {
        // The store has told; the next change is written with this one in it.
      }
      for (const listener of listeners) listener(settings, before);
    },
    subscribe: (listener) => void listeners.add(listener),
  };
};

import { SHORTCUT_NAMES, type ShortcutName, type ShortcutState, type ShortcutStates } from '../model/shortcut-state.ts';
import type { Settings } from '../settings/schema.ts';

/** What takes keys for the whole system. */
export type Keys = {
  /** False where something else has them; throws at what is no accelerator. */
  readonly register: (accelerator: string, press: () => void) => boolean;
  readonly unregister: (accelerator: string) => void;
};

export type Shortcut = {
  /** Sets the keys, an Electron accelerator or empty for none; false where something else has them. */
  readonly set: (accelerator: string) => boolean;
  /** Takes the keys, or leaves them to everybody. */
  readonly hold: (holding: boolean) => void;
};

/** A shortcut that holds everywhere. `holding`: whether its keys are taken from the beginning. */
export const createShortcut = (keys: Keys, press: () => void, holding: boolean): Shortcut => {
  const state = { accelerator: '', holding, taken: false };

  const take = (): boolean => {
    try {
      state.taken ||= keys.register(state.accelerator, press);
    } catch {
      // No accelerator at all: nobody can press it.
    }
    return state.taken;
  };
  /** Only what it took itself: two shortcuts may be set to the same keys. */
  const letGo = (): void => {
    if (state.taken) keys.unregister(state.accelerator);
    state.taken = false;
  };

  return {
    set: (accelerator) => {
      letGo();
      state.accelerator = accelerator;
      const isFree = accelerator === '' || take();
      if (!isFree) state.accelerator = '';
      if (!state.holding) letGo();
      return isFree;
    },
    hold: (wanted) => {
      state.holding = wanted;
      if (!wanted) letGo();
      else if (state.accelerator !== '') take();
    },
  };
};

/** The shortcuts that hold everywhere, as the system takes them. */
export type Shortcuts = {
  /** Sets the keys of all, Electron accelerators or empty for none. What becomes of them is told, at once or later. */
  readonly set: (wished: Settings['shortcuts']) => void;
  /** Takes the keys of one, or leaves them to everybody as far as the system can. */
  readonly hold: (name: ShortcutName, holding: boolean) => void;
  readonly states: () => ShortcutStates;
  /** Calls back whenever the states have changed. */
  readonly subscribe: (listener: () => void) => void;
  /** Lets go of all; resolves when the system has taken note, or soon after. */
  readonly end: () => Promise<void>;
};

/** What is done at the press of each. */
export type Presses = Readonly<Record<ShortcutName, () => void>>;

/** In which programs keys work that the system gives at once: in none where it has nobody to give them. */
export type Reach = 'all-programs' | 'x-programs' | 'unbound';

/** Shortcuts by keys that the system gives or refuses at once. */
export const shortcutsByKeys = (keys: Keys, reach: Reach, presses: Presses): Shortcuts => {
  const shortcuts = {
    find: createShortcut(keys, presses.find, true),
    // Its keys are taken only while a break shows; the rest of the time they are everybody's.
    break: createShortcut(keys, presses.break, false),
  };
  const free: ShortcutState = reach === 'all-programs' ? { state: reach, keys: null } : { state: reach };
  const state: { states: ShortcutStates } = { states: { find: free, break: free } };
  const listeners = new Set<() => void>();
  const set = (wished: Settings['shortcuts']): void => {
    // All let go first: they may have changed places.
    for (const name of SHORTCUT_NAMES) shortcuts[name].set('');
    const take = (name: ShortcutName): ShortcutState => (shortcuts[name].set(wished[name]) ? free : { state: 'taken' });
    state.states = { find: take('find'), break: take('break') };
    for (const listener of listeners) listener();
  };
  return {
    set,
    hold: (name, holding) => shortcuts[name].hold(holding),
    states: () => state.states,
    subscribe: (listener) => void listeners.add(listener),
    end: async () => set({ find: '', break: '' }),
  };
};

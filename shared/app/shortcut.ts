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

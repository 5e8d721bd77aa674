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
  const held = { accelerator: '', holding, taken: false };

  const take = (): boolean => {
    try {
      held.taken ||= keys.register(held.accelerator, press);
    } catch {
      // No accelerator at all: nobody can press it.
    }
    return held.taken;
  };
  /** Only what it took itself: two shortcuts may be set to the same keys. */
  const letGo = (): void => {
    if (held.taken) keys.unregister(held.accelerator);
    held.taken = false;
  };

  return {
    set: (accelerator) => {
      letGo();
      held.accelerator = accelerator;
      const isFree = accelerator === '' || take();
      if (!isFree) held.accelerator = '';
      if (!held.holding) letGo();
      return isFree;
    },
    hold: (wanted) => {
      held.holding = wanted;
      if (!wanted) letGo();
      else if (held.accelerator !== '') take();
    },
  };
};

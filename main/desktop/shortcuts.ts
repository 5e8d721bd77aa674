import { globalShortcut } from 'electron';

export type BreakShortcut = {
  /** Sets the keys, an Electron accelerator or empty for none; false where another program has them. */
  readonly set: (accelerator: string) => boolean;
  /** The keys are taken only while a break shows; the rest of the time they are everybody's. */
  readonly hold: (holding: boolean) => void;
};

const register = (accelerator: string, press: () => void): boolean => {
  try {
    return globalShortcut.register(accelerator, press);
  } catch {
    // No accelerator at all: nobody can press it.
    return false;
  }
};

/** The shortcut that brings a break to the keyboard. */
export const createBreakShortcut = (press: () => void): BreakShortcut => {
  const held = { accelerator: '', holding: false };
  const letGo = (): void => {
    if (held.accelerator !== '') globalShortcut.unregister(held.accelerator);
  };

  return {
    set: (accelerator) => {
      letGo();
      const free = accelerator === '' || register(accelerator, press);
      held.accelerator = free ? accelerator : '';
      if (!held.holding) letGo();
      return free;
    },
    hold: (holding) => {
      held.holding = holding;
      letGo();
      if (holding && held.accelerator !== '') register(held.accelerator, press);
    },
  };
};

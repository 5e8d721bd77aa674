import { globalShortcut } from 'electron';

/** An Escape that was on its way to another program when the break came up ends nothing. */
const ARMED_AFTER_MS = 1_500;

export type EscapeKey = {
  /** Listens, or lets go of the key; harmless to call with what it does already. */
  readonly hold: (holding: boolean) => void;
};

/**
 * Escape, whichever program has the keyboard. Taken only while it is listened to. Under XWayland it is heard only while
 * a program that runs by X has the keyboard (electron/electron#15863): the break's own buttons hold there as everywhere.
 */
export const createEscapeKey = (press: () => void): EscapeKey => {
  const held: { arming: NodeJS.Timeout | null; taken: boolean } = { arming: null, taken: false };

  const take = (): void => {
    // Where another program has it, the break's buttons still end the break.
    held.taken = globalShortcut.register('Escape', press);
  };

  return {
    hold: (holding) => {
      if (holding === (held.arming !== null)) return;
      if (held.arming !== null) clearTimeout(held.arming);
      held.arming = holding ? setTimeout(take, ARMED_AFTER_MS) : null;
      if (held.taken) globalShortcut.unregister('Escape');
      held.taken = false;
    },
  };
};

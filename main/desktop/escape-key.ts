import type { Keys } from '../../shared/app/shortcut.ts';
import type { Timers } from '../../shared/app/wake-timer.ts';

/** An Escape that was on its way to another program when the break came up ends nothing. */
export const ARMED_AFTER_MS = 1_500;

export type EscapeKey = {
  /** Listens, or lets go of the key; harmless to call with what it does already. */
  readonly hold: (holding: boolean) => void;
};

/**
 * Escape, whichever program has the keyboard; taken a moment after it is asked for, and only as long. Where another
 * program has it the break's own buttons still end the break; so they do under XWayland, where it is heard only while a
 * program that runs by X has the keyboard (electron/electron#15863).
 */
export const createEscapeKey = (keys: Keys, timers: Timers, press: () => void): EscapeKey => {
  const held: { letGo: (() => void) | null } = { letGo: null };

  const listen = (): (() => void) => {
    const state = { taken: false };
    const disarm = timers.after(ARMED_AFTER_MS, () => {
      state.taken = keys.register('Escape', press);
    });
    return () => {
      disarm();
      if (state.taken) keys.unregister('Escape');
    };
  };

  return {
    hold: (holding) => {
      if (holding === (held.letGo !== null)) return;
      held.letGo?.();
      held.letGo = holding ? listen() : null;
    },
  };
};

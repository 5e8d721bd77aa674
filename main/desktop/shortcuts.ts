import { globalShortcut } from 'electron';
import type { Keys } from '../../shared/app/shortcut.ts';

/** The keys of the whole system. */
export const systemKeys: Keys = {
  register: (accelerator, press) => globalShortcut.register(accelerator, press),
  unregister: (accelerator) => globalShortcut.unregister(accelerator),
};

import { globalShortcut } from 'electron';
import type { Keys } from '../../shared/app/shortcut.ts';
import type { HomeView } from '../../shared/views/home.ts';
import { isWayland } from '../sensors/idle.ts';

/** Under Wayland Electron says that the keys are its own, but X hears of no key that is pressed in another's window. */
export const shortcutsReach = (env: NodeJS.ProcessEnv): HomeView['shortcutsReach'] =>
  isWayland(env) ? 'x-programs' : 'all-programs';

/** The keys of the whole system. */
export const systemKeys: Keys = {
  register: (accelerator, press) => globalShortcut.register(accelerator, press),
  unregister: (accelerator) => globalShortcut.unregister(accelerator),
};

import { app, globalShortcut } from 'electron';
import type { Host } from '../../shared/app/host.ts';
import { type Keys, type Reach, shortcutsByKeys } from '../../shared/app/shortcut.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { createDesktopShortcuts } from '../outside/shortcuts/desktop-shortcuts.ts';
import { kdeShortcuts } from '../outside/shortcuts/kde-shortcuts.ts';
import { portalShortcuts } from '../outside/shortcuts/portal-shortcuts.ts';
import { connectBus, sessionBusAddress } from '../sensors/bus.ts';
import { isWayland } from '../sensors/idle.ts';
import { systemTimers } from '../sensors/timer.ts';
import { isNativeToWayland } from './app.ts';

/** The keys of the whole system. */
export const systemKeys: Keys = {
  register: (accelerator, press) => globalShortcut.register(accelerator, press),
  unregister: (accelerator) => globalShortcut.unregister(accelerator),
};

/** What is left of keys on Wayland: X gives them in its own programs alone, and where there is none nobody does. */
const leftOnWayland = (): { readonly keys: Keys; readonly reach: Reach } =>
  isNativeToWayland()
    ? { keys: { register: () => true, unregister: () => {} }, reach: 'unbound' }
    : { keys: systemKeys, reach: 'x-programs' };

/**
 * Shortcuts as the system takes them. Under Wayland Electron says that the keys are its own, but X hears of no key that is
 * pressed in another's window: there the desktop is asked.
 */
export const openShortcuts =
  (t: Translator<'shell'>, env: NodeJS.ProcessEnv): Host['openShortcuts'] =>
  (presses) => {
    if (!isWayland(env)) return shortcutsByKeys(systemKeys, 'all-programs', presses);
    const address = sessionBusAddress(env);
    const bus = address === null ? null : connectBus(address, () => {});
    const { keys, reach } = leftOnWayland();
    if (bus === null) return shortcutsByKeys(keys, reach, presses);
    const timers = systemTimers;
    const described = { find: t('shell.shortcuts.find'), break: t('shell.shortcuts.break') };
    return createDesktopShortcuts(
      {
        ...{ bus, timers, keys, reach },
        backends: (events) => {
          const kde = kdeShortcuts(bus, { appName: app.getName(), described }, events);
          // The portal of Plasma 5 opens the system's settings instead of binding.
          return env.KDE_SESSION_VERSION === '5' ? [kde] : [portalShortcuts(bus, { timers, described }, events), kde];
        },
      },
      presses,
    );
  };

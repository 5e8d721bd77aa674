import { app, globalShortcut } from 'electron';
import type { Host } from '../../shared/app/host.ts';
import { type Keys, shortcutsByKeys } from '../../shared/app/shortcut.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { createDesktopShortcuts } from '../outside/shortcuts/desktop-shortcuts.ts';
import { kdeShortcuts } from '../outside/shortcuts/kde-shortcuts.ts';
import { portalShortcuts } from '../outside/shortcuts/portal-shortcuts.ts';
import { connectBus, sessionBusAddress } from '../sensors/bus.ts';
import { isWayland } from '../sensors/idle.ts';
import { systemTimers } from '../sensors/timer.ts';

/** The keys of the whole system. */
export const systemKeys: Keys = {
  register: (accelerator, press) => globalShortcut.register(accelerator, press),
  unregister: (accelerator) => globalShortcut.unregister(accelerator),
};

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
    if (bus === null) return shortcutsByKeys(systemKeys, 'x-programs', presses);
    const timers = systemTimers;
    const described = { find: t('shell.shortcuts.find'), break: t('shell.shortcuts.break') };
    return createDesktopShortcuts(
      {
        ...{ bus, timers, keys: systemKeys },
        ways: (events) => {
          const kde = kdeShortcuts(bus, { appName: app.getName(), described }, events);
          // The portal of Plasma 5 opens the system's settings instead of binding.
          return env.KDE_SESSION_VERSION === '5' ? [kde] : [portalShortcuts(bus, { timers, described }, events), kde];
        },
      },
      presses,
    );
  };

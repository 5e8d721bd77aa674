import type { Bus } from './bus.ts';
import type { Timers } from './timer.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const DBUS = 'org.freedesktop.DBus';

/** At login the panel may come later than this program. */
const PATIENCE_MS = 15_000;

export type TrayPlace = {
  /** A place for tray icons has come; also called where it was there from the start. */
  readonly there: () => void;
  /** There is none; called once, after some patience. */
  readonly missing: () => void;
};

/**
 * Watches whether the desktop takes tray icons, as Linux desktops say it over the session bus; `bus` is null where
 * there is none.
 */
export const watchStatusNotifier = async (bus: Bus | null, timers: Timers, place: TrayPlace): Promise<void> => {
  const state: { cancel: (() => void) | null } = { cancel: timers.after(PATIENCE_MS, place.missing) };
  const there = (): void => {
    state.cancel?.();
    state.cancel = null;
    place.there();
  };
  if (bus === null) return;
  try {
    const match = { sender: DBUS, interface: DBUS, member: 'NameOwnerChanged', arg0: WATCHER };
    await bus.listen(match, ([, , owner]) => {
      if (typeof owner === 'string' && owner !== '') there();
    });
    const ask = { destination: DBUS, path: '/org/freedesktop/DBus', interface: DBUS, member: 'NameHasOwner' };
    if ((await bus.call({ ...ask, signature: 's', body: [WATCHER] })) === true) there();
  } catch {
    // A bus that does not answer has no tray either: the patience runs out.
  }
};

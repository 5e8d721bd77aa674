import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Bus } from './bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const DBUS = 'org.freedesktop.DBus';

/** At login the panel may come later than this program. */
const PATIENCE_MS = 15_000;

export type TrayPlace = {
  /** A place for tray icons has come that was not there: an icon made before has to be put up again. */
  readonly came: () => void;
  /** There is none; called once, after some patience. */
  readonly missing: () => void;
};

/**
 * Watches whether the desktop takes tray icons, as Linux desktops say it over the session bus; `bus` is null where
 * there is none.
 */
export const watchStatusNotifier = async (bus: Bus | null, timers: Timers, place: TrayPlace): Promise<void> => {
  const state: { cancel: (() => void) | null } = { cancel: timers.after(PATIENCE_MS, place.missing) };
  const isThere = (): void => {
    state.cancel?.();
    state.cancel = null;
  };
  if (bus === null) return;
  try {
    const match = { sender: DBUS, interface: DBUS, member: 'NameOwnerChanged', arg0: WATCHER };
    await bus.listen(match, ([, , owner]) => {
      if (typeof owner !== 'string' || owner === '') return;
      isThere();
      place.came();
    });
    const ask = { destination: DBUS, path: '/org/freedesktop/DBus', interface: DBUS, member: 'NameHasOwner' };
    if ((await bus.call({ ...ask, signature: 's', body: [WATCHER] })) === true) isThere();
  } catch {
    // A bus that does not answer has no tray either: the patience runs out.
  }
};

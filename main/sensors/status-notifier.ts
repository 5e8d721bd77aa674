import type { Timers } from '../../shared/app/wake-timer.ts';
import { type Bus, hasOwner, ownerChange } from './bus.ts';
import { createOnceATurn } from './once-a-turn.ts';

/** Who knows the places for tray icons, on the session's bus. */
export const TRAY_WATCHER = 'org.kde.StatusNotifierWatcher';

/** At login the panel may come later than this program. */
const PATIENCE_MS = 15_000;

export type TrayPlace = {
  /** A place for tray icons has come that was not there: an icon made before has to be put up again. */
  readonly came: () => void;
  /** The bus says that there is none; called once, after some patience. */
  readonly missing: () => void;
};

/**
 * Watches whether the desktop takes tray icons, as Linux desktops say it over the session bus. Where the bus cannot be
 * asked it rejects and tells nothing: what it does not know it does not claim.
 */
export const watchStatusNotifier = async (bus: Bus, timers: Timers, place: TrayPlace): Promise<void> => {
  const state: { isThere: boolean; cancel: () => void } = { isThere: false, cancel: () => {} };
  const onceATurn = createOnceATurn();
  await bus.listen(ownerChange(TRAY_WATCHER), ([, , owner]) => {
    if (typeof owner !== 'string' || owner === '') return;
    state.isThere = true;
    state.cancel();
    onceATurn(place.came);
  });
  const isOwned = await hasOwner(bus, TRAY_WATCHER);
  if (isOwned === false && !state.isThere) state.cancel = timers.after(PATIENCE_MS, place.missing);
};

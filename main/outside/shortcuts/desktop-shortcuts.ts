import { type Keys, type Presses, type Reach, type Shortcuts, shortcutsByKeys } from '../../../shared/app/shortcut.ts';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { SHORTCUT_NAMES, type ShortcutName, type ShortcutState } from '../../../shared/model/shortcut-state.ts';
import { type Bus, ownerChange } from '../../sensors/bus.ts';
import { createPaced } from '../../sensors/busy/paced.ts';
import type { BackendEvents, ShortcutBackend, Wishes } from './shortcut-backend.ts';

/** However often the desktop's service comes and goes, it is spoken to anew no sooner. */
const REST_MS = 15_000;

const NONE = { find: '', break: '' };

export type DesktopShortcutsOptions = {
  readonly bus: Bus;
  readonly timers: Timers;
  /** The backends that this desktop may have, the best one first. */
  readonly backends: (events: BackendEvents) => readonly ShortcutBackend[];
  /** What is left where it has none: keys by X, if there is one. */
  readonly keys: Keys;
  readonly reach: Reach;
};

/** Shortcuts on Wayland: by the first backend that this desktop has, else by X, which few programs there use. */
export const createDesktopShortcuts = (options: DesktopShortcutsOptions, presses: Presses): Shortcuts => {
  const { bus, timers, keys, reach } = options;
  const byX = shortcutsByKeys(keys, reach, presses);
  const listeners = new Set<() => void>();
  const states: Record<ShortcutName, ShortcutState> = { find: { state: 'asked' }, break: { state: 'asked' } };
  type State = { wishes: Wishes; backend: ShortcutBackend | null; turn: Promise<unknown>; ended: boolean };
  const state: State = {
    wishes: { find: { accelerator: '', active: true }, break: { accelerator: '', active: false } },
    backend: null,
    turn: Promise.resolve(),
    ended: false,
  };

  const became = (name: ShortcutName, now: ShortcutState): void => {
    if (JSON.stringify(states[name]) === JSON.stringify(now)) return;
    states[name] = now;
    for (const listener of listeners) listener();
  };
  const backends = options.backends({
    pressed: (name) => presses[name](),
    became,
    lost: () => lost(),
  });

  const fallBackToX = (): void => {
    state.backend = null;
    byX.set({ find: state.wishes.find.accelerator, break: state.wishes.break.accelerator });
    for (const name of SHORTCUT_NAMES) became(name, byX.states()[name]);
  };
  /** One after the other; whatever fails, the next has its turn. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = state.turn.then(act).catch(() => {});
    state.turn = turn;
    return turn;
  };

  const chooseNow = async (): Promise<void> => {
    await state.backend?.close().catch(() => {});
    for (const backend of backends) {
      if (state.ended) return;
      try {
        await backend.open();
        byX.set(NONE);
        // From here on it is told of all that is wished, also while it is still asked for what was wished before.
        state.backend = backend;
        await backend.bind(state.wishes);
        return;
      } catch {
        state.backend = null;
        await backend.close().catch(() => {});
      }
    }
    if (!state.ended) fallBackToX();
  };
  const choose = createPaced(timers, REST_MS, () => inTurn(chooseNow));
  /** Nothing is bound any more. */
  const lost = (): void => {
    if (!state.ended) fallBackToX();
    choose();
  };

  const bind = (): void => {
    void inTurn(async () => {
      const { backend, wishes, ended } = state;
      if (backend === null || ended) return;
      await backend.bind(wishes).catch(async () => {
        await backend.close().catch(() => {});
        lost();
      });
    });
  };

  /** Is told of every service that comes, goes or is followed by another. */
  const watch = (): void => {
    for (const { service } of backends) {
      const changed = () => (state.backend?.service === service ? lost() : choose());
      bus.listen(ownerChange(service), changed).catch(() => {});
    }
    bus.onEnd(lost);
    choose();
  };
  const setUp: { isWatching: boolean } = { isWatching: false };

  return {
    set: (wished) => {
      const { wishes } = state;
      state.wishes = {
        find: { ...wishes.find, accelerator: wished.find },
        break: { ...wishes.break, accelerator: wished.break },
      };
      if (!setUp.isWatching) {
        setUp.isWatching = true;
        watch();
      } else if (state.backend === null) fallBackToX();
      else bind();
    },
    hold: (name, holding) => {
      state.wishes = { ...state.wishes, [name]: { ...state.wishes[name], active: holding } };
      byX.hold(name, holding);
      bind();
    },
    states: () => states,
    subscribe: (listener) => void listeners.add(listener),
    end: async () => {
      state.ended = true;
      await byX.end();
      await inTurn(async () => state.backend?.close());
      bus.end();
    },
  };
};

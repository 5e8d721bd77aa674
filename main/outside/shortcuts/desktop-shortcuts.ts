import { type Keys, type Presses, type Reach, type Shortcuts, shortcutsByKeys } from '../../../shared/app/shortcut.ts';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { SHORTCUT_NAMES, type ShortcutName, type ShortcutState } from '../../../shared/model/shortcut-state.ts';
import { type Bus, ownerChange } from '../../sensors/bus.ts';
import { createPaced } from '../../sensors/busy/paced.ts';
import type { ShortcutWay, WayEvents, Wishes } from './shortcut-way.ts';

/** However often the desktop's service comes and goes, it is spoken to anew no sooner. */
const REST_MS = 15_000;

const NONE = { find: '', break: '' };

export type DesktopShortcutsOptions = {
  readonly bus: Bus;
  readonly timers: Timers;
  /** The ways that this desktop may know, the best one first. */
  readonly ways: (events: WayEvents) => readonly ShortcutWay[];
  /** What is left where it knows none: keys by X, if there is one. */
  readonly keys: Keys;
  readonly reach: Reach;
};

/** Shortcuts on Wayland: by the first way that this desktop knows, else by X, which few programs there use. */
export const createDesktopShortcuts = (options: DesktopShortcutsOptions, presses: Presses): Shortcuts => {
  const { bus, timers, keys, reach } = options;
  const byX = shortcutsByKeys(keys, reach, presses);
  const listeners = new Set<() => void>();
  const states: Record<ShortcutName, ShortcutState> = { find: { state: 'asked' }, break: { state: 'asked' } };
  type State = { wishes: Wishes; way: ShortcutWay | null; turn: Promise<unknown>; ended: boolean };
  const state: State = {
    wishes: { find: { accelerator: '', active: true }, break: { accelerator: '', active: false } },
    way: null,
    turn: Promise.resolve(),
    ended: false,
  };

  const became = (name: ShortcutName, now: ShortcutState): void => {
    if (JSON.stringify(states[name]) === JSON.stringify(now)) return;
    states[name] = now;
    for (const listener of listeners) listener();
  };
  const ways = options.ways({
    pressed: (name) => presses[name](),
    became,
    lost: () => lost(),
  });

  const useX = (): void => {
    state.way = null;
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
    await state.way?.close().catch(() => {});
    for (const way of ways) {
      if (state.ended) return;
      try {
        await way.open();
        byX.set(NONE);
        // From here on it is told of all that is wished, also while it is still asked for what was wished before.
        state.way = way;
        await way.bind(state.wishes);
        return;
      } catch {
        state.way = null;
        await way.close().catch(() => {});
      }
    }
    if (!state.ended) useX();
  };
  const choose = createPaced(timers, REST_MS, () => inTurn(chooseNow));
  /** Nothing is bound any more. */
  const lost = (): void => {
    if (!state.ended) useX();
    choose();
  };

  const bind = (): void => {
    void inTurn(async () => {
      const { way, wishes, ended } = state;
      if (way === null || ended) return;
      await way.bind(wishes).catch(async () => {
        await way.close().catch(() => {});
        lost();
      });
    });
  };

  /** Is told of every service that comes, goes or is followed by another. */
  const watch = (): void => {
    for (const { service } of ways) {
      const changed = () => (state.way?.service === service ? lost() : choose());
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
      } else if (state.way === null) useX();
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
      await inTurn(async () => state.way?.close());
      bus.end();
    },
  };
};

import type { Timers } from '../../shared/app/wake-timer.ts';
import type { IdleSource } from './idle.ts';

const CHECK_EVERY_MS = 60_000;
const CHECKS = 3;

export type Lock = {
  readonly isLocked: () => boolean;
  /** The system or the locker says whether the screen is locked. */
  readonly set: (locked: boolean) => void;
  /** Somebody asked for the lock, and nobody has said yet that it is there. */
  readonly requested: () => void;
};

/**
 * The lock of the screen. Some lockers never say that they are gone: a lock that was only asked for is over when
 * somebody works through it for three minutes, or when nobody can tell whether somebody does.
 */
export const createLock = (idle: IdleSource, timers: Timers, changed: () => void): Lock => {
  const state: { locked: boolean; check: (() => void) | null } = { locked: false, check: null };

  const set = (locked: boolean): void => {
    state.check?.();
    state.check = null;
    if (state.locked === locked) return;
    state.locked = locked;
    changed();
  };

  const checkLater = (left: number): void => {
    state.check = timers.after(CHECK_EVERY_MS, async () => {
      const { check } = state;
      await idle.refresh();
      // What was said meanwhile counts for more.
      if (state.check !== check) return;
      const idleMs = idle.idleMs();
      if (idleMs !== null && idleMs > CHECK_EVERY_MS) checkLater(CHECKS);
      else if (idleMs === null || left === 1) set(false);
      else checkLater(left - 1);
    });
  };

  return {
    isLocked: () => state.locked,
    set,
    requested: () => {
      if (state.locked) return;
      set(true);
      checkLater(CHECKS);
    },
  };
};

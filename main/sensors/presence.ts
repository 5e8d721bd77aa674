import type { Moment, Presence } from '../../shared/app/time-scale.ts';
import type { Clocks } from './clocks.ts';
import type { IdleSource } from './idle.ts';

/** Puts a reading together from the clocks, the idle time, the lock, and whether the machine is a virtual one. */
export const createPresence = (
  clocks: Clocks,
  idle: IdleSource,
  isLocked: () => boolean,
  isVirtual: () => boolean,
): Presence => {
  const moment = (): Moment => ({ wallMs: clocks.wallMs(), monoMs: clocks.monoMs(), uptimeMs: clocks.uptimeMs() });
  return {
    moment,
    read: () => ({ ...moment(), idleMs: idle.idleMs(), locked: isLocked(), virtual: isVirtual(), zone: clocks.zone() }),
  };
};

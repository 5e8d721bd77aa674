import type { Moment, Presence } from '../../shared/shell/time-scale.ts';
import type { Clocks } from './clocks.ts';
import type { IdleSource } from './idle.ts';

/** Puts a reading together from the clocks, the idle time and the lock. */
export const createPresence = (clocks: Clocks, idle: IdleSource, isLocked: () => boolean): Presence => {
  const moment = (): Moment => ({ wallMs: clocks.wallMs(), monoMs: clocks.monoMs(), uptimeMs: clocks.uptimeMs() });
  return {
    moment,
    read: () => ({ ...moment(), idleMs: idle.idleMs(), locked: isLocked(), zone: clocks.zone() }),
  };
};

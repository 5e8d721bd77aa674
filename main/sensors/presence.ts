import type { Reading } from '../../shared/schedule/types.ts';
import type { Clocks } from './clocks.ts';
import type { IdleSource } from './idle.ts';

/** The clocks alone, as they stand at one moment. */
export type Moment = Pick<Reading, 'wallMs' | 'monoMs' | 'uptimeMs'>;

export type Presence = {
  readonly moment: () => Moment;
  /** All of it; asks the system for the idle time. */
  readonly read: () => Reading;
};

/** Puts a reading together from the clocks, the idle time and the lock. */
export const createPresence = (clocks: Clocks, idle: IdleSource, isLocked: () => boolean): Presence => {
  const moment = (): Moment => ({ wallMs: clocks.wallMs(), monoMs: clocks.monoMs(), uptimeMs: clocks.uptimeMs() });
  return {
    moment,
    read: () => ({ ...moment(), idleMs: idle.idleMs(), locked: isLocked(), zone: clocks.zone() }),
  };
};

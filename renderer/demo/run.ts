import type { App } from '../../shared/app/app.ts';
import type { Ports } from '../../shared/ports.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

/** How many times as fast the time may run. */
export const PACES = [1, 60, 600] as const;
export type Pace = (typeof PACES)[number];

/** A decision as it goes to the log. */
export type Logged = Parameters<Ports['log']['write']>[0];

/** One run of the app in the page, from its start to its end: before the person themselves, or before a record of a day. */
export type Run = {
  readonly app: App;
  readonly nowMs: () => number;
  readonly zone: () => string;
  readonly pace: (pace: Pace) => void;
  /** The person has turned to the break that shows: it is theirs. */
  readonly touched: () => void;
  /** What only a record has; null for the person themselves. */
  readonly played: Played | null;
  readonly end: () => void;
};

export type Played = {
  readonly trace: readonly TraceLine[];
  /** Home shows a past that is made up. */
  readonly hasPast: boolean;
  readonly state: () => TraceLine['state'];
  readonly isRunning: () => boolean;
  readonly isOver: () => boolean;
  readonly play: (running: boolean) => void;
  /** Goes through all that is left at once. */
  readonly toEnd: () => void;
};

import type { Engine } from '../../shared/app/engine.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Decision } from '../../shared/schedule/types.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

/** How many times as fast the time may run. */
export const PACES = [1, 60, 600] as const;
export type Pace = (typeof PACES)[number];

/** A decision as it goes to the log. */
export type Logged = Decision & { readonly movement?: string };

/** What the engine shows and tells, wherever its presence comes from. */
export type Sights = Pick<Ports, 'screen' | 'notifications' | 'tray' | 'log'>;

/** An engine at work in the page: before the person themselves, or before a record of a day. */
export type Session = {
  readonly engine: Engine;
  readonly recordsSince: (wallMs: number) => readonly HistoryRecord[];
  /** Adds a record to what is kept; throws where it cannot. */
  readonly append: (record: HistoryRecord) => void;
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
  readonly state: () => TraceLine['state'];
  readonly isRunning: () => boolean;
  readonly isOver: () => boolean;
  readonly run: (running: boolean) => void;
  /** Goes through all that is left at once. */
  readonly toEnd: () => void;
};

import type { HistoryRecord } from './history/records.ts';
import type { State } from './schedule/types.ts';
import type { PlanStretch, Why } from './views.ts';

/** The movement that a break got, from its heads-up to its end. */
export type Chosen = {
  readonly breakId: string;
  readonly movementId: string;
  readonly why: Why;
  readonly lengthMs: number;
  readonly plan: readonly PlanStretch[];
};

/** What the engine keeps over a restart. */
export type Saved = {
  readonly schedule: State;
  readonly chosen: Chosen | null;
  /** Records decided but perhaps not yet written: written again after a crash, which their ids make harmless. */
  readonly outbox: readonly HistoryRecord[];
};

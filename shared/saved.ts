import type { HistoryRecord } from './history/records.ts';
import type { BreakKind, State } from './schedule/types.ts';
import type { PlanStretch, Why } from './views.ts';

/** The movement that a break got, from its heads-up to its end. */
export type Chosen = {
  readonly breakId: string;
  readonly kind: BreakKind;
  readonly movementId: string;
  readonly why: Why;
  readonly lengthMs: number;
  readonly plan: readonly PlanStretch[];
  /** Movements swapped away in this break: they do not come back. */
  readonly swapped: readonly string[];
};

/** What the engine keeps over a restart. */
export type Saved = {
  readonly schedule: State;
  readonly chosen: Chosen | null;
  /** Records decided but perhaps not yet written: written again after a crash, which their ids make harmless. */
  readonly outbox: readonly HistoryRecord[];
};

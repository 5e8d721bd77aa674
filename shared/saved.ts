import type { HistoryRecord } from './history/records.ts';
import type { BreakKind, State } from './schedule/types.ts';
import type { Level } from './settings/schema.ts';
import type { Effort, PlanStretch, Why } from './views.ts';

/** One movement of a routine. */
export type Part = {
  readonly movementId: string;
  readonly why: Why;
  readonly effort: Effort;
  /** The side that comes first. */
  readonly firstSide: 'first' | 'second';
  /** How long it was to be moved, waiting not counted: what its share done is measured by. */
  readonly plannedMs: number;
};

/** The routine that a break got, from its heads-up to its end. */
export type Chosen = {
  readonly breakId: string;
  readonly kind: BreakKind;
  readonly lengthMs: number;
  readonly parts: readonly Part[];
  readonly plan: readonly PlanStretch[];
  readonly level: Level;
  /** A break that comes as a toast has been opened, or was asked for. */
  readonly opened: boolean;
  /** It keeps quiet, since breaks were set aside one after the other today. */
  readonly quiet: boolean;
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

import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Decision } from '../schedule/types.ts';
import type { Chosen } from './chosen.ts';
import { movedOf } from './moved.ts';

/** What was done before work went on counts too; what was called off does not, and of an absence nobody knows. */
const countsAsMoved = (outcome: Outcome): boolean => outcome === 'completed' || outcome === 'ignored';

/** What a break is called by: its first movement, or the one after getting up; nothing where it never had any. */
export const mainMovementOf = (chosen: Chosen | null): string => {
  const part = chosen?.parts.find(({ why }) => why.code !== 'get-up') ?? chosen?.parts[0];
  return part?.movementId ?? '';
};

/** The line of the history that a decision leaves; null for those that only the log keeps. */
export const recordOf = (
  decision: Decision,
  chosen: Chosen | null,
  movementOf: (movementId: string) => Movement | undefined,
): HistoryRecord | null => {
  const movement = mainMovementOf(chosen);
  switch (decision.event) {
    case 'shown': {
      const { reason: _, ...kept } = decision;
      return { ...kept, movement };
    }
    case 'outcome': {
      const { reason: _, ...kept } = decision;
      const { ranMs } = decision;
      const moved = chosen !== null && countsAsMoved(decision.outcome) ? movedOf({ ...chosen, ranMs, movementOf }) : [];
      return { ...kept, movement, moved };
    }
    case 'credited':
    case 'sat':
    case 'stood':
    case 'held':
    case 'dismissed':
    case 'day-off':
      return decision;
    case 'heads-up':
    case 'withdrawn':
    case 'started':
    case 'interrupted':
    case 'paused':
    case 'resumed':
    case 'meeting':
    case 'meeting-over':
    case 'hands-off':
    case 'hands-on':
    case 'standing':
    case 'standing-notice':
    case 'slept':
    case 'booted':
      return null;
  }
};

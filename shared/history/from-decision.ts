import type { Chosen } from '../saved.ts';
import type { Decision, Outcome } from '../schedule/types.ts';
import type { PlanStretch } from '../views.ts';
import type { HistoryRecord } from './records.ts';

/** The share of the movement that was gone through when the break's time had run so long, 0 to 1. */
const shareDone = (plan: readonly PlanStretch[], ranMs: number): number => {
  let planned = 0;
  let gone = 0;
  for (const { part, fromMs, untilMs } of plan) {
    if (part !== 'move') continue;
    planned += untilMs - fromMs;
    gone += Math.max(0, Math.min(ranMs, untilMs) - fromMs);
  }
  return planned === 0 ? 0 : gone / planned;
};

/** Only what was started and not called off was moved; what happened while away, nobody knows. */
const countsAsMoved = (outcome: Outcome): boolean => outcome === 'completed';

/** The line of the history that a decision leaves; null for those that only the log keeps. */
export const recordOf = (decision: Decision, chosen: Chosen | null): HistoryRecord | null => {
  const movement = chosen?.movementId ?? '';
  switch (decision.event) {
    case 'shown': {
      const { reason: _, ...kept } = decision;
      return { ...kept, movement };
    }
    case 'outcome': {
      const { reason: _, ...kept } = decision;
      const done = countsAsMoved(decision.outcome) ? shareDone(chosen?.plan ?? [], decision.ranMs) : 0;
      return { ...kept, movement, done };
    }
    case 'credited':
    case 'sat':
    case 'held':
    case 'dismissed':
      return decision;
    case 'heads-up':
    case 'withdrawn':
    case 'started':
    case 'paused':
    case 'resumed':
    case 'meeting':
    case 'meeting-over':
    case 'slept':
    case 'booted':
      return null;
  }
};

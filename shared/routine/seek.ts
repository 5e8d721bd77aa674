import type { Segment } from '../model/plan.ts';
import { before } from './routine.ts';

/** So soon after a segment has begun, going back means the one before it. */
const JUST_BEGUN_MS = 1_500;

/** Moves segments in time; what would lie past the end is cut off. */
const moved = (plan: readonly Segment[], byMs: number, lengthMs: number): readonly Segment[] =>
  plan
    .map((segment) => ({
      ...segment,
      fromMs: segment.fromMs + byMs,
      untilMs: Math.min(lengthMs, segment.untilMs + byMs),
    }))
    .filter(({ fromMs, untilMs }) => fromMs < untilMs);

/** Goes on to the next segment at once: all that follow come earlier. Null where the plan is over. */
export const toNext = (plan: readonly Segment[], ranMs: number, lengthMs: number): readonly Segment[] | null => {
  const at = plan.findIndex(({ untilMs }) => ranMs < untilMs);
  const current = plan[at];
  if (current === undefined) return null;
  return [...before(plan, ranMs), ...moved(plan.slice(at + 1), ranMs - current.untilMs, lengthMs)];
};

/**
 * Begins the segment anew, or the one before where it has only just begun; all that follow come later. Null before
 * anything has run.
 */
export const toPrevious = (plan: readonly Segment[], ranMs: number, lengthMs: number): readonly Segment[] | null => {
  const found = plan.findIndex(({ untilMs }) => ranMs < untilMs);
  const at = found < 0 ? plan.length : found;
  const current = plan[at];
  const justBegun = current === undefined || ranMs - current.fromMs < JUST_BEGUN_MS;
  const from = plan[justBegun ? at - 1 : at];
  if (from === undefined) return null;
  const again = plan.slice(justBegun ? at - 1 : at);
  return [...before(plan, ranMs), ...moved(again, ranMs - from.fromMs, lengthMs)];
};

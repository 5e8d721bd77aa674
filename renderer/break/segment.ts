import type { Segment } from '../../shared/model/plan.ts';
import type { BreakView } from '../../shared/views/break.ts';

type Span = { readonly fromMs: number; readonly untilMs: number };

/** Where the break is after so many ms of its time; undefined once the plan is over. */
export const segmentAt = (plan: readonly Segment[], ranMs: number): Segment | undefined =>
  plan.find(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);

/** How far through a span the break is, 0 to 1. */
export const shareOf = ({ fromMs, untilMs }: Span, ranMs: number): number =>
  Math.min(1, Math.max(0, (ranMs - fromMs) / (untilMs - fromMs)));

/** Whether a break's time has begun to run. */
export const hasBegun = ({ stage }: BreakView): boolean => stage !== 'prepared' && stage !== 'offered';

/** The span of the segment that is on; once the plan is over, of the time that is left. */
export const spanAt = ({ plan, lengthMs }: BreakView, ranMs: number): Span =>
  segmentAt(plan, ranMs) ?? { fromMs: Math.min(plan.at(-1)?.untilMs ?? 0, ranMs), untilMs: lengthMs };

/** Where bar and ear may notice a change: after a set, a side, or a movement. */
export const isLastOf = (plan: readonly Segment[], index: number): 'movement' | 'part' | null => {
  const [segment, next] = [plan[index], plan[index + 1]];
  if (segment === undefined) return null;
  if (next?.movement !== segment.movement) return 'movement';
  return segment.part === 'move' && next.part !== 'move' ? 'part' : null;
};

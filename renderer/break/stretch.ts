import type { BreakView, PlanStretch } from '../../shared/views.ts';

type Span = { readonly fromMs: number; readonly untilMs: number };

/** Where the break is after so many ms of its time; undefined once the plan is over. */
export const stretchAt = (plan: readonly PlanStretch[], ranMs: number): PlanStretch | undefined =>
  plan.find(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);

/** How far through a span the break is, 0 to 1. */
export const shareOf = ({ fromMs, untilMs }: Span, ranMs: number): number =>
  Math.min(1, Math.max(0, (ranMs - fromMs) / (untilMs - fromMs)));

/** Whether a break's time has begun to run. */
export const hasBegun = ({ stage }: BreakView): boolean => stage !== 'prepared' && stage !== 'offered';

/**
 * The span that a stretch belongs to in the eyes of a person: all repetitions of a set, on one side where one side
 * follows the other; a waiting stretch alone; once the plan is over, the time that is left.
 */
export const spanAt = ({ plan, lengthMs }: BreakView, ranMs: number): Span => {
  const at = plan.findIndex(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);
  const current = plan[at];
  if (current === undefined) return { fromMs: Math.min(plan.at(-1)?.untilMs ?? 0, ranMs), untilMs: lengthMs };
  const isSame = (other: PlanStretch | undefined): boolean =>
    other !== undefined && other.part === 'move' && other.movement === current.movement;
  let [first, last] = [at, at];
  if (current.part === 'move') {
    while (isSame(plan[first - 1])) first -= 1;
    while (isSame(plan[last + 1])) last += 1;
  }
  return { fromMs: plan[first]?.fromMs ?? current.fromMs, untilMs: plan[last]?.untilMs ?? current.untilMs };
};

/** Where bar and ear may notice a change: after a set, a side, or a movement. */
export const isLastOf = (plan: readonly PlanStretch[], index: number): 'movement' | 'part' | null => {
  const [stretch, next] = [plan[index], plan[index + 1]];
  if (stretch === undefined) return null;
  if (next?.movement !== stretch.movement) return 'movement';
  return stretch.part === 'move' && next.part !== 'move' ? 'part' : null;
};

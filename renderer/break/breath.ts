import { eased } from '../../shared/figure/motion.ts';
import type { Segment } from '../../shared/model/plan.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { shareOf } from './segment.ts';

/** A quiet breath while nothing else is asked, and how deep it shows. */
const STEADY_MS = 5_000;
const STEADY = 0.5;

/**
 * How full the lungs are, 0 to 1, in step with the phases: it rises through "breathe in", falls through "breathe out",
 * and goes up and down quietly wherever neither is asked. It never jumps from one segment to the next.
 */
export const breathAt = (view: BreakView, ranMs: number): number => {
  const { plan } = view;
  const at = plan.findIndex(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);
  const segment = plan[at];
  const targets = plan.map((each) => targetOf(view, each));
  const before = targets.slice(0, segment === undefined ? plan.length : at).findLast((target) => target !== null);
  // Who is to breathe out first must have breathed in.
  const level = before ?? (targets.find((target) => target !== null) === 0 ? 1 : 0);
  const target = targets[at] ?? null;
  if (segment !== undefined && target !== null) {
    return level + (target - level) * eased(shareOf(segment, ranMs));
  }
  const { fromMs, untilMs } = segment ?? { fromMs: plan.at(-1)?.untilMs ?? 0, untilMs: view.lengthMs };
  // Whole breaths, so that it ends where it began.
  const breaths = Math.round((untilMs - fromMs) / STEADY_MS);
  const swell = (STEADY / 2) * (1 - Math.cos(2 * Math.PI * breaths * shareOf({ fromMs, untilMs }, ranMs)));
  return level === 0 ? swell : level - swell;
};

/** Where the breath of a segment leads; null where none is asked. */
const targetOf = ({ movements }: BreakView, { part, movement, phase }: Segment): 0 | 1 | null => {
  if (part !== 'move') return null;
  const breath = movements[movement]?.movement.phases[phase]?.breath;
  if (breath === undefined || breath === 'steady') return null;
  return breath === 'in' ? 1 : 0;
};

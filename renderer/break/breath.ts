import { eased } from '../../shared/figure/motion.ts';
import type { BreakView, PlanStretch } from '../../shared/views.ts';
import { shareOf } from './stretch.ts';

/** A quiet breath while nothing else is asked, and how deep it shows. */
const STEADY_MS = 5_000;
const STEADY = 0.5;

/**
 * How full the lungs are, 0 to 1, in step with the phases: it rises through "breathe in", falls through "breathe out",
 * and goes up and down quietly wherever neither is asked. It never jumps from one stretch to the next.
 */
export const breathAt = (view: BreakView, ranMs: number): number => {
  const { plan } = view;
  const at = plan.findIndex(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);
  const stretch = plan[at];
  if (stretch === undefined) return swell((ranMs - (plan.at(-1)?.untilMs ?? 0)) / STEADY_MS);
  const from = plan
    .slice(0, at)
    .map((before) => targetOf(view, before))
    .findLast((target) => target !== null);
  const [level, target, share] = [from ?? 0, targetOf(view, stretch), shareOf(stretch, ranMs)];
  if (target !== null) return level + (target - level) * eased(share);
  // Whole breaths, so that it ends where it began.
  const breaths = Math.round((stretch.untilMs - stretch.fromMs) / STEADY_MS);
  return level === 0 ? swell(breaths * share) : level - swell(breaths * share);
};

const swell = (breaths: number): number => (STEADY / 2) * (1 - Math.cos(2 * Math.PI * breaths));

/** Where the breath of a stretch leads; null where none is asked. */
const targetOf = ({ movements }: BreakView, { part, movement, phase }: PlanStretch): 0 | 1 | null => {
  if (part !== 'move') return null;
  const breath = movements[movement]?.movement.phases[phase]?.breath;
  if (breath === undefined || breath === 'steady') return null;
  return breath === 'in' ? 1 : 0;
};

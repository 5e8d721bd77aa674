import { movementAt } from '../routine/routine.ts';
import type { BreakMovement, BreakView } from './break.ts';

/** The movement that a break is at when its time has run so long, its own time if not said otherwise. */
export const currentOf = ({ movements, plan, ranMs }: BreakView, atMs = ranMs): BreakMovement => {
  const current = movements[movementAt(plan, atMs)] ?? movements[0];
  if (current === undefined) throw new Error('a break without a movement');
  return current;
};

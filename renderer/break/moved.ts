import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import type { BreakView } from '../../shared/views/break.ts';

/** The muscles of all movements that were begun by then, each once: as a main one where it was that in any of them. */
export const movedBy = ({ plan, movements }: BreakView, ranMs: number): Movement['muscles'] => {
  const begun = new Set(
    plan.filter(({ part, fromMs }) => part === 'move' && fromMs < ranMs).map((one) => one.movement),
  );
  const muscles = movements.flatMap(({ movement }, index) => (begun.has(index) ? [movement.muscles] : []));
  const primary = new Set<Muscle>(muscles.flatMap((each) => each.primary));
  const secondary = new Set<Muscle>(muscles.flatMap((each) => each.secondary));
  return { primary: [...primary], secondary: [...secondary].filter((muscle) => !primary.has(muscle)) };
};

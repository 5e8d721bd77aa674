import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import type { BreakView } from '../../shared/views/break.ts';

/** The movements that were begun by then, in order. */
const begunBy = ({ plan, movements }: BreakView, ranMs: number): readonly Movement[] => {
  const begun = new Set(
    plan.filter(({ part, fromMs }) => part === 'move' && fromMs < ranMs).map((one) => one.movement),
  );
  return movements.flatMap(({ movement }, index) => (begun.has(index) ? [movement] : []));
};

/** Whether somebody who can stand at the desk may be doing so by then: something of it is done on their feet. */
export const mayStand = (view: BreakView, ranMs: number): boolean =>
  view.canStand &&
  begunBy(view, ranMs).some(({ positions }) => positions.some((one) => one === 'standing' || one === 'walking'));

/** The muscles of all movements that were begun by then, each once: as a main one where it was that in any of them. */
export const movedBy = (view: BreakView, ranMs: number): Movement['muscles'] => {
  const muscles = begunBy(view, ranMs).map((movement) => movement.muscles);
  const primary = new Set<Muscle>(muscles.flatMap((each) => each.primary));
  const secondary = new Set<Muscle>(muscles.flatMap((each) => each.secondary));
  return { primary: [...primary], secondary: [...secondary].filter((muscle) => !primary.has(muscle)) };
};

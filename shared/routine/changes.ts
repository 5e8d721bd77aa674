import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { Effort } from '../model/effort.ts';
import type { Choice } from './choose.ts';
import { mainMuscle } from './choose-reasons.ts';
import type { Chosen } from './chosen.ts';
import { before, compose, movementAt, movesUntil, type Planned } from './routine.ts';
import { toNext, toPrevious } from './seek.ts';

/** A break with the movements that it was made of, and how long its time has run; 0 before it starts. */
export type InHand = {
  readonly chosen: Chosen;
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly ranMs: number;
};

const plannedOf = (parts: Chosen['parts'], entries: InHand['entries']): readonly Planned[] =>
  parts.flatMap(({ plannedMs: _, ...part }) => {
    const movement = entries.get(part.movementId)?.movement;
    return movement === undefined ? [] : [{ part, movement }];
  });

/** Lays the routine out anew from now on: `first` and later parts give way to `planned`. */
const relaid = ({ chosen, ranMs }: InHand, first: number, planned: readonly Planned[]): Chosen => {
  const rest = compose(planned, ranMs, movesUntil(chosen.lengthMs), first);
  return {
    ...chosen,
    parts: [...chosen.parts.slice(0, first), ...rest.parts],
    plan: [...before(chosen.plan, ranMs), ...rest.plan],
  };
};

/** Whether something was moved of a part already. */
const hasBegun = ({ chosen, ranMs }: InHand, index: number): boolean =>
  chosen.plan.some(({ part, movement, fromMs }) => part === 'move' && movement === index && fromMs < ranMs);

/** The routine laid out from its beginning, for another length or for movements that have changed. */
export const laidOutAnew = (chosen: Chosen, entries: InHand['entries'], lengthMs: number): Chosen => ({
  ...chosen,
  lengthMs,
  ...compose(plannedOf(chosen.parts, entries), 0, movesUntil(lengthMs)),
});

/** Whether a plan still fits the movements, whose files may have changed between two runs. */
export const fitsStill = ({ parts, plan }: Chosen, entries: InHand['entries']): boolean =>
  plan.every(({ movement, phase }) => {
    const entry = entries.get(parts[movement]?.movementId ?? '');
    return entry !== undefined && phase < entry.movement.phases.length;
  });

/** What is said of a movement by the one before it, which another one has replaced. */
const besideAnew = (planned: Planned, before: Movement): Planned => {
  const [first, muscle] = [mainMuscle(before), mainMuscle(planned.movement)];
  if (planned.part.why.code !== 'pairs-with') return planned;
  const isPair = first !== null && muscle !== null && first !== muscle;
  const why = isPair ? ({ code: 'pairs-with', first, muscle } as const) : ({ code: 'rounds-off' } as const);
  return { ...planned, part: { ...planned.part, why } };
};

/** Another movement in the place of the one that the break is at; what was done of that one stays done. */
export const swappedTo = (
  inHand: InHand,
  { movement, why, firstSide }: Choice,
  effort: Effort = 'standard',
): Chosen => {
  const { chosen, entries, ranMs } = inHand;
  const at = movementAt(chosen.plan, ranMs);
  const gone = chosen.parts[at]?.movementId;
  const part = { movementId: movement.id, why, effort, firstSide };
  const [next, ...others] = plannedOf(chosen.parts.slice(at + 1), entries);
  const later = next === undefined ? [] : [besideAnew(next, movement), ...others];
  return {
    ...relaid(inHand, hasBegun(inHand, at) ? at + 1 : at, [{ part, movement }, ...later]),
    swapped: gone === undefined ? chosen.swapped : [...chosen.swapped, gone],
  };
};

/** Takes the movement that the break is at easier or harder. In the middle of it its words change, not its time. */
export const withEffort = (inHand: InHand, effort: Effort): Chosen => {
  const { chosen, entries, ranMs } = inHand;
  const at = movementAt(chosen.plan, ranMs);
  const parts = chosen.parts.map((part, index) => (index === at ? { ...part, effort } : part));
  if (hasBegun(inHand, at)) return { ...chosen, parts };
  return relaid(inHand, at, plannedOf(parts.slice(at), entries));
};

/** Goes to the next segment, or back; null where there is none. */
export const sought = ({ chosen, ranMs }: InHand, way: 'previous' | 'next'): Chosen | null => {
  const plan = (way === 'previous' ? toPrevious : toNext)(chosen.plan, ranMs, chosen.lengthMs);
  return plan === null ? null : { ...chosen, plan };
};

import { isSeated, type Movement } from '../catalogue/schema.ts';
import type { Moved } from '../history/records.ts';
import type { Segment } from '../model/plan.ts';
import type { Part } from './chosen.ts';

type Routine = {
  readonly parts: readonly Part[];
  readonly plan: readonly Segment[];
  /** How long the break's time ran. */
  readonly ranMs: number;
  readonly movementOf: (movementId: string) => Movement | undefined;
};

/** The side that had less than half of the other's; null where there are no sides, or both were done. */
const unfinishedOf = (first: number, second: number): Moved['unfinished'] => {
  if (Math.min(first, second) * 2 >= Math.max(first, second)) return null;
  return first < second ? 'first' : 'second';
};

/** What of a routine was really done when the break's time had run so long: movements that were not begun are left out. */
export const movedOf = ({ parts, plan, ranMs, movementOf }: Routine): Moved[] =>
  parts.flatMap(({ movementId, plannedMs }, index) => {
    const bySide = { none: 0, first: 0, second: 0 };
    for (const { part, movement, fromMs, untilMs, side } of plan) {
      if (part !== 'move' || movement !== index) continue;
      bySide[side] += Math.max(0, Math.min(ranMs, untilMs) - fromMs);
    }
    const ms = bySide.none + bySide.first + bySide.second;
    if (ms === 0) return [];
    const movement = movementOf(movementId);
    return {
      movement: movementId,
      ms,
      done: plannedMs === 0 ? 0 : Math.min(1, ms / plannedMs),
      unfinished: unfinishedOf(bySide.first, bySide.second),
      seated: movement === undefined || isSeated(movement),
    };
  });

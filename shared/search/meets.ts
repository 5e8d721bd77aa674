import { doseSeconds } from '../catalogue/duration.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { Filters } from './types.ts';

/** Whether a movement keeps to all filters. */
export const meets = (movement: Movement, filters: Filters): boolean => {
  const { places = [], equipment, kinds = [], muscles = [], atMostSeconds } = filters;
  const own = [...movement.muscles.primary, ...movement.muscles.secondary];
  return (
    (places.length === 0 || places.includes(movement.place)) &&
    (equipment === undefined || movement.equipment.every((thing) => equipment.includes(thing))) &&
    (kinds.length === 0 || kinds.includes(movement.kind)) &&
    (muscles.length === 0 || muscles.some((muscle) => own.includes(muscle))) &&
    (atMostSeconds === undefined || doseSeconds(movement).min <= atMostSeconds)
  );
};

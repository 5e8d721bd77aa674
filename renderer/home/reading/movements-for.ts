import type { Muscle } from '../../../shared/model/movement-codes.ts';
import type { KnownMovement } from '../../../shared/views/home.ts';

/** The names of the movements that a muscle has a part in: those that are meant for it first, then those it helps with. */
export const movementsFor = (movements: readonly KnownMovement[], muscle: Muscle): readonly string[] => {
  const namesWhere = (part: 'primary' | 'secondary') =>
    movements.filter(({ muscles }) => muscles[part].includes(muscle)).map(({ name }) => name);
  return [...namesWhere('primary'), ...namesWhere('secondary')];
};

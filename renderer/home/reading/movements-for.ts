import * as v from 'valibot';
import { movementFiles } from '../../../shared/catalogue/movements/index.ts';
import { type Muscle, movementSchema } from '../../../shared/catalogue/schema.ts';
import { nameOfMovement } from '../settings/known-movements.ts';

const usedSchema = v.object({ id: v.string(), muscles: movementSchema.entries.muscles });

const used = movementFiles.flatMap((file) => {
  const parsed = v.safeParse(usedSchema, file);
  return parsed.success ? [parsed.output] : [];
});

/** The names of the movements that a muscle has a part in: those that are meant for it first, then those it helps with. */
export const movementsFor = (muscle: Muscle): readonly string[] => {
  const namesWhere = (part: 'primary' | 'secondary') =>
    used.filter(({ muscles }) => muscles[part].includes(muscle)).map(({ id }) => nameOfMovement(id));
  return [...namesWhere('primary'), ...namesWhere('secondary')];
};

import * as v from 'valibot';
import { movementSchema, movementTextSchema } from '../catalogue/schema.ts';
import { poseSchema } from '../figure/pose.ts';
import { countSchema } from '../model/bounds.ts';

/** What a look at a file of movements comes back with: their cards with what their figures need, or why it is refused. */
export const addedLookSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('cards'),
    id: countSchema,
    entries: v.array(v.strictObject({ movement: movementSchema, text: movementTextSchema })),
    poses: v.record(v.string(), poseSchema),
  }),
  v.strictObject({ kind: v.literal('refused'), reasons: v.array(v.string()) }),
]);

export type AddedLook = v.InferOutput<typeof addedLookSchema>;

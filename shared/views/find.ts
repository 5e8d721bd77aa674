import * as v from 'valibot';
import { movementSchema, movementTextSchema } from '../catalogue/schema.ts';
import { poseSchema } from '../figure/pose.ts';
import { movementIdSchema } from '../model/ids.ts';
import { settingsSchema } from '../settings/schema.ts';
import { lookSchema } from './look.ts';

/** What the find window is shown: plain data, made in the main process. */
export const findViewSchema = v.strictObject({
  /** All movements there are, people's own among them. */
  entries: v.array(v.strictObject({ movement: movementSchema, text: movementTextSchema })),
  /** What their figures need, by name. */
  poses: v.record(v.string(), poseSchema),
  /** What would do good now, best first, and why. */
  fits: v.array(v.strictObject({ id: movementIdSchema, whyText: v.string() })),
  /** What was done last, newest first. */
  used: v.array(movementIdSchema),
  /** What the person has, spares and has taken out. */
  settings: settingsSchema.entries.movements,
  /** What to look up to begin with; empty for nothing. */
  words: v.string(),
  look: lookSchema,
});

export type FindView = v.InferOutput<typeof findViewSchema>;

import * as v from 'valibot';
import { movementSchema } from '../catalogue/schema.ts';
import { poseSchema } from '../figure/pose.ts';
import { countSchema } from '../model/bounds.ts';
import { SESSION_MINUTES } from '../model/session.ts';

/** One movement of a session, as it is looked at before it starts. */
const sessionPartSchema = v.strictObject({
  movement: movementSchema,
  poses: v.record(v.string(), poseSchema),
  name: v.string(),
  /** How long it takes and in how many sets, in words. */
  facts: v.string(),
  /** Why it is in the session. */
  because: v.string(),
});

/** A session before it starts; or why there is none. */
export const sessionViewSchema = v.variant('made', [
  v.strictObject({
    made: v.literal(true),
    /** Of what has been made; another one after each change. */
    id: countSchema,
    parts: v.pipe(v.array(sessionPartSchema), v.minLength(1)),
  }),
  v.strictObject({
    made: v.literal(false),
    reason: v.string(),
    /** How long a session could be; null where there is none at all. */
    minutes: v.nullable(v.pipe(v.number(), v.minValue(SESSION_MINUTES[0]), v.maxValue(SESSION_MINUTES[1]))),
  }),
]);

export type SessionPart = v.InferOutput<typeof sessionPartSchema>;
export type SessionView = v.InferOutput<typeof sessionViewSchema>;

import * as v from 'valibot';
import { countSchema, lengthSchema } from './bounds.ts';

/** One segment of the break's own time: what to do from `fromMs` until `untilMs`. */
export const segmentSchema = v.strictObject({
  fromMs: lengthSchema,
  untilMs: lengthSchema,
  /** `move` does its phase; the others wait in the pose of theirs: to get ready, to change sides, to rest between sets. */
  part: v.picklist(['ready', 'move', 'change', 'rest']),
  /** Index into the routine's movements. */
  movement: countSchema,
  /** Index into the movement's phases. */
  phase: countSchema,
  side: v.picklist(['none', 'first', 'second']),
  /** Counted from 1, of `of`; over all sets, a side where sides count. A waiting segment names the one to come. */
  repetition: countSchema,
  of: countSchema,
});

export type Segment = v.InferOutput<typeof segmentSchema>;

import * as v from 'valibot';
import { lengthSchema } from '../model/bounds.ts';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { EFFORTS } from '../model/effort.ts';
import { breakIdSchema, movementIdSchema } from '../model/ids.ts';
import type { Immutable } from '../model/immutable.ts';
import { segmentSchema } from '../model/plan.ts';
import { whySchema } from '../model/why.ts';
import { LEVELS } from '../settings/schema.ts';

/** More than an hour has room for. */
const MOST_PARTS = 1_000;
const MOST_SEGMENTS = 10_000;

/** One movement of a routine. */
const partSchema = v.strictObject({
  movementId: movementIdSchema,
  why: whySchema,
  effort: v.picklist(EFFORTS),
  /** The side that comes first. */
  firstSide: v.picklist(['first', 'second']),
  /** How long it was to be moved, waiting not counted: what its share done is measured by. */
  plannedMs: lengthSchema,
});

/** The routine that a break got, from its heads-up to its end. */
export const chosenSchema = v.strictObject({
  breakId: breakIdSchema,
  kind: v.picklist(BREAK_KINDS),
  lengthMs: lengthSchema,
  parts: v.pipe(v.array(partSchema), v.maxLength(MOST_PARTS)),
  plan: v.pipe(v.array(segmentSchema), v.maxLength(MOST_SEGMENTS)),
  level: v.picklist(LEVELS),
  /** A break that comes as a toast has been opened, or was asked for. */
  opened: v.boolean(),
  /** It keeps quiet, since breaks were set aside one after the other today. */
  quiet: v.boolean(),
  /** Movements swapped away in this break: they do not come back. */
  swapped: v.pipe(v.array(movementIdSchema), v.maxLength(MOST_PARTS)),
});

export type Part = Immutable<v.InferOutput<typeof partSchema>>;
export type Chosen = Immutable<v.InferOutput<typeof chosenSchema>>;

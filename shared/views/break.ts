import * as v from 'valibot';
import { movementSchema, movementTextSchema } from '../catalogue/schema.ts';
import { poseSchema } from '../figure/pose.ts';
import { SHOWN_KINDS } from '../model/break-kind.ts';
import { EFFORTS } from '../model/effort.ts';
import { breakIdSchema, movementIdSchema } from '../model/ids.ts';
import { segmentSchema } from '../model/plan.ts';
import { whySchema } from '../model/why.ts';
import { LEVELS } from '../settings/schema.ts';
import { lookSchema } from './look.ts';

const ms = v.pipe(v.number(), v.minValue(0));

/** What may be heard of a break now; a call makes all of it silent. */
const soundSchema = v.strictObject({
  /** Loudness of the cues, 0 (off) to 1. */
  cues: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Steps are read aloud. */
  voice: v.boolean(),
});

/** One movement of a break's routine, with all that is shown of it. */
const breakMovementSchema = v.strictObject({
  movement: movementSchema,
  text: movementTextSchema,
  /** What the figure needs of this movement. */
  poses: v.record(v.string(), poseSchema),
  /** The main muscle: its name, as on a plate, and what people call where it lies. */
  muscleName: v.string(),
  muscleEveryday: v.string(),
  why: whySchema,
  whyText: v.string(),
  effort: v.picklist(EFFORTS),
});

/** What the window of a break is shown. */
export const breakViewSchema = v.strictObject({
  id: breakIdSchema,
  kind: v.picklist(SHOWN_KINDS),
  /** `waiting` stands still by itself, since the person works; `paused` by their wish. */
  stage: v.picklist(['prepared', 'offered', 'going', 'paused', 'waiting']),
  lengthMs: ms,
  /** How long its time has run, at the moment the view was made. */
  ranMs: ms,
  /** The routine: its movements in order. */
  movements: v.pipe(v.array(breakMovementSchema), v.minLength(1)),
  /** The routine laid out over the break's time, without gaps; what is left after it is standing or walking. */
  plan: v.array(segmentSchema),
  /** The poses of walking, for what comes after the plan. */
  stroll: v.record(v.string(), poseSchema),
  /** Minutes a snooze would take; null when none is left. */
  snoozeMinutes: v.nullable(v.number()),
  level: v.picklist(LEVELS),
  /** A gentle break is a toast until the person turns to it. */
  form: v.picklist(['toast', 'window']),
  /** The person has a desk to stand at, and does not stand there yet. */
  canStand: v.boolean(),
  sound: soundSchema,
  look: lookSchema,
});

/** A movement that could stand in for the current one, and what speaks for it. */
export const alternativeSchema = v.strictObject({ id: movementIdSchema, name: v.string(), because: v.string() });

export type BreakMovement = v.InferOutput<typeof breakMovementSchema>;
export type BreakView = v.InferOutput<typeof breakViewSchema>;
export type Other = v.InferOutput<typeof alternativeSchema>;

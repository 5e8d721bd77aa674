import * as v from 'valibot';
import { anglesSchema } from '../figure/angles-schema.ts';
import { poseSchema } from '../figure/pose.ts';
import { ID_AT_MOST, movementIdSchema } from '../model/ids.ts';
import {
  COUNT_AT_MOST,
  CUES_AT_MOST,
  LINE_AT_MOST,
  LIST_AT_MOST,
  NAME_AT_MOST,
  PHASE_SECONDS,
} from '../model/movement-bounds.ts';
import { AVOID, BENDS, EQUIPMENT, KINDS, MUSCLES, PLACES, POSITIONS } from '../model/movement-codes.ts';

/** Of a pose in `figure`. */
const poseName = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'pose-name'), v.maxLength(ID_AT_MOST));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COUNT_AT_MOST));
const seconds = v.pipe(v.number(), v.minValue(PHASE_SECONDS.least), v.maxValue(PHASE_SECONDS.most));

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_AT_MOST));
const line = v.pipe(v.string(), v.maxLength(LINE_AT_MOST));

const list = <Of extends v.GenericSchema>(of: Of, least = 0) =>
  v.pipe(v.array(of), v.minLength(least), v.maxLength(LIST_AT_MOST));

/** Nothing else may be opened from a file that anybody may have written. */
const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.url('web-address'), v.regex(/^https?:\/\//, 'web-address'));

const range = (of: v.GenericSchema<number>) =>
  v.pipe(
    v.strictObject({ min: of, max: of }),
    v.check(({ min, max }) => min <= max, 'min-above-max'),
  );

/** The muscles of a movement; somebody's own may name none, where nobody knows. */
export const musclesOf = (least: 0 | 1) =>
  v.strictObject({ primary: list(v.picklist(MUSCLES), least), secondary: list(v.picklist(MUSCLES)) });

/** One part of a repetition: take this pose and stay in it so long. */
export const phaseSchema = v.strictObject({
  /** Name of a pose in `figure`; and of those that stand in for it, taken easier and harder, where they look different. */
  pose: poseName,
  easier: v.optional(poseName),
  harder: v.optional(poseName),
  /** Bends the pose at some of its joints. */
  angles: v.optional(anglesSchema),
  /** How long the phase lasts, the way into the pose included. */
  seconds: range(seconds),
  breath: v.picklist(['in', 'out', 'steady']),
});

/** The same of a whole movement, as a file has them. */
export const writtenPhases = list(phaseSchema, 1);

export const movementSchema = v.strictObject({
  id: movementIdSchema,
  kind: v.picklist(KINDS),
  muscles: musclesOf(1),
  positions: list(v.picklist(POSITIONS), 1),
  place: v.picklist(PLACES),
  equipment: list(v.picklist(EQUIPMENT)),
  /** Empty where the spine stays as it is. */
  bends: list(v.picklist(BENDS)),
  /** Moves a weight that needs two days of rest for the same muscle. */
  loaded: v.boolean(),
  /** One repetition, phase by phase. */
  phases: list(
    v.strictObject({
      ...phaseSchema.entries,
      /** The pose as the angles bend it, where they do: made as it is read. */
      bent: v.optional(poseSchema),
    }),
    1,
  ),
  dose: v.strictObject({
    /** Repetitions in a set; a side, where sides count. */
    repetitions: range(count),
    sets: range(count),
    /** `each`: all repetitions on one side, then the other; `alternate`: side by side; `none`: there is no side. */
    sides: v.picklist(['none', 'each', 'alternate']),
  }),
  avoid: list(v.picklist(AVOID)),
  offByDefault: v.boolean(),
  /** The movement this one stands in for beside the desk. */
  deskVariantOf: v.nullable(movementIdSchema),
  sources: list(v.strictObject({ name: v.pipe(line, v.minLength(1)), url: v.optional(webAddress) }), 1),
  /** The clinician who has looked at this movement; null until one has. */
  reviewedBy: v.nullable(line),
});

/** What is said of a movement, in one language. */
export const movementTextSchema = v.strictObject({
  name,
  /** One line: what it is good for, said modestly. */
  summary: line,
  /** Other names and everyday words that find it. */
  words: list(v.pipe(v.string(), v.maxLength(NAME_AT_MOST))),
  /** Plain imperatives, a step a sentence. */
  steps: list(line, 2),
  /** What each phase says as it begins, in the order of `phases`. */
  phases: list(line),
  /**
   * What to do or feel now, in the order of `phases`: a line or a few, told in turn while the phase lasts. Where somebody's
   * own movement has none, its `phases` and `poses` are told.
   */
  cues: v.optional(list(v.pipe(v.array(v.pipe(line, v.minLength(1))), v.minLength(1), v.maxLength(CUES_AT_MOST)))),
  breath: line,
  mistake: line,
  easier: line,
  harder: line,
  /** How the pose of each phase looks, for those who do not see the figure; in the order of `phases`. */
  poses: list(line),
});

/** Whether a movement can be done in one's chair: it completes a break, but not the sitting. */
export const isSeated = ({ positions }: Pick<Movement, 'positions'>): boolean => positions.includes('seated');

export type Movement = v.InferOutput<typeof movementSchema>;
export type MovementText = v.InferOutput<typeof movementTextSchema>;
export type Phase = Movement['phases'][number];

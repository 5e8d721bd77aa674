import * as v from 'valibot';

/** The codes of the catalogue. Everything that filters is a code; the words for each stand in `locales`. */
export const KINDS = ['stretch', 'mobility', 'strength', 'walk'] as const;
export const PLACES = ['chair', 'desk', 'floor'] as const;
export const POSITIONS = [
  'seated',
  'standing',
  'kneeling',
  'quadruped',
  'supine',
  'prone',
  'side-lying',
  'walking',
] as const;
/** `fixed-chair` is a chair that neither rolls nor turns; nobody is taken to have one until they say so. */
export const EQUIPMENT = ['wall', 'doorway', 'desk-edge', 'fixed-chair', 'mat', 'band', 'weights', 'bench'] as const;
export const AVOID = [
  'pregnancy',
  'osteoporosis',
  'extension-hurts',
  'bending-hurts',
  'leg-symptoms',
  'shoulder',
  'wrist',
  'knee',
  'blood-pressure',
  'hip-replacement',
  'dizziness',
  'balance',
  'tingling',
  'achilles',
  'spinal-surgery',
] as const;
export const MUSCLES = [
  'trapezius',
  'latissimus-dorsi',
  'rhomboids',
  'erector-spinae',
  'quadratus-lumborum',
  'deep-core',
  'obliques',
  'glutes',
  'hamstrings',
  'quadriceps',
  'hip-flexors',
  'calves',
  'shoulders',
  'rear-deltoids',
  'chest',
  'neck',
  'forearms',
] as const;
/** Which way the movement takes the spine: what "its like" means when somebody says that it hurts. */
export const BENDS = ['flexion', 'extension', 'rotation', 'side'] as const;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, numbers and hyphens, such as neck-roll'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const seconds = v.pipe(v.number(), v.minValue(0.5), v.maxValue(3600));

/** Nothing else may be opened from a file that anybody may have written. */
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'must be a web address'));

const range = (of: v.GenericSchema<number>) =>
  v.pipe(
    v.strictObject({ min: of, max: of }),
    v.check(({ min, max }) => min <= max, 'min must not be above max'),
  );

/** One stretch of a repetition: take this pose and stay in it so long. */
export const phaseSchema = v.strictObject({
  /** Name of a pose in `figure`; and of those that stand in for it, taken easier and harder, where they look different. */
  pose: id,
  easier: v.optional(id),
  harder: v.optional(id),
  /** How long the phase lasts, the way into the pose included. */
  seconds: range(seconds),
  breath: v.picklist(['in', 'out', 'steady']),
});

export const movementSchema = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  muscles: v.strictObject({
    primary: v.pipe(v.array(v.picklist(MUSCLES)), v.minLength(1)),
    secondary: v.array(v.picklist(MUSCLES)),
  }),
  positions: v.pipe(v.array(v.picklist(POSITIONS)), v.minLength(1)),
  place: v.picklist(PLACES),
  equipment: v.array(v.picklist(EQUIPMENT)),
  /** Empty where the spine stays as it is. */
  bends: v.array(v.picklist(BENDS)),
  /** Moves a weight that needs two days of rest for the same muscle. */
  loaded: v.boolean(),
  /** One repetition, phase by phase. */
  phases: v.pipe(v.array(phaseSchema), v.minLength(1)),
  dose: v.strictObject({
    /** Repetitions in a set; a side, where sides count. */
    repetitions: range(count),
    sets: range(count),
    /** `each`: all repetitions on one side, then the other; `alternate`: side by side; `none`: there is no side. */
    sides: v.picklist(['none', 'each', 'alternate']),
  }),
  avoid: v.array(v.picklist(AVOID)),
  offByDefault: v.boolean(),
  /** The movement this one stands in for beside the desk. */
  deskVariantOf: v.nullable(id),
  sources: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.minLength(1)), url: v.optional(webAddress) })),
    v.minLength(1),
  ),
  /** The clinician who has looked at this movement; null until one has. */
  reviewedBy: v.nullable(v.string()),
});

/** More lines than that would not be read in the time of a phase. */
const MOST_CUES = 3;

/** What is said of a movement, in one language. */
export const movementTextSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  /** One line: what it is good for, said modestly. */
  summary: v.string(),
  /** Other names and everyday words that find it. */
  words: v.array(v.string()),
  /** Plain imperatives, a step a sentence. */
  steps: v.pipe(v.array(v.string()), v.minLength(2)),
  /** What each phase says as it begins, in the order of `phases`. */
  phases: v.array(v.string()),
  /**
   * What to do or feel now, in the order of `phases`: a line or a few, told in turn while the phase lasts. Where somebody's
   * own movement has none, its `phases` and `poses` are told.
   */
  cues: v.optional(
    v.array(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(MOST_CUES))),
  ),
  breath: v.string(),
  mistake: v.string(),
  easier: v.string(),
  harder: v.string(),
  /** How the pose of each phase looks, for those who do not see the figure; in the order of `phases`. */
  poses: v.array(v.string()),
});

/** Whether a movement can be done in one's chair: it completes a break, but not the sitting. */
export const isSeated = ({ positions }: Pick<Movement, 'positions'>): boolean => positions.includes('seated');

export type Movement = v.InferOutput<typeof movementSchema>;
export type MovementText = v.InferOutput<typeof movementTextSchema>;
export type Phase = v.InferOutput<typeof phaseSchema>;
export type Muscle = (typeof MUSCLES)[number];
export type Kind = (typeof KINDS)[number];
export type Place = (typeof PLACES)[number];
export type Position = (typeof POSITIONS)[number];
export type Equipment = (typeof EQUIPMENT)[number];
export type Avoid = (typeof AVOID)[number];

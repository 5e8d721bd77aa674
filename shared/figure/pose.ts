import * as v from 'valibot';

/** A pose as data: what a file of `poses` holds, and what travels to a window with its movement. */

const degrees = v.pipe(v.number(), v.minValue(-270), v.maxValue(270));
const place = v.pipe(v.number(), v.minValue(-400), v.maxValue(400));
const point = v.tuple([place, place]);
const angle = v.optional(degrees, 0);
/** How far a bone points out of the picture, towards the one who looks or away: it is drawn so much shorter. */
const depth = v.optional(v.pipe(v.number(), v.minValue(-85), v.maxValue(85)), 0);
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What a hand can rest on: the world, or a part of the body, `at` then being counted forward and up from its middle. */
const RESTS = ['world', 'pelvis', 'chest', 'head', 'rightThigh', 'leftThigh', 'rightHand', 'leftHand'] as const;

/**
 * Keeps one point of a limb where it is; the joints between give way. Without an angle the end follows its bone. In a
 * side view a place of the world is the same for both sides: near and far are set apart by the drawing.
 */
const hold = <const By extends readonly [string, ...string[]]>(by: By) =>
  v.optional(
    v.strictObject({
      by: v.picklist(by),
      on: v.optional(v.picklist(RESTS), 'world'),
      at: point,
      /** Direction of what lies beyond the point: the hand, the forearm, the shin; for a foot how far its toes point up. */
      angle: v.optional(degrees),
      /** Moves along with the ground or a wall instead of stepping. */
      glides: v.optional(v.boolean(), false),
    }),
  );

/** Hanging down all angles are 0; forward (from the front: outward) and bent is positive. */
const armSchema = v.strictObject({
  shoulder: angle,
  elbow: angle,
  wrist: angle,
  upperDepth: depth,
  lowerDepth: depth,
  /** How far the shoulder itself is lifted and brought forward (from the front: outward), in units. */
  lift: v.optional(v.pipe(v.number(), v.minValue(-8), v.maxValue(12)), 0),
  forward: v.optional(v.pipe(v.number(), v.minValue(-10), v.maxValue(10)), 0),
  /** Bends the other way round where the place of the hand is given. */
  turned: v.optional(v.boolean(), false),
  /** Drawn over the trunk or behind it; if left out, over it but for the far side of a side view. */
  over: v.optional(v.boolean()),
  /** The hand closes round the part of the body that it holds, and is drawn over it. */
  grips: v.optional(v.boolean(), false),
  hold: hold(['hand', 'elbow']),
});

const legSchema = v.strictObject({
  hip: angle,
  knee: angle,
  ankle: angle,
  /** How far the toes bend up, against the sole. */
  toes: angle,
  upperDepth: depth,
  lowerDepth: depth,
  turned: v.optional(v.boolean(), false),
  over: v.optional(v.boolean()),
  /** How far the foot turns towards the one who looks; as the hips if it is left out. */
  footTurn: v.optional(degrees),
  hold: hold(['sole', 'heel', 'ball', 'toes', 'knee']),
});

/** What stands around; drawn in lines. All y are 0 on the floor and negative above it. */
const propSchema = v.variant('prop', [
  v.strictObject({ prop: v.literal('mat'), from: place, to: place }),
  /** Seat at y -38; `office` rolls and turns, `plain` stands on four legs and has a low backrest. */
  v.strictObject({ prop: v.literal('chair'), kind: v.picklist(['office', 'plain']), x: place }),
  /** Seen along its face, to the right of x where `x` is positive, else to the left. */
  v.strictObject({ prop: v.literal('wall'), x: place }),
  /** A wall between the figure and the one who looks, cut open so that the figure shows. */
  v.strictObject({ prop: v.literal('pane'), half: place }),
  /** Its edge at x, going on to the right. */
  v.strictObject({ prop: v.literal('desk'), x: place }),
  v.strictObject({ prop: v.literal('door'), half: place }),
  /** A pad that carries the chest, its lower end at a place and rising by so many degrees. */
  v.strictObject({ prop: v.literal('bench'), at: point, slope: degrees, length: place }),
  /** From a place, or from round the feet, to the hands. */
  v.strictObject({ prop: v.literal('band'), from: v.union([point, v.literal('feet')]) }),
  v.strictObject({ prop: v.literal('dumbbells') }),
  /** A box that both hands carry by its sides. */
  v.strictObject({ prop: v.literal('load') }),
  /** A cushion around a place, and a low box to put a foot on, up from the floor. */
  v.strictObject({ prop: v.literal('cushion'), at: point }),
  v.strictObject({ prop: v.literal('box'), x: place, height: place }),
]);

/** An arrow that says in a still picture which way the body goes: from, by, to. */
const cueSchema = v.strictObject({ from: point, by: v.optional(point), to: point });

export const poseSchema = v.strictObject({
  view: v.picklist(['side', 'front', 'back']),
  scene: v.optional(v.array(propSchema), []),
  /** The middle between the hip joints, and how far the trunk leans forward (from the front: to the right). */
  hips: point,
  lean: angle,
  /** Bends of the lower and the upper back, the neck and the head, forward (from the front: to the right). */
  lumbar: angle,
  thoracic: angle,
  neck: angle,
  head: angle,
  /** How far the trunk leans out of the picture. */
  trunkDepth: depth,
  /** Where hips, chest and head look: 0 to the right, 90 out of the picture, -90 into it. As the view if left out. */
  hipsTurn: v.optional(degrees),
  chestTurn: v.optional(degrees),
  headTurn: v.optional(degrees),
  /** Keeps the height of the shoulders on the spine at a place: lying on the upper back. */
  chestAt: v.optional(point),
  rightArm: v.optional(armSchema, {}),
  leftArm: v.optional(armSchema, {}),
  rightLeg: v.optional(legSchema, {}),
  leftLeg: v.optional(legSchema, {}),
  /** A small movement: the picture ends at this height, and shows what is above it larger. */
  cut: v.optional(place),
  /** Shows the hip bone in the body and the line of a belt round it: how they tip is the movement. */
  pelvis: v.optional(v.boolean(), false),
  /** How hard the muscles of the movement work here, 0 to 1. */
  effort: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  /** The same of the deep muscles of the belly, where they work otherwise than the rest. */
  belly: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** The side whose muscles work, where it is only one. */
  works: v.optional(v.picklist(['both', 'right', 'left']), 'both'),
  cues: v.optional(v.array(cueSchema), []),
  /** Poses that lie on the way into this one, in order. */
  via: v.optional(v.array(name), []),
  /** The pose is no place to stay: it goes round these, then round the same with right and left exchanged. */
  /** `travel` is how far the ground goes back under it in a round, in units. */
  cycle: v.optional(
    v.strictObject({
      through: v.array(name),
      seconds: v.pipe(v.number(), v.minValue(0.5), v.maxValue(20)),
      travel: v.optional(place, 0),
    }),
  ),
});

/** As a file may write it, with what goes without saying left out. */
export type PoseInput = v.InferInput<typeof poseSchema>;
export type Pose = v.InferOutput<typeof poseSchema>;
export type Arm = Pose['rightArm'];
export type Leg = Pose['rightLeg'];
export type Prop = v.InferOutput<typeof propSchema>;
export type Cue = v.InferOutput<typeof cueSchema>;
export type View = Pose['view'];

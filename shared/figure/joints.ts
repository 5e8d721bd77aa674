import { armAngles, legAngles } from './between.ts';
import type { Pose } from './pose.ts';
import { FRONT_RANGES, SIDE_RANGES, TRUNK_MOST } from './ranges.ts';
import { SIDES, type Side, type Skeleton } from './skeleton.ts';
import type { Degrees } from './vector.ts';

/** The joints that a pose can be bent at. The trunk tips as a whole, over the hips. */
export const JOINTS = [
  'trunk',
  'lower-back',
  'upper-back',
  'neck',
  'head',
  'right-shoulder',
  'right-elbow',
  'right-wrist',
  'right-hip',
  'right-knee',
  'right-ankle',
  'left-shoulder',
  'left-elbow',
  'left-wrist',
  'left-hip',
  'left-knee',
  'left-ankle',
] as const;
export type Joint = (typeof JOINTS)[number];

/** Degrees by joint, as the joint's own angle is counted in a pose; those that are left out stay as they are. */
export type Angles = { readonly [J in Joint]?: Degrees | undefined };
export type Range = readonly [least: Degrees, most: Degrees];

export const ARM_PARTS = ['shoulder', 'elbow', 'wrist'] as const;
export const LEG_PARTS = ['hip', 'knee', 'ankle'] as const;
export const SPINE_FIELDS = {
  trunk: 'lean',
  'lower-back': 'lumbar',
  'upper-back': 'thoracic',
  neck: 'neck',
  head: 'head',
} as const;
export const SPINE_JOINTS = ['trunk', 'lower-back', 'upper-back', 'neck', 'head'] as const;

/** Upright it tips so far back and forward; seen from the front, so far to each side. */
const TRUNK_UPRIGHT: Range = [-30, 110];
const TRUNK_ASIDE = 45;
/** What leans further than that is lying. */
const UPRIGHT = 60;
/** How far a bone may point out of the picture for its angle still to say something about the joint. */
const FLAT = 25;
/** Hips that are lower sit or lie on something. */
const STANDING_HIPS = 60;

/**
 * How far a joint goes in a pose. The ranges are those that every pose of the catalogue keeps: what the American Academy
 * of Orthopaedic Surgeons gives for grown people (shoulder 60 back to 180 up, elbow 150, wrist 70 and 80, hip 30 and 120,
 * knee 135, ankle 20 and 50), with room for the projection and for what is moved passively, such as a knee in kneeling.
 */
export const rangeOf = (joint: Joint, { view, lean }: Pick<Pose, 'view' | 'lean'>): Range => {
  const ranges = view === 'side' ? SIDE_RANGES : FRONT_RANGES;
  if (joint === 'trunk' && view !== 'side') return [lean - TRUNK_ASIDE, lean + TRUNK_ASIDE];
  if (joint === 'trunk') return Math.abs(lean) < UPRIGHT ? TRUNK_UPRIGHT : [-TRUNK_MOST, TRUNK_MOST];
  if (joint === 'lower-back') return ranges.lumbar;
  if (joint === 'upper-back') return ranges.thoracic;
  return ranges[joint.replace(/^(right|left)-/, '') as 'neck'];
};

const isFlat = ({ upperDepth, lowerDepth }: Pose['rightArm'] | Pose['rightLeg']): boolean =>
  Math.abs(upperDepth) <= FLAT && Math.abs(lowerDepth) <= FLAT;

/** The angle of each joint of a pose that can be seen; a limb that points out of the picture has none. */
export const jointAngles = (pose: Pose, skeleton: Skeleton): Angles => {
  const chestLean = 180 - (skeleton.spineDirections.at(-1) ?? 180);
  const ofSide = (side: Side): Angles => {
    const [arm, leg] = [armAngles(skeleton[`${side}Arm`], chestLean), legAngles(skeleton[`${side}Leg`], pose.lean)];
    return Object.fromEntries([
      ...(isFlat(pose[`${side}Arm`]) ? ARM_PARTS.map((part) => [`${side}-${part}`, arm[part]]) : []),
      ...(isFlat(pose[`${side}Leg`])
        ? // From the front a foot that carries says nothing of its ankle.
          LEG_PARTS.slice(0, pose.view === 'side' ? 3 : 2).map((part) => [`${side}-${part}`, leg[part]])
        : []),
    ]);
  };
  return {
    ...Object.fromEntries(SPINE_JOINTS.map((joint) => [joint, pose[SPINE_FIELDS[joint]]])),
    ...ofSide('right'),
    ...ofSide('left'),
  };
};

/** Whether a leg carries: its knee bends as the hips go down over the foot. */
export const carries = (pose: Pose, side: Side): boolean => {
  const { hold } = pose[`${side}Leg`];
  const onFoot = hold !== undefined && hold.by !== 'knee' && pose.view === 'side';
  return onFoot && pose.chestAt === undefined && pose.hips[1] < -STANDING_HIPS;
};

/**
 * The joints that can be bent without letting go of what the pose stands, sits and leans on: not those of a limb that is
 * held there, but for the knee of a leg that carries. A hand that rests on the body comes along, or lets go.
 */
export const bendable = (pose: Pose): readonly Joint[] => {
  if (pose.cycle !== undefined) return [];
  const ofSide = (side: Side): readonly Joint[] => {
    const [arm, leg] = [pose[`${side}Arm`], pose[`${side}Leg`]];
    const legParts = leg.hold === undefined ? LEG_PARTS : carries(pose, side) ? (['knee'] as const) : [];
    return [
      ...(isFlat(arm) && arm.hold?.on !== 'world' ? ARM_PARTS.map((part) => `${side}-${part}` as const) : []),
      ...(isFlat(leg) ? legParts.map((part) => `${side}-${part}` as const) : []),
    ];
  };
  return [...SPINE_JOINTS, ...SIDES.flatMap(ofSide)];
};

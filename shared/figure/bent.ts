import { armAngles } from './between.ts';
import {
  type Angles,
  ARM_PARTS,
  bendable,
  carries,
  JOINTS,
  type Joint,
  jointAngles,
  LEG_PARTS,
  type Range,
  rangeOf,
  SPINE_FIELDS,
  SPINE_JOINTS,
} from './joints.ts';
import type { Pose } from './pose.ts';
import { BONES } from './proportions.ts';
import { SIDES, type Side, type Skeleton } from './skeleton.ts';
import { gapOf, solve } from './solve.ts';
import { clamped, cos, type Degrees, distance, type Point } from './vector.ts';

/** What is held may be so far from its place: half a px where it is drawn largest. */
const CONTACT = 0.25;
/** What lies on the floor may sink in so far. */
const FLOOR = 0.5;
/** A joint at the end of its range may be so far beyond, by rounding. */
const ROUNDED = 0.5;

/** The name that a phase's pose goes by: its own or, where it is bent, with how. */
export const poseKey = ({ pose, angles }: { readonly pose: string; readonly angles?: Angles | undefined }): string => {
  const set = JOINTS.filter((joint) => angles?.[joint] !== undefined);
  return [pose, ...set.map((joint) => `${joint}:${angles?.[joint]}`)].join(' ');
};

/** A pose with some of its joints at other angles. What it stands and leans on it keeps; a hand on the body lets go. */
export const bent = (pose: Pose, angles: Angles): Pose => {
  const spine = SPINE_JOINTS.map((joint) => [SPINE_FIELDS[joint], angles[joint]] as const);
  const tipped: Pose = { ...pose, ...Object.fromEntries(spine.filter(([, degrees]) => degrees !== undefined)) };
  const moved = SIDES.reduce((now, side) => withArm(withLeg(now, side, angles), side, angles), tipped);
  return SIDES.reduce((now, side) => {
    const knee = carries(pose, side) ? angles[`${side}-knee`] : undefined;
    return knee === undefined ? now : lowered(now, side, knee);
  }, moved);
};

const partsOf = <P extends string>(parts: readonly P[], side: Side, angles: Angles) =>
  parts
    .map((part) => [part, angles[`${side}-${part}` as Joint]] as const)
    .filter(([, degrees]) => degrees !== undefined);

const withLeg = (pose: Pose, side: Side, angles: Angles): Pose => {
  const leg = pose[`${side}Leg`];
  const set = partsOf(LEG_PARTS, side, angles);
  return set.length === 0 || leg.hold !== undefined
    ? pose
    : { ...pose, [`${side}Leg`]: { ...leg, ...Object.fromEntries(set) } };
};

const withArm = (pose: Pose, side: Side, angles: Angles): Pose => {
  const { hold, grips, ...arm } = pose[`${side}Arm`];
  const set = partsOf(ARM_PARTS, side, angles);
  if (set.length === 0 || hold?.on === 'world') return pose;
  const skeleton = solve(pose);
  const chestLean = 180 - (skeleton.spineDirections.at(-1) ?? 180);
  const now = hold === undefined ? {} : armAngles(skeleton[`${side}Arm`], chestLean);
  return { ...pose, [`${side}Arm`]: { ...arm, grips: false, ...now, ...Object.fromEntries(set) } };
};

/** The hips nearer to a foot that carries, or further from it, until its knee is bent so far. */
const lowered = (pose: Pose, side: Side, knee: Degrees): Pose => {
  const { spine, [`${side}Leg` as const]: at } = solve(pose);
  const { upperDepth, lowerDepth } = pose[`${side}Leg`];
  const [thigh, shin] = [BONES.thigh * cos(upperDepth), BONES.shin * cos(lowerDepth)];
  const is = distance(at.root, at.end);
  const more = Math.sqrt(thigh * thigh + shin * shin + 2 * thigh * shin * cos(knee)) / is - 1;
  const [x, y] = spine[0] ?? pose.hips;
  return { ...pose, hips: [x + (at.root[0] - at.end[0]) * more, y + (at.root[1] - at.end[1]) * more] };
};

/** Why a pose cannot be bent so. */
export type BendFault =
  | { readonly why: 'fixed'; readonly joint: Joint }
  | { readonly why: 'range'; readonly joint: Joint; readonly degrees: Degrees; readonly range: Range }
  | { readonly why: 'contact' | 'floor' };

/** What is wrong with a pose that is bent so: a joint beyond what people can do, or something let go of; null for nothing. */
export const bendFault = (pose: Pose, angles: Angles): BendFault | null => {
  const can = bendable(pose);
  const fixed = JOINTS.find((joint) => angles[joint] !== undefined && !can.includes(joint));
  if (fixed !== undefined) return { why: 'fixed', joint: fixed };
  const to = bent(pose, angles);
  const skeleton = solve(to);
  const has = jointAngles(to, skeleton);
  for (const joint of JOINTS) {
    const range = rangeOf(joint, pose);
    // What was asked for says more than what comes of it.
    const degrees = angles[joint] ?? has[joint];
    if (degrees !== undefined && (degrees < range[0] - ROUNDED || degrees > range[1] + ROUNDED))
      return { why: 'range', joint, degrees: Math.round(degrees), range };
  }
  if (gapOf(to) > gapOf(pose) + CONTACT) return { why: 'contact' };
  return lowest(skeleton) > Math.max(0, lowest(solve(pose))) + FLOOR ? { why: 'floor' } : null;
};

const lowest = ({ spine, neckTop, headAt, rightArm, leftArm, rightLeg, leftLeg }: Skeleton): number =>
  Math.max(
    ...[...spine, neckTop, headAt].map(([, y]) => y),
    ...[rightArm, leftArm].flatMap(({ mid, end, tip }) => [mid[1], end[1], tip[1]]),
    ...[rightLeg, leftLeg].flatMap(({ mid, end, heel, ball }) => [mid[1], end[1], heel[1], ball[1]]),
  );

/** The angle that a joint of a bent pose has, in whole degrees; null where it has none that can be seen. */
export const angleOf = (pose: Pose, angles: Angles, joint: Joint): Degrees | null => {
  const to = bent(pose, angles);
  const degrees = jointAngles(to, solve(to))[joint];
  return degrees === undefined ? null : Math.round(degrees) + 0;
};

/** The pose bent at one joint to an angle, or as near to it as people can and as what it stands on allows. */
export const bentAt = (pose: Pose, angles: Angles, joint: Joint, wanted: Degrees): Angles => {
  const [least, most] = rangeOf(joint, pose);
  const otherKnee = joint === 'right-knee' ? 'left-knee' : joint === 'left-knee' ? 'right-knee' : null;
  const follows = otherKnee !== null && carries(pose, 'right') && carries(pose, 'left');
  // Two legs that carry bend together: what was asked for last holds.
  const rest: Angles = follows ? { ...angles, [otherKnee]: undefined } : angles;
  const at = (degrees: Degrees): Angles => ({ ...rest, [joint]: degrees });
  const to = Math.round(clamped(wanted, Math.ceil(least), Math.floor(most)));
  if (bendFault(pose, at(to)) === null) return at(to);
  let [good, bad] = [angleOf(pose, angles, joint) ?? to, to];
  if (bendFault(pose, at(good)) !== null) return angles;
  while (Math.abs(bad - good) > 1) {
    const middle = Math.round((good + bad) / 2);
    if (bendFault(pose, at(middle)) === null) good = middle;
    else bad = middle;
  }
  return at(good);
};

/** Where the handle of a joint is: at the far end of the bone that turns in it. */
export const handleAt = (joint: Joint, skeleton: Skeleton): Point => {
  const { spine, shouldersAt, neckTop, headAt } = skeleton;
  switch (joint) {
    case 'trunk':
      return spine[1] ?? shouldersAt;
    case 'lower-back':
      return spine[2] ?? shouldersAt;
    case 'upper-back':
      return spine[4] ?? shouldersAt;
    case 'neck':
      return neckTop;
    case 'head':
      return [2 * headAt[0] - neckTop[0], 2 * headAt[1] - neckTop[1]];
    default: {
      const [side, part] = joint.split('-') as [Side, (typeof ARM_PARTS | typeof LEG_PARTS)[number]];
      const isArm = part === 'shoulder' || part === 'elbow' || part === 'wrist';
      const limb = skeleton[`${side}${isArm ? 'Arm' : 'Leg'}`];
      if (part === 'shoulder' || part === 'hip') return limb.mid;
      return part === 'elbow' || part === 'knee' ? limb.end : limb.tip;
    }
  }
};

/** The pose bent at one joint so that its handle comes as near to a place as it can. */
export const bentTowards = (pose: Pose, angles: Angles, joint: Joint, place: Point): Angles => {
  const farFrom = (by: Angles): number => distance(handleOf(pose, by, joint), place);
  let best = angles;
  for (const step of [16, 4, 1]) {
    for (const way of [1, -1]) {
      for (let moves = 0; moves < 24; moves += 1) {
        const next = bentAt(pose, best, joint, (angleOf(pose, best, joint) ?? 0) + way * step);
        if (farFrom(next) >= farFrom(best)) break;
        best = next;
      }
    }
  }
  return best;
};

/** The handle of a knee that carries is at the hips, which it lowers. */
export const handleOf = (pose: Pose, angles: Angles, joint: Joint): Point => {
  const skeleton = solve(bent(pose, angles));
  const side = joint.startsWith('right') ? 'right' : 'left';
  return joint.endsWith('knee') && carries(pose, side) ? skeleton[`${side}Leg`].mid : handleAt(joint, skeleton);
};

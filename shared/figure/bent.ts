import type { Bend, BendFault } from './bend.ts';
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
  rangeOf,
  SPINE_FIELDS,
  SPINE_JOINTS,
} from './joints.ts';
import type { Pose } from './pose.ts';
import { BONES } from './proportions.ts';
import { SIDES, type Side, type Skeleton } from './skeleton.ts';
import { gapOf, solve } from './solve.ts';
import { cos, type Degrees, distance } from './vector.ts';

/** What is held may be so far from its place: half a px where it is drawn largest. */
const CONTACT = 0.25;
/** What lies on the floor may sink in so far. */
const FLOOR = 0.5;
/** A joint at the end of its range may be so far beyond, by rounding. */
const ROUNDED = 0.5;

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

/** Bends a pose, or says why it cannot be bent so. */
export const bendOrFault: Bend = (pose, angles) => bendFault(pose, angles) ?? bent(pose, angles);

import { bendFault, bent } from './bent.ts';
import { type Angles, type ARM_PARTS, carries, type Joint, jointAngles, type LEG_PARTS, rangeOf } from './joints.ts';
import type { Pose } from './pose.ts';
import type { Side, Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { clamped, type Degrees, distance, type Point } from './vector.ts';

/** The angle that a joint of a bent pose has, in whole degrees; null where it has none that can be seen. */
export const angleOf = (pose: Pose, angles: Angles, joint: Joint): Degrees | null => {
  const to = bent(pose, angles);
  const degrees = jointAngles(to, solve(to))[joint];
  return degrees === undefined ? null : Math.round(degrees) + 0;
};

/** The pose bent at one joint to an angle, or as near to it as people can and as what it stands on allows. */
export const bentAt = (pose: Pose, angles: Angles, joint: Joint, wanted: Degrees): Angles => {
  const [least, most] = rangeOf(joint, pose);
  // Two legs that carry bend together: what was asked for last holds.
  const isKnee = joint.endsWith('knee') && carries(pose, 'right') && carries(pose, 'left');
  const { 'right-knee': _right, 'left-knee': _left, ...others } = angles;
  const rest: Angles = isKnee ? others : angles;
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
const handleAt = (joint: Joint, skeleton: Skeleton): Point => {
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

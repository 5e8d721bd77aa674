import { armAt, legAt, shortfall, type Target } from './limbs.ts';
import type { Arm, Leg, Pose } from './pose.ts';
import { type ArmAt, type LegAt, SIDES, type Side, type Skeleton } from './skeleton.ts';
import { onTrunk, senseOf, shiftOf, type Trunk, trunkAt } from './trunk.ts';
import { along, type Degrees, minus, type Point, plus } from './vector.ts';

/** How often the hips are pulled until every held point of the world is within reach. */
const PULLS = 8;

/** Puts every joint of a pose in its place: what is held stays where it is held, and the rest gives way. */
export const solve = (pose: Pose): Skeleton => {
  const trunk = settledTrunk(pose);
  const rightLeg = placeLeg(pose, trunk, 'right');
  const leftLeg = placeLeg(pose, trunk, 'left');
  // An arm that rests on the other one comes after it.
  const rightFirst = pose.leftArm.hold?.on === 'rightHand';
  const first = placeArm(pose, trunk, rightFirst ? 'right' : 'left', { rightLeg, leftLeg });
  const second = placeArm(pose, trunk, rightFirst ? 'left' : 'right', { rightLeg, leftLeg, otherArm: first });
  const { spine, spineDirections, shouldersAt, neckTop, headAt, headUp, bow, turns } = trunk;
  return {
    view: pose.view,
    spine,
    spineDirections,
    shouldersAt,
    neckTop,
    headAt,
    headUp,
    bow,
    turns,
    rightArm: rightFirst ? first : second,
    leftArm: rightFirst ? second : first,
    rightLeg,
    leftLeg,
  };
};

const settledTrunk = (pose: Pose): Trunk => {
  let hips: Point = pose.hips;
  let trunk = trunkAt(pose, hips);
  for (let pull = 0; pull < PULLS; pull += 1) {
    const by = strain(pose, trunk);
    if (Math.abs(by[0]) + Math.abs(by[1]) < 1e-7) break;
    hips = plus(hips, by);
    trunk = trunkAt(pose, hips);
  }
  return trunk;
};

/** How far what a pose holds in the world is from where it is held, at the furthest. */
export const gapOf = (pose: Pose): number => Math.hypot(...strain(pose, settledTrunk(pose)));

/** What the held points of the world ask of the hips: the strongest pull of all. */
const strain = (pose: Pose, trunk: Trunk): Point => {
  const pulls: Point[] = [];
  if (pose.chestAt !== undefined) pulls.push(minus(pose.chestAt, trunk.shouldersAt));
  const seenFromSide = pose.view === 'side';
  for (const side of SIDES) {
    const [arm, leg] = limbsOf(pose, side);
    if (arm.hold?.on === 'world') {
      pulls.push(shortfall({ arm }, trunk.roots[`${side}Arm`], inWorld(pose, side, arm.hold)));
    }
    if (leg.hold?.on === 'world') {
      pulls.push(shortfall({ leg, seenFromSide }, trunk.roots[`${side}Leg`], inWorld(pose, side, leg.hold)));
    }
  }
  const size = (pull: Point): number => Math.abs(pull[0]) + Math.abs(pull[1]);
  return pulls.reduce((most, pull) => (size(pull) > size(most) ? pull : most), [0, 0]);
};

const limbsOf = (pose: Pose, side: Side): readonly [Arm, Leg] =>
  side === 'right' ? [pose.rightArm, pose.rightLeg] : [pose.leftArm, pose.leftLeg];

/** The limbs that have their place already: an arm may hold on to one of them. */
type PlacedLimbs = { readonly rightLeg: LegAt; readonly leftLeg: LegAt; readonly otherArm?: ArmAt };

const placeArm = (pose: Pose, trunk: Trunk, side: Side, placed: PlacedLimbs): ArmAt => {
  const [arm] = limbsOf(pose, side);
  return armAt(
    arm,
    {
      root: trunk.roots[`${side}Arm`],
      lean: trunk.chestLean,
      sense: senseOf(pose.view, side),
      behind: !(arm.over ?? (pose.view !== 'side' || side === 'right')),
    },
    arm.hold && (arm.hold.on === 'world' ? inWorld(pose, side, arm.hold) : onBody(arm.hold, trunk, placed)),
  );
};

const placeLeg = (pose: Pose, trunk: Trunk, side: Side): LegAt => {
  const [, leg] = limbsOf(pose, side);
  return legAt(
    leg,
    {
      root: trunk.roots[`${side}Leg`],
      lean: pose.lean,
      sense: senseOf(pose.view, side),
      behind: !(leg.over ?? (pose.view !== 'side' || side === 'right')),
      footTurn: leg.footTurn ?? trunk.turns.hips,
      seenFromSide: pose.view === 'side',
    },
    leg.hold && inWorld(pose, side, leg.hold),
  );
};

type Hold = NonNullable<Arm['hold']> | NonNullable<Leg['hold']>;

const inWorld = ({ view }: Pose, side: Side, { at, angle }: Hold): Target => ({
  at: plus(at, shiftOf(view, side)),
  angle,
});

const onBody = (hold: NonNullable<Arm['hold']>, trunk: Trunk, placed: PlacedLimbs): Target => {
  const turned = (direction: Degrees) => (hold.angle === undefined ? undefined : direction + hold.angle);
  switch (hold.on) {
    case 'world':
      return { at: hold.at, angle: hold.angle };
    case 'pelvis':
      return { at: onTrunk(trunk, 'pelvis', hold.at), angle: turned(trunk.spineDirections[0] ?? 180) };
    case 'chest':
      return { at: onTrunk(trunk, 'chest', hold.at), angle: turned(trunk.spineDirections.at(-1) ?? 180) };
    case 'head':
      return { at: onTrunk(trunk, 'head', hold.at), angle: turned(trunk.headUp) };
    case 'rightThigh':
    case 'leftThigh': {
      const { root, upper, sense } = hold.on === 'rightThigh' ? placed.rightLeg : placed.leftLeg;
      return { at: onBone(root, upper, sense, hold.at), angle: turned(upper) };
    }
    case 'rightHand':
    case 'leftHand': {
      const other = placed.otherArm;
      if (other === undefined) return { at: trunk.shouldersAt, angle: undefined };
      return { at: onBone(other.end, other.last, other.sense, hold.at), angle: turned(other.last) };
    }
    default:
      return hold.on satisfies never;
  }
};

/** A place along a bone and in front of it. */
const onBone = (root: Point, direction: Degrees, sense: 1 | -1, [far, front]: Point): Point =>
  along(along(root, direction, far), direction + sense * 90, front);

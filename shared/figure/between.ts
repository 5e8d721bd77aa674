import type { Arm, Leg, Pose } from './pose.ts';
import { type ArmAt, type LegAt, SIDES, type Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { clamped, type Degrees, directionOf, distance, mixed, type Point, sin, wrapped } from './vector.ts';

/** How high a foot is lifted on its way to another place, of the way's length, and at most. */
const STEP_HEIGHT = 0.2;
const STEP_HIGHEST = 9;

/**
 * The pose part of the way from one to another, 0 to 1; two neighbours, if given, round the way off where one goes on
 * through several. Joint angles turn evenly; what is held in both poses stays held, what is held in one of them is
 * let go of. Poses of different views do not meet: the picture changes halfway.
 */
export const inBetween = (from: Pose, to: Pose, share: number, before: Pose = from, after: Pose = to): Pose => {
  if (share <= 0) return from;
  if (share >= 1) return to;
  if (from.view !== to.view) return share < 0.5 ? from : to;
  const poses = [before, from, to, after].map(settled);
  const [b, f, t, a] = poses;
  if (b === undefined || f === undefined || t === undefined || a === undefined) return from;
  const weights = from === before && to === after ? [0, 1 - share, share, 0] : roundedWeights(share);
  const mix = (pick: (pose: Pose) => number): number =>
    poses.reduce((sum, pose, index) => sum + pick(pose) * (weights[index] ?? 0), 0);

  const arm = (side: 'rightArm' | 'leftArm'): Arm => {
    const hold = sharedHold(f[side].hold, t[side].hold, share);
    const { over, grips, turned } = (share < 0.5 ? f : t)[side];
    return {
      shoulder: mix((pose) => pose[side].shoulder),
      elbow: mix((pose) => pose[side].elbow),
      wrist: mix((pose) => pose[side].wrist),
      upperDepth: mix((pose) => pose[side].upperDepth),
      lowerDepth: mix((pose) => pose[side].lowerDepth),
      lift: mix((pose) => pose[side].lift),
      forward: mix((pose) => pose[side].forward),
      turned,
      grips,
      ...(over !== undefined && { over }),
      ...(hold && { hold }),
    };
  };
  const leg = (side: 'rightLeg' | 'leftLeg'): Leg => {
    const hold = sharedHold(f[side].hold, t[side].hold, share);
    const turn = t[side].footTurn ?? f[side].footTurn;
    const { over } = (share < 0.5 ? f : t)[side];
    return {
      hip: mix((pose) => pose[side].hip),
      knee: mix((pose) => pose[side].knee),
      ankle: mix((pose) => pose[side].ankle),
      toes: mix((pose) => pose[side].toes),
      upperDepth: mix((pose) => pose[side].upperDepth),
      lowerDepth: mix((pose) => pose[side].lowerDepth),
      turned: (share < 0.5 ? f : t)[side].turned,
      ...(turn !== undefined && { footTurn: turn }),
      ...(over !== undefined && { over }),
      ...(hold && { hold: hold.by === 'knee' ? hold : stepped(hold, f[side].hold, t[side].hold, share) }),
    };
  };
  const turn = (key: 'hipsTurn' | 'chestTurn' | 'headTurn') => {
    const [start, end] = [f[key], t[key]];
    return start === undefined || end === undefined ? {} : { [key]: mixed(start, end, share) };
  };
  const chestAt = f.chestAt && t.chestAt && mixedPoint(f.chestAt, t.chestAt, share);
  return {
    view: to.view,
    scene: to.scene,
    hips: [mix((pose) => pose.hips[0]), mix((pose) => pose.hips[1])],
    lean: mix((pose) => pose.lean),
    lumbar: mix((pose) => pose.lumbar),
    thoracic: mix((pose) => pose.thoracic),
    neck: mix((pose) => pose.neck),
    head: mix((pose) => pose.head),
    trunkDepth: mix((pose) => pose.trunkDepth),
    ...turn('hipsTurn'),
    ...turn('chestTurn'),
    ...turn('headTurn'),
    ...(chestAt && { chestAt }),
    rightArm: arm('rightArm'),
    leftArm: arm('leftArm'),
    rightLeg: leg('rightLeg'),
    leftLeg: leg('leftLeg'),
    effort: clamped(
      mix((pose) => pose.effort),
      0,
      1,
    ),
    ...(to.belly !== undefined && { belly: mix((pose) => pose.belly ?? pose.effort) }),
    works: to.works,
    cues: to.cues,
    ...(to.cut !== undefined && { cut: to.cut }),
    pelvis: to.pelvis,
    via: [],
  };
};

/** Weights of four neighbours for a smooth way between the two in the middle (Catmull–Rom). */
const roundedWeights = (t: number): readonly number[] => [
  (-t + 2 * t * t - t * t * t) / 2,
  (2 - 5 * t * t + 3 * t * t * t) / 2,
  (t + 4 * t * t - 3 * t * t * t) / 2,
  (-t * t + t * t * t) / 2,
];

const mixedPoint = (a: Point, b: Point, share: number): [number, number] => [
  mixed(a[0], b[0], share),
  mixed(a[1], b[1], share),
];

type Hold = NonNullable<Arm['hold']> | NonNullable<Leg['hold']>;

const sharedHold = <H extends Hold>(from: H | undefined, to: H | undefined, share: number): H | undefined => {
  if (from === undefined || to === undefined || from.by !== to.by || from.on !== to.on) return undefined;
  const { angle: start } = from;
  const { angle: end, ...rest } = to;
  const at = mixedPoint(from.at, to.at, share);
  return { ...rest, at, ...(start !== undefined && end !== undefined && { angle: mixed(start, end, share) }) } as H;
};

/** A foot that goes to another place is lifted on the way, unless it glides. */
const stepped = <H extends Hold>(hold: H, from: H | undefined, to: H | undefined, share: number): H => {
  if (hold.glides || from === undefined || to === undefined) return hold;
  const height = Math.min(STEP_HIGHEST, STEP_HEIGHT * distance(from.at, to.at));
  return { ...hold, at: [hold.at[0], hold.at[1] - height * sin(180 * share)] };
};

/** The same pose with the joint angles written in that its held points lead to, so that it can be mixed with others. */
export const settled = (pose: Pose): Pose => {
  const skeleton = solve(pose);
  const hips = skeleton.spine[0];
  const chestLean = 180 - (skeleton.spineDirections.at(-1) ?? 180);
  const turns = skeleton.turns;
  return {
    ...pose,
    ...(hips && { hips: [hips[0], hips[1]] }),
    hipsTurn: turns.hips,
    chestTurn: turns.chest,
    headTurn: turns.head,
    rightArm: { ...pose.rightArm, ...armAngles(skeleton.rightArm, chestLean) },
    leftArm: { ...pose.leftArm, ...armAngles(skeleton.leftArm, chestLean) },
    rightLeg: { ...pose.rightLeg, ...legAngles(skeleton.rightLeg, pose.lean) },
    leftLeg: { ...pose.leftLeg, ...legAngles(skeleton.leftLeg, pose.lean) },
  };
};

/** The angles of an arm's joints; a shoulder turns from straight back over the front to past the crown. */
export const armAngles = ({ upper, lower, last, sense }: ArmAt, lean: Degrees) => ({
  shoulder: wrapped(sense * (upper + lean), -100),
  elbow: wrapped(sense * (lower - upper), -180),
  wrist: wrapped(sense * (last - lower), -180),
});

/** The angles of a leg's joints. */
export const legAngles = ({ upper, lower, last, sense, ball, tip }: LegAt, lean: Degrees) => ({
  hip: wrapped(sense * (upper + lean), -180),
  knee: wrapped(sense * (upper - lower), -180),
  ankle: wrapped(sense * (last - lower) - 90, -180),
  toes: wrapped(sense * (directionOf(ball, tip) - last), -180),
});

/** The same pose with the right limbs where the left ones were; seen from the side that is the other side's turn. */
export const exchanged = (pose: Pose): Pose => {
  const other = { right: 'left', left: 'right', both: 'both' } as const;
  const moved = <L extends Arm | Leg>(limb: L): L =>
    limb.hold ? { ...limb, hold: { ...limb.hold, on: onOther(limb.hold.on) } } : limb;
  return {
    ...pose,
    rightArm: moved(pose.leftArm),
    leftArm: moved(pose.rightArm),
    rightLeg: moved(pose.leftLeg),
    leftLeg: moved(pose.rightLeg),
    works: other[pose.works],
  };
};

const onOther = (on: Hold['on']): Hold['on'] =>
  on?.replace(/^(right|left)/, (side) => (side === 'right' ? 'left' : 'right')) as Hold['on'];

/** Every joint of a skeleton, for measuring. */
export const jointsOf = (skeleton: Skeleton): readonly Point[] => [
  ...skeleton.spine,
  skeleton.neckTop,
  skeleton.headAt,
  ...SIDES.flatMap((side) => {
    const arm = skeleton[`${side}Arm`];
    const leg = skeleton[`${side}Leg`];
    return [arm.root, arm.mid, arm.end, arm.tip, leg.root, leg.mid, leg.end, leg.tip, leg.heel, leg.ball];
  }),
];

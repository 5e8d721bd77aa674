import type { Arm, Leg } from './pose.ts';
import { BONES, FOOT } from './proportions.ts';
import type { ArmAt, LegAt } from './skeleton.ts';
import { along, clamped, cos, type Degrees, directionOf, distance, minus, type Point, plus } from './vector.ts';

/** Where a held point is, and which way what lies beyond it must point, in the world. */
export type Target = { readonly at: Point; readonly angle: Degrees | undefined };

type Bones = { readonly upper: number; readonly lower: number };

/** The directions of two bones that reach from a root to a place; straight towards it where it is out of reach. */
const reach = (root: Point, to: Point, { upper, lower }: Bones, bend: 1 | -1): readonly [Degrees, Degrees] => {
  const far = clamped(distance(root, to), Math.abs(upper - lower) + 1e-6, upper + lower - 1e-9);
  const inner = (upper * upper + far * far - lower * lower) / (2 * upper * far);
  const aside = (Math.acos(clamped(inner, -1, 1)) * 180) / Math.PI;
  const first = directionOf(root, to) - bend * aside;
  const mid = along(root, first, upper);
  return [first, directionOf(mid, to)];
};

const armBones = (arm: Arm): Bones => ({
  upper: BONES.upperArm * cos(arm.upperDepth),
  lower: BONES.forearm * cos(arm.lowerDepth),
});
const legBones = (leg: Leg): Bones => ({
  upper: BONES.thigh * cos(leg.upperDepth),
  lower: BONES.shin * cos(leg.lowerDepth),
});

type Hang = { readonly root: Point; readonly lean: Degrees; readonly sense: 1 | -1; readonly behind: boolean };

/** An arm in its place, hanging from a trunk that leans, its hand or elbow at the target if it has one. */
export const armAt = (arm: Arm, { root, lean, sense, behind }: Hang, target: Target | undefined): ArmAt => {
  const bones = armBones(arm);
  const bend = arm.turned === (sense === 1) ? -1 : 1;
  const palm = BONES.palm * cos(arm.lowerDepth);
  let upper = -lean + sense * arm.shoulder;
  let lower = upper + sense * arm.elbow;
  let last = lower + sense * arm.wrist;
  if (target !== undefined && arm.hold?.by === 'elbow') {
    upper = directionOf(root, target.at);
    lower = target.angle ?? upper + sense * arm.elbow;
    last = lower + sense * arm.wrist;
  } else if (target?.angle !== undefined) {
    last = target.angle;
    [upper, lower] = reach(root, along(target.at, last, -palm), bones, bend);
  } else if (target !== undefined) {
    [upper, lower] = reach(root, target.at, { upper: bones.upper, lower: bones.lower + palm }, bend);
    last = lower;
  }
  const mid = along(root, upper, bones.upper);
  const end = along(mid, lower, bones.lower);
  return {
    root,
    mid,
    end,
    tip: along(end, last, BONES.hand * cos(arm.lowerDepth)),
    upper,
    lower,
    last,
    sense,
    behind,
    away: arm.lowerDepth < 0,
  };
};

/** A point of the foot, from the ankle, with the sole pointing in a direction. */
const onFoot = ([forward, down]: readonly [number, number], sole: Degrees): Point =>
  plus(along([0, 0], sole, forward), along([0, 0], sole - 90, down));

const footPoints = { sole: FOOT.sole, heel: FOOT.heel, ball: FOOT.ball, toes: FOOT.toes } as const;

/** Where the ankle must be for a held point of the foot to be at its place. */
const ankleFor = (by: keyof typeof footPoints, { at, angle }: Target, seenFromSide: boolean): Point =>
  seenFromSide ? minus(at, onFoot(footPoints[by], 90 + (angle ?? 0))) : [at[0], at[1] - FOOT.sole[1]];

/** A leg in its place, hanging from hips that lean, its foot or knee at the target if it has one. */
export const legAt = (
  leg: Leg,
  hang: Hang & { readonly footTurn: Degrees; readonly seenFromSide: boolean },
  target: Target | undefined,
): LegAt => {
  const { root, lean, sense, behind, footTurn, seenFromSide } = hang;
  const bones = legBones(leg);
  const bend = leg.turned === (sense === 1) ? 1 : -1;
  let upper = -lean + sense * leg.hip;
  let lower = upper - sense * leg.knee;
  let last = lower + sense * (90 + leg.ankle);
  const by = leg.hold?.by;
  if (target !== undefined && by === 'knee') {
    upper = directionOf(root, target.at);
    lower = target.angle ?? upper - sense * leg.knee;
    last = lower + sense * (90 + leg.ankle);
  } else if (target !== undefined && by !== undefined && by !== 'knee') {
    [upper, lower] = reach(root, ankleFor(by, target, seenFromSide), bones, bend);
    // From the front, too, a foot that carries stays flat however the leg slants.
    last = seenFromSide ? 90 + (target.angle ?? 0) : sense * (90 + (target.angle ?? 0));
  }
  const mid = along(root, upper, bones.upper);
  const end = along(mid, lower, bones.lower);
  // With the heel lifted the foot bends at the ball, and the toes stay flat.
  const toes = target !== undefined && by === 'ball' && last < 90 ? 90 : last + sense * leg.toes;
  const ball = plus(end, onFoot(FOOT.ball, last));
  const tip = along(ball, toes, FOOT.toes[0] - FOOT.ball[0]);
  const heel = plus(end, onFoot(FOOT.heel, last));
  return { root, mid, end, tip, upper, lower, last, sense, behind, away: leg.lowerDepth < 0, heel, ball, footTurn };
};

/** How far a held limb is from reaching its place, and so how far the hips must give way; nothing where it reaches. */
export const shortfall = (
  limb: { readonly arm: Arm } | { readonly leg: Leg; readonly seenFromSide: boolean },
  root: Point,
  target: Target,
): Point => {
  const [from, most, least] = 'arm' in limb ? armSpan(limb.arm, target) : legSpan(limb.leg, target, limb.seenFromSide);
  const far = distance(root, from);
  const excess = far > most ? far - most : far < least ? far - least : 0;
  return far === 0 ? [0, 0] : [((from[0] - root[0]) * excess) / far, ((from[1] - root[1]) * excess) / far];
};

type Span = readonly [to: Point, most: number, least: number];

const armSpan = (arm: Arm, target: Target): Span => {
  const { upper, lower } = armBones(arm);
  const palm = BONES.palm * cos(arm.lowerDepth);
  if (arm.hold?.by === 'elbow') return [target.at, upper, upper];
  if (target.angle === undefined) return [target.at, upper + lower + palm, Math.abs(upper - lower - palm)];
  return [along(target.at, target.angle, -palm), upper + lower, Math.abs(upper - lower)];
};

const legSpan = (leg: Leg, target: Target, seenFromSide: boolean): Span => {
  const { upper, lower } = legBones(leg);
  const by = leg.hold?.by;
  if (by === undefined || by === 'knee') return [target.at, upper, upper];
  return [ankleFor(by, target, seenFromSide), upper + lower, Math.abs(upper - lower)];
};

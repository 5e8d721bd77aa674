import type { ArmAt, LegAt, Skeleton } from '../../shared/figure/skeleton.ts';
import {
  along,
  between,
  clamped,
  cos,
  type Degrees,
  directionOf,
  distance,
  mixed,
  type Point,
  plus,
  sin,
} from '../../shared/figure/vector.ts';
import { HEAD_FRONT, HEAD_SIDE, type Station, TRUNK } from './profiles.ts';

/** The outlines of the body's parts as points round them, each drawn in by `inset` units. */

/** Where something lies on a limb: along the bone (of 1), and across it, 1 at the front edge and -1 at the back. */
export const onLimb = (
  from: Point,
  to: Point,
  sense: number,
  profile: readonly Station[],
  [far, across]: Point,
  inset = 0,
): Point => {
  const direction = distance(from, to) < 0.01 ? 0 : directionOf(from, to);
  const [front, back] = thickness(profile, far);
  const out = across > 0 ? across * (front - inset) : across * (back - inset);
  return along(between(from, to, far), direction + 90 * sense, out);
};

/** What the stations say at a place between two of them. */
const stationAt = (stations: readonly (readonly number[])[], place: number): readonly number[] => {
  const next = stations.findIndex(([at = 0]) => at >= place);
  const b = stations.at(next) ?? [];
  const a = stations[Math.max(0, next === -1 ? stations.length - 2 : next - 1)] ?? b;
  const [from = 0, to = 0] = [a[0], b[0]];
  const share = from === to ? 0 : clamped((place - from) / (to - from), 0, 1);
  return b.map((value, index) => mixed(a[index] ?? 0, value, share));
};

const thickness = (profile: readonly Station[], far: number): readonly [number, number] => {
  const [, front = 0, back = 0] = stationAt(profile, far);
  return [front, back];
};

/** A tapered limb with round ends, from a station on; its direction is needed where the bone points out of the picture. */
export const limb = (
  from: Point,
  to: Point,
  direction: Degrees,
  sense: number,
  profile: readonly Station[],
  inset: number,
  start = 0,
  thin = SWELLING,
): Point[] => {
  const front: Point[] = [];
  const back: Point[] = [];
  const used = start === 0 ? profile : startingAt(profile, start, thin);
  for (const [far, out, inward] of used) {
    const at = between(from, to, far);
    front.push(along(at, direction + 90 * sense, out - inset));
    back.push(along(at, direction - 90 * sense, inward - inset));
  }
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = between(from, to, last[0]);
  const top = between(from, to, first[0]);
  const endRadius = (last[1] + last[2]) / 2 - inset;
  const topRadius = start === 0 ? (first[1] + first[2]) / 2 - inset : 0;
  const cap = (at: Point, towards: Degrees, radius: number, sign: number): Point[] =>
    radius <= 0 ? [] : [45, 0, -45].map((aside) => along(at, towards + sign * aside * sense, radius));
  return [
    ...front,
    ...cap(end, direction, endRadius, 1),
    ...back.reverse(),
    ...cap(top, direction + 180, topRadius, 1),
  ];
};

/** How thin a contour starts that swells out of the flesh like a pen stroke. */
const SWELLING = 0.72;

/** The stations from a place on; it starts as thin as is asked for. */
const startingAt = (profile: readonly Station[], start: number, thin: number): readonly Station[] => {
  const [front, back] = thickness(profile, start);
  const full = start + 0.16;
  return [
    [start, front * thin, back * thin],
    [full, ...thickness(profile, full)],
    ...profile.filter(([at]) => at > full + 0.05),
  ];
};

/** A foot from the side, its toes bent where they stay on the floor; or from the front, short and wide. */
export const foot = (leg: LegAt, inset: number): Point[] => {
  const length = cos(leg.footTurn);
  if (Math.abs(length) < 0.5) return footFromFront(leg, inset);
  const down = leg.last - 90 * leg.sense;
  const at = (forward: number, below: number): Point => along(along(leg.end, leg.last, forward * length), down, below);
  const toes = directionOf(leg.ball, leg.tip);
  const fromBall = (forward: number, below: number): Point =>
    along(along(leg.ball, toes, forward), toes - 90 * leg.sense, below);
  return [
    at(-4.9 + inset, -6),
    at(-6.8 + inset, 2),
    at(-6.4 + inset, 7.6 - inset),
    at(-2, 8 - inset),
    at(6, 7.6 - inset),
    fromBall(0, -inset),
    fromBall(5.6, -inset),
    fromBall(7.6 - inset, -2.4),
    fromBall(4.6 - inset, -5.4 + inset),
    at(8.6, -1.4 + inset),
    at(4.9 - inset, -6),
  ];
};

const footFromFront = (leg: LegAt, inset: number): Point[] => {
  const outward = leg.sense;
  const at = (aside: number, below: number): Point =>
    along(along(leg.end, leg.last - 90 * outward, below), leg.last, aside);
  return [
    at(-4.6 + inset, -5),
    at(-4.8 + inset, 2),
    at(-3.4 + inset, 7 - inset),
    at(2.5, 8.2 - inset),
    at(8 - inset, 7 - inset),
    at(7 - inset, 2.6),
    at(4.6 - inset, -5),
  ];
};

/** Where the thumb is. */
export const thumb = (arm: ArmAt): readonly [Point, Point, Degrees] => {
  const root = along(along(arm.end, arm.last, 4), arm.last + 90 * arm.sense, 2.6);
  const direction = arm.last + 32 * arm.sense;
  return [root, along(root, direction, 5), direction];
};

/** A place on the trunk: how far up, and across from -1 at its back or left edge to 1 at its front or right one. */
export const onTrunkOutline = (skeleton: Skeleton, [up, across]: Point, inset = 0, breath = 0): Point => {
  const [, front = 0, back = 0, wide = 0] = stationAt(TRUNK, up);
  const { at, direction } = alongSpine(skeleton, up);
  const turn = turnAt(skeleton, up);
  const deep = ((front + back) / 2) * cos(turn);
  const half = Math.hypot(deep, wide * sin(turn)) * (1 + breath) - inset;
  const middle = ((front - back) / 2) * cos(turn);
  return plus(along(at, direction - 90, middle + across * half), lifted(skeleton, up, across, direction));
};

/** Where the trunk looks, so far up. */
export const turnAt = ({ turns }: Skeleton, up: number): Degrees =>
  mixed(turns.hips, turns.chest, clamped(up * 1.25 - 0.1, 0, 1));

const alongSpine = ({ spine, spineDirections }: Skeleton, up: number): { at: Point; direction: Degrees } => {
  const segments = spineDirections.length;
  const place = clamped(up, 0, 1) * segments;
  const index = Math.min(segments - 1, Math.floor(place));
  const [from, to] = [spine[index], spine[index + 1]];
  const own = spineDirections[index] ?? 180;
  if (from === undefined || to === undefined) return { at: [0, 0], direction: 180 };
  const length = distance(from, to);
  const beyond = up < 0 ? up * segments : up > 1 ? (up - 1) * segments : 0;
  const share = place - index;
  // The direction turns evenly from the middle of a segment to the middle of the next.
  const other = spineDirections[share < 0.5 ? index - 1 : index + 1] ?? own;
  const direction = mixed(own, other, Math.abs(share - 0.5));
  return { at: along(between(from, to, share), own, beyond * length), direction };
};

/** Lifted shoulders take the slope to the neck with them. */
const lifted = (
  { shouldersAt, rightArm, leftArm, spineDirections, view }: Skeleton,
  up: number,
  across: number,
  direction: Degrees,
): Point => {
  if (up < 0.7 || up > 1) return [0, 0];
  const chestUp = spineDirections.at(-1) ?? 180;
  const lift = ({ root }: ArmAt): number =>
    (root[0] - shouldersAt[0]) * sin(chestUp) + (root[1] - shouldersAt[1]) * cos(chestUp);
  const [low, high] = [rightArm, leftArm].sort((a, b) => a.sense - b.sense);
  if (low === undefined || high === undefined) return [0, 0];
  const share = view === 'side' ? 0.5 : clamped((across + 1) / 2, 0, 1);
  const rise = mixed(lift(low), lift(high), share) * clamped((up - 0.7) * 6, 0, 1) * (view === 'side' ? 0.6 : 0.9);
  return along([0, 0], direction, rise);
};

/** The trunk from the seat to the base of the neck. */
export const trunk = (skeleton: Skeleton, inset: number, breath: number): Point[] => {
  const edge = (across: -1 | 1): Point[] =>
    TRUNK.map(([up]) => onTrunkOutline(skeleton, [up, across], inset, up > 0.2 ? breath : 0));
  return [...edge(1), ...edge(-1).reverse()];
};

/** The head, without a face: only nose and chin tell where it looks. */
export const head = ({ headAt, headUp, turns }: Skeleton, inset: number): Point[] =>
  HEAD_SIDE.map((_, index) => onHead({ headAt, headUp, turns }, index, inset));

/** The head without its lower back, where the neck begins. */
export const face = (skeleton: Skeleton, inset: number): Point[] =>
  HEAD_SIDE.map((_, index) => onHead(skeleton, index, index < 1 || index > 12 ? inset + 3 : inset));

/** One of the points round the head. */
export const onHead = (
  { headAt, headUp, turns }: Pick<Skeleton, 'headAt' | 'headUp' | 'turns'>,
  index: number,
  inset: number,
): Point => {
  const [side, front] = [HEAD_SIDE[index] ?? [0, 0], HEAD_FRONT[index] ?? [0, 0]];
  const [fromSide, fromFront] = [Math.abs(cos(turns.head)), Math.abs(sin(turns.head))];
  const weight = fromSide + fromFront;
  const facing = cos(turns.head) < 0 ? -1 : 1;
  const forward = (facing * (side[0] * fromSide + front[0] * fromFront)) / weight;
  const up = (side[1] * fromSide + front[1] * fromFront) / weight;
  const far = Math.hypot(forward, up);
  const kept = far === 0 ? 0 : (far - inset) / far;
  return along(along(headAt, headUp, up * kept), headUp - 90, forward * kept);
};

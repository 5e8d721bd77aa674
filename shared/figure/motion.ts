import { exchanged, inBetween } from './between.ts';
import type { Angles } from './joints.ts';
import type { Pose } from './pose.ts';
import { poseKey } from './pose-key.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { clamped, sin } from './vector.ts';

export type Poses = Readonly<Record<string, Pose>>;
export type FigureSide = 'none' | 'first' | 'second';

/** What the figure needs to know of a movement: the poses it goes through, and which sides it takes how. */
export type Moving = {
  readonly phases: readonly { readonly pose: string; readonly angles?: Angles | undefined }[];
  readonly dose: { readonly sides: 'none' | 'each' | 'alternate' };
};

/** One picture of a moving figure, as numbers. */
export type Picture = {
  readonly pose: Pose;
  readonly skeleton: Skeleton;
  /** How much wider the trunk is for the breath, 0 to 0.02. */
  readonly breath: number;
  /** How far the ground has gone back under a figure that goes along, in units; undefined where it stands. */
  readonly travelled?: number;
  /** The whole picture is to be mirrored: the other side is done turned round. */
  readonly mirrored: boolean;
};

/** A move takes its time, but neither drags nor hurries. */
const MOVE_LEAST_MS = 1_200;
const MOVE_MOST_MS = 2_500;
const MOVE_SHARE = 0.8;
const BREATH_MS = 5_000;
const BREATH = 0.02;

/** Starts and ends gently. */
export const eased = (share: number): number => share * share * (3 - 2 * share);

/** The poses that one goes through, from the first to the last, at a share of the way; one after another, rounded. */
export const along = (stops: readonly Pose[], share: number): Pose | undefined => {
  const last = stops.length - 1;
  const place = clamped(share, 0, 1) * last;
  const index = Math.min(last - 1, Math.floor(place));
  const [from, to] = [stops[index], stops[index + 1]];
  if (from === undefined || to === undefined) return stops[0];
  return inBetween(from, to, place - index, stops[index - 1] ?? from, stops[index + 2] ?? to);
};

/** Where a figure that goes round through poses is, at a share of the round. */
const round = (stops: readonly Pose[], share: number): Pose | undefined => {
  const place = (share - Math.floor(share)) * stops.length;
  const index = Math.floor(place);
  const at = (offset: number) => stops[(index + offset + stops.length) % stops.length];
  const [before, from, to, after] = [at(-1), at(0), at(1), at(2)];
  return from && to && inBetween(from, to, place - index, before, after);
};

/**
 * The figure of a movement at a time of one of its phases: on the way from the pose before into this one, then
 * holding it and breathing, or going round if the pose is a cycle. Undefined where the poses lack one that it needs.
 *
 * @param phase index into the movement's phases
 * @param elapsedMs time since the phase began
 * @param phaseMs how long the phase lasts
 */
export const figureAt = (
  movement: Moving,
  poses: Poses,
  { phase, elapsedMs, phaseMs, side }: { phase: number; elapsedMs: number; phaseMs: number; side: FigureSide },
): Picture | undefined => {
  const { phases, dose } = movement;
  const named = (index: number): Pose | undefined => {
    const phase = phases[(index + phases.length) % phases.length];
    return phase && poses[poseKey(phase)];
  };
  const second = side === 'second';
  const other = (pose: Pose): Pose => (second && dose.sides === 'alternate' ? exchanged(pose) : pose);
  const mirrored = second && dose.sides === 'each';
  const target = named(phase);
  if (target === undefined) return undefined;

  if (target.cycle !== undefined) {
    const half = target.cycle.through.map((name) => poses[name]).filter((pose) => pose !== undefined);
    const rounds = elapsedMs / (target.cycle.seconds * 1000);
    const pose = round([...half, ...half.map(exchanged)], rounds);
    const { travel } = target.cycle;
    const picture = pose && { pose, skeleton: solve(pose), breath: 0, mirrored };
    return picture && travel !== 0 ? { ...picture, travelled: rounds * travel } : picture;
  }

  const from = named(phase - 1);
  const moveMs = Math.min(phaseMs, clamped(phaseMs * MOVE_SHARE, MOVE_LEAST_MS, MOVE_MOST_MS));
  const stays = from === undefined || from === target;
  const breath = (BREATH / 2) * (1 - sin(90 + (360 * Math.max(0, stays ? elapsedMs : elapsedMs - moveMs)) / BREATH_MS));
  if (stays || elapsedMs >= moveMs) return { pose: other(target), skeleton: solve(other(target)), breath, mirrored };
  const way = target.via.map((name) => poses[name]).filter((pose) => pose !== undefined);
  const pose = along([from, ...way, target].map(other), eased(elapsedMs / moveMs));
  return pose && { pose, skeleton: solve(pose), breath, mirrored };
};

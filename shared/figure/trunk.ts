import type { Pose } from './pose.ts';
import { BONES, HALF_HIPS, HALF_SHOULDERS, SHOULDER_HEIGHT, SPINE_SEGMENTS } from './proportions.ts';
import type { Side } from './skeleton.ts';
import { along, between, cos, type Degrees, type Point, plus, sin } from './vector.ts';

const TURN_OF_VIEW = { side: 0, front: 90, back: -90 } as const;
/** A side view looks a little from in front: near limbs stand so far to the left, and far ones to the right. */
const PARALLAX = 3;

/** The parts of the body that limbs hang from. */
export type Trunk = {
  readonly spine: readonly Point[];
  readonly spineDirections: readonly Degrees[];
  readonly shouldersAt: Point;
  readonly neckTop: Point;
  readonly headAt: Point;
  readonly headUp: Degrees;
  /** How far the trunk leans out of the picture, the head with it. */
  readonly bow: Degrees;
  readonly turns: { readonly hips: Degrees; readonly chest: Degrees; readonly head: Degrees };
  /** What the angles of arms and legs are counted from. */
  readonly chestLean: Degrees;
  readonly roots: Readonly<Record<`${Side}${'Arm' | 'Leg'}`, Point>>;
};

/** How a place changes with the side that it belongs to: what is near lies to the left of what is far. */
export const shiftOf = (view: Pose['view'], side: Side): Point =>
  view === 'side' ? [side === 'right' ? -PARALLAX : PARALLAX, 0] : [0, 0];

/** 1 where positive joint angles turn a limb as in a side view; from the front the limb to the left is mirrored. */
export const senseOf = (view: Pose['view'], side: Side): 1 | -1 =>
  view === 'side' || (view === 'front') === (side === 'left') ? 1 : -1;

/** Lays out spine, head and the joints that the limbs hang from, with the hips at a place. */
export const trunkAt = (pose: Pose, hips: Point): Trunk => {
  const usual = TURN_OF_VIEW[pose.view];
  const turns = {
    hips: pose.hipsTurn ?? usual,
    chest: pose.chestTurn ?? pose.hipsTurn ?? usual,
    head: pose.headTurn ?? pose.chestTurn ?? pose.hipsTurn ?? usual,
  };
  const shorter = cos(pose.trunkDepth);

  // The two lower segments share the bend of the lower back, the three upper ones that of the upper back.
  const spine: Point[] = [hips];
  const spineDirections: Degrees[] = [];
  let lean = pose.lean;
  let at = hips;
  for (let segment = 0; segment < SPINE_SEGMENTS; segment += 1) {
    lean += segment < 2 ? pose.lumbar / 2 : pose.thoracic / 3;
    spineDirections.push(180 - lean);
    at = along(at, 180 - lean, BONES.spine * shorter);
    spine.push(at);
  }
  const top = spine[SPINE_SEGMENTS] ?? hips;
  const below = spine[SPINE_SEGMENTS - 1] ?? hips;
  const shouldersAt = between(below, top, 1 - (1 - SHOULDER_HEIGHT) * SPINE_SEGMENTS);

  const neckUp = 180 - (lean + pose.neck);
  const neckTop = along(top, neckUp, BONES.neck * shorter);
  const headUp = neckUp - pose.head;
  // A head that bows towards the one who looks hides the neck.
  const headAt = along(neckTop, headUp, BONES.head * shorter);

  const shoulder = (side: Side): Point => {
    const { lift, forward } = side === 'right' ? pose.rightArm : pose.leftArm;
    const out = side === 'right' ? -1 : 1;
    const across =
      pose.view === 'side'
        ? out * HALF_SHOULDERS * sin(turns.chest) + forward * cos(turns.chest)
        : out * (HALF_SHOULDERS + forward) * sin(turns.chest);
    return plus(along(along(shouldersAt, 90 - lean, across), 180 - lean, lift), shiftOf(pose.view, side));
  };
  const hip = (side: Side): Point =>
    plus(
      along(hips, 90 - pose.lean, (side === 'right' ? -1 : 1) * HALF_HIPS * sin(turns.hips)),
      shiftOf(pose.view, side),
    );

  return {
    spine,
    spineDirections,
    shouldersAt,
    neckTop,
    headAt,
    headUp,
    bow: pose.trunkDepth,
    turns,
    chestLean: lean,
    roots: { rightArm: shoulder('right'), leftArm: shoulder('left'), rightLeg: hip('right'), leftLeg: hip('left') },
  };
};

/** A place given forward and up from a part of the trunk. */
export const onTrunk = (trunk: Trunk, part: 'pelvis' | 'chest' | 'head', [forward, up]: Point): Point => {
  const [origin, direction] = {
    pelvis: [trunk.spine[0] ?? trunk.shouldersAt, trunk.spineDirections[0] ?? 180] as const,
    chest: [trunk.shouldersAt, trunk.spineDirections.at(-1) ?? 180] as const,
    head: [trunk.headAt, trunk.headUp] as const,
  }[part];
  return plus(along(origin, direction, up), along([0, 0], direction - 90, forward));
};

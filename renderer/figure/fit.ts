import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Poses } from '../../shared/figure/motion.ts';
import type { Pose, Prop } from '../../shared/figure/pose.ts';
import { poseKey } from '../../shared/figure/pose-key.ts';
import { SIDES } from '../../shared/figure/skeleton.ts';
import { solve } from '../../shared/figure/solve.ts';
import { along, type Point } from '../../shared/figure/vector.ts';

/** How a figure lies in its box: `x' = left + scale · x`, and the floor at `floor` px from the top. */
export type Fit = {
  readonly scale: number;
  readonly left: number;
  readonly floor: number;
  /** What lies below the picture's lower edge is cut off, the floor with it. */
  readonly close: boolean;
};

export type Size = 'list' | 'card' | 'break';

/** The boxes in px, with the air left round the figure, and the widths of contour and props. */
export const BOXES = {
  list: { width: 40, height: 40, air: 2, contour: 1.25, prop: 0.75 },
  card: { width: 160, height: 120, air: 7, contour: 1.75, prop: 1 },
  break: { width: 360, height: 208, air: 10, contour: 2.5, prop: 1 },
} as const;

/** Nobody is drawn larger than this, of the largest box, so that a small movement does not fill it with a trunk. */
const LARGEST = 1.9;

/** Every pose that a movement goes through. */
export const keyPoses = (movement: Movement, poses: Poses): readonly Pose[] => {
  const names = movement.phases
    .map(poseKey)
    .flatMap((pose) => [...(poses[pose]?.cycle?.through ?? [pose]), ...(poses[pose]?.via ?? [])]);
  return [...new Set(names)].map((name) => poses[name]).filter((pose) => pose !== undefined);
};

/** Fits all poses at once into a box, so that the figure does not jump or change its size while it moves. */
export const fitted = (poses: readonly Pose[], box: { width: number; height: number; air: number }): Fit => {
  const cuts = poses.map(({ cut }) => cut).filter((cut) => cut !== undefined);
  const close = poses.length > 0 && cuts.length === poses.length;
  const lowest = close ? Math.max(...cuts) : 0;
  const points = poses.flatMap(reachOf).filter(([, y]) => y <= lowest);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)];
  const bottom = lowest + (close ? 0 : 6);
  const scale = Math.min(
    (LARGEST * box.height) / BOXES.break.height,
    (box.width - 2 * box.air) / (right - left),
    (box.height - (close ? 1 : 2) * box.air) / (bottom - top),
  );
  return {
    scale,
    left: box.width / 2 - (scale * (left + right)) / 2,
    floor:
      (close ? box.height : Math.min(box.height - box.air, (box.height + scale * (bottom - top)) / 2)) - scale * bottom,
    close,
  };
};

/** The outermost points of body and props. */
export const reachOf = (pose: Pose): readonly Point[] => {
  const { spine, headAt, headUp, ...limbs } = solve(pose);
  const around = ([x, y]: Point, radius: number): readonly Point[] => [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
  const ofLimbs = SIDES.flatMap((side) => {
    const [arm, leg] = [limbs[`${side}Arm`], limbs[`${side}Leg`]];
    return [
      ...around(arm.mid, 6),
      ...around(arm.tip, 2),
      ...around(leg.mid, 8),
      ...around(leg.end, 6),
      ...around(leg.tip, 1),
    ];
  });
  return [
    ...spine.flatMap((point) => around(point, 14)),
    ...around(along(headAt, headUp, 1), 13),
    ...ofLimbs,
    ...pose.scene.flatMap((prop) => reachOfProp(prop)),
  ].map(([x, y]) => [x, Math.min(y, 0)]);
};

const reachOfProp = (prop: Prop): readonly Point[] => {
  switch (prop.prop) {
    case 'mat':
      return [
        [prop.from, 0],
        [prop.to, 0],
      ];
    case 'chair':
      return [
        [prop.x - 24, -88],
        [prop.x + 30, 0],
      ];
    case 'wall':
      return [[prop.x + (prop.x < 0 ? -8 : 8), 0]];
    case 'pane':
      return [
        [-prop.half, -222],
        [prop.half, 0],
      ];
    case 'cushion':
      return [prop.at];
    case 'box':
      return [
        [prop.x - 22, 0],
        [prop.x + 22, 0],
      ];
    case 'desk':
      return [
        [prop.x, -98],
        [prop.x + 52, 0],
      ];
    case 'door':
      return [
        [-prop.half - 10, -205],
        [prop.half + 10, 0],
      ];
    case 'bench':
      return [prop.at, along(prop.at, 90 + prop.slope, prop.length)];
    case 'band':
      return prop.from === 'feet' ? [] : [[prop.from[0] + 7, 0]];
    case 'dumbbells':
    case 'load':
      return [];
    default:
      return prop satisfies never;
  }
};

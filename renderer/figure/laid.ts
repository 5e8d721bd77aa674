import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import { SIDES, type Side, type Skeleton } from '../../shared/figure/skeleton.ts';
import { between, clamped, cos, type Degrees, distance, type Point } from '../../shared/figure/vector.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { MUSCLE_PATCHES, type Patch } from './muscles.ts';
import { onLimb, onTrunkOutline, turnAt } from './outline.ts';
import { FOREARM, NECK, SHIN, THIGH, UPPER_ARM } from './profiles.ts';

/** A muscle laid on a skeleton: the way of its fibres from one edge to the other. */
export type Laid = {
  /** The same from picture to picture. */
  readonly key: string;
  /** The line of a fibre, at a share of the way from one edge to the other. */
  readonly fibre: (share: number) => readonly Point[];
  readonly wide: number;
};

/** The layers that muscles are drawn in: those of the trunk under the thighs, those of the arms over the arms. */
export type MuscleLayer = 'trunk' | 'legs' | 'arms';

/** Where muscles of a layer show in a pose. */
export const laidOut = (
  muscles: readonly Muscle[],
  pose: Pose,
  skeleton: Skeleton,
  layer: MuscleLayer,
): readonly Laid[] =>
  muscles.flatMap((muscle) =>
    (MUSCLE_PATCHES[pose.view][muscle] ?? []).flatMap((patch, which) =>
      layerOf(patch, muscle) === layer
        ? placements(patch, pose, skeleton).map((place, side) => ({
            key: `${muscle} ${which} ${side}`,
            ...lay(patch, place),
          }))
        : [],
    ),
  );

/** The muscle that a movement is named after on its picture. */
export const mainOf = ({ muscles }: Pick<Movement, 'muscles'>): readonly Muscle[] => muscles.primary.slice(0, 1);

/** The seat lies over the hips, and so over the legs' roots. */
const layerOf = ({ on }: Patch, muscle: Muscle): MuscleLayer => {
  if (on === 'upperArm' || on === 'forearm') return 'arms';
  return (on === 'trunk' && muscle !== 'glutes') || on === 'neck' ? 'trunk' : 'legs';
};

type Placement = (point: Point) => Point;

/** The ways to lay a patch on the body: once a side that works and shows. */
const placements = (patch: Patch, pose: Pose, skeleton: Skeleton): readonly Placement[] => {
  const working = SIDES.filter((side) => pose.works === 'both' || pose.works === side);
  if (patch.on === 'trunk' || patch.on === 'neck') {
    const place = patch.on === 'trunk' ? onTrunk(skeleton) : onNeck(skeleton);
    if (pose.view === 'side' || patch.middle) return [place];
    return working.map((side) => {
      const toRight = (pose.view === 'front') === (side === 'left');
      return ([far, across]) => place([far, toRight ? across : -across]);
    });
  }
  return working.filter((side) => !limbOf(patch, skeleton, side).behind).map((side) => onBone(patch, skeleton, side));
};

const onTrunk =
  (skeleton: Skeleton): Placement =>
  ([up, across]) =>
    onTrunkOutline(skeleton, [up, skeleton.view === 'side' ? turned(across, turnAt(skeleton, up)) : across]);

/** What turns towards the one who looks takes its muscles along: those of the back go out of sight behind its edge. */
const turned = (across: number, turn: Degrees): number =>
  cos(clamped((Math.acos(clamped(across, -1, 1)) * 180) / Math.PI + turn, 0, 180));

const onNeck =
  ({ spine, neckTop }: Skeleton): Placement =>
  (point) =>
    onLimb(spine.at(-1) ?? neckTop, neckTop, -1, NECK, point);

const limbOf = ({ on }: Patch, skeleton: Skeleton, side: Side) =>
  on === 'upperArm' || on === 'forearm' ? skeleton[`${side}Arm`] : skeleton[`${side}Leg`];

const onBone = (patch: Patch, skeleton: Skeleton, side: Side): Placement => {
  const { root, mid, end, sense, lower, last } = limbOf(patch, skeleton, side);
  switch (patch.on) {
    case 'hip':
      return ([far, across]) =>
        far < 0 ? onTrunkOutline(skeleton, [-far, across]) : onLimb(root, mid, sense, THIGH, [far, across], 0.5);
    case 'thigh':
      return (point) => onLimb(root, mid, sense, THIGH, point, 0.5);
    case 'shin':
      return (point) => onLimb(mid, end, sense, SHIN, point, 0.5);
    case 'upperArm':
      return (point) => onLimb(root, mid, sense, UPPER_ARM, point, 0.5);
    default:
      return ([far, across]) => {
        // A hand that hangs stretches the top of the forearm, one that stands its underside.
        const up = clamped((sense * (last - lower)) / 60, -1, 1);
        return onLimb(mid, end, sense, FOREARM, [far, across * (1 - Math.abs(up) / 2) - up * 0.44], 0.5);
      };
  }
};

const lay = ({ rails }: Patch, place: Placement): Omit<Laid, 'key'> => {
  const [one, other] = rails.map((rail) => rail.map(place));
  if (one === undefined || other === undefined) return { fibre: () => [], wide: 0 };
  const half = Math.floor(one.length / 2);
  return {
    fibre: (share) => one.map((point, index) => between(point, other[index] ?? point, share)),
    wide: distance(one[half] ?? [0, 0], other[half] ?? [0, 0]),
  };
};

import type { Movement, Muscle } from '../../shared/catalogue/schema.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import { SIDES, type Side, type Skeleton } from '../../shared/figure/skeleton.ts';
import { between, distance, type Point } from '../../shared/figure/vector.ts';
import { MUSCLE_PATCHES, type Patch } from './muscles.ts';
import { onLimb, onTrunkOutline } from './outline.ts';
import { closedPath, openPath } from './path.ts';
import { FOREARM, NECK, SHIN, THIGH, UPPER_ARM } from './profiles.ts';

/** A muscle laid on a skeleton: its outline and its fibres, ready to draw. */
type Laid = {
  /** The same from picture to picture. */
  readonly key: string;
  readonly outline: string;
  readonly fibres: readonly string[];
  readonly middle: Point;
};

/** The layers that muscles are drawn in: those of the arms over the arms. */
export type MuscleLayer = 'body' | 'arms';

type Props = {
  readonly movement: Movement;
  readonly pose: Pose;
  readonly skeleton: Skeleton;
  readonly layer: MuscleLayer;
  readonly hatch: string;
  /** A line of 1 px, in the figure's units. */
  readonly pixel: number;
  readonly fine: boolean;
};

/** The muscles that work, lit: solid with fibres, hatched where they only help, fibres alone where they are stretched. */
export const LitMuscles = ({ movement, pose, skeleton, layer, hatch, pixel, fine }: Props) => {
  const { primary, secondary } = movement.muscles;
  const stretched = movement.kind === 'stretch';
  const lay = (muscles: readonly Muscle[]) => muscles.flatMap((muscle) => laidOut(muscle, pose, skeleton, layer));
  return (
    <g opacity={0.5 + 0.5 * pose.effort}>
      {lay(secondary).map(({ key, outline }) => (
        <path key={key} d={outline} fill={`url(#${hatch})`} />
      ))}
      {lay(primary).map(({ key, outline, fibres }) => (
        <g key={key}>
          {stretched ? null : <path class="figure-muscle" d={outline} stroke-width={fine ? pixel : 0} />}
          {fine || stretched ? (
            <path
              class={stretched ? 'figure-fibres-stretched' : 'figure-fibres'}
              d={fibres.join('')}
              stroke-width={pixel * (stretched ? 1.5 : 1)}
            />
          ) : null}
        </g>
      ))}
    </g>
  );
};

/** The middle of the first muscle that a view shows, for the leader line; undefined where it shows none. */
export const middleOfMuscle = (muscles: readonly Muscle[], pose: Pose, skeleton: Skeleton): Point | undefined => {
  for (const muscle of muscles) {
    const laid = [...laidOut(muscle, pose, skeleton, 'body'), ...laidOut(muscle, pose, skeleton, 'arms')];
    const found = laid.at(-1);
    if (found !== undefined) return found.middle;
  }
  return undefined;
};

const laidOut = (muscle: Muscle, pose: Pose, skeleton: Skeleton, layer: MuscleLayer): readonly Laid[] =>
  (MUSCLE_PATCHES[pose.view][muscle] ?? []).flatMap((patch, which) =>
    layerOf(patch) === layer
      ? placements(patch, pose, skeleton).map((place, side) => ({
          key: `${muscle} ${which} ${side}`,
          ...lay(patch, place),
        }))
      : [],
  );

const layerOf = ({ on }: Patch): MuscleLayer => (on === 'upperArm' || on === 'forearm' ? 'arms' : 'body');

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
  (point) =>
    onTrunkOutline(skeleton, point);

const onNeck =
  ({ spine, neckTop }: Skeleton): Placement =>
  (point) =>
    onLimb(spine.at(-1) ?? neckTop, neckTop, -1, NECK, point);

const limbOf = (patch: Patch, skeleton: Skeleton, side: Side) =>
  layerOf(patch) === 'arms' ? skeleton[`${side}Arm`] : skeleton[`${side}Leg`];

const onBone = (patch: Patch, skeleton: Skeleton, side: Side): Placement => {
  const { root, mid, end, sense } = limbOf(patch, skeleton, side);
  switch (patch.on) {
    case 'thigh':
      return (point) => onLimb(root, mid, sense, THIGH, point, 0.5);
    case 'shin':
      return (point) => onLimb(mid, end, sense, SHIN, point, 0.5);
    case 'upperArm':
      return (point) => onLimb(root, mid, sense, UPPER_ARM, point, 0.5);
    default:
      return (point) => onLimb(mid, end, sense, FOREARM, point, 0.5);
  }
};

const FIBRES = [0.25, 0.5, 0.75];

const lay = ({ rails }: Patch, place: Placement): Omit<Laid, 'key'> => {
  const [one, other] = rails.map((rail) => rail.map(place));
  if (one === undefined || other === undefined) return { outline: '', fibres: [], middle: [0, 0] };
  const fibre = (share: number): Point[] =>
    one.map((point, index) => between(point, other[index] ?? point, 0.1 + 0.8 * share));
  const middle = fibre(0.5);
  return {
    outline: closedPath([...one, ...[...other].reverse()]),
    fibres: FIBRES.map((share) => openPath(shortened(fibre(share)))),
    middle: middle[Math.floor(middle.length / 2)] ?? [0, 0],
  };
};

/** Fibres end a little inside their muscle. */
const shortened = (points: readonly Point[]): Point[] => {
  const [first, second] = points;
  const [last, lastButOne] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !lastButOne || distance(first, last) < 3) return [...points];
  return [between(first, second, 0.2), ...points.slice(1, -1), between(last, lastButOne, 0.2)];
};

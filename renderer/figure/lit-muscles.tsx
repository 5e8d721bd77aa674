import type { Movement, Muscle } from '../../shared/catalogue/schema.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import { SIDES, type Side, type Skeleton } from '../../shared/figure/skeleton.ts';
import { between, clamped, distance, type Point } from '../../shared/figure/vector.ts';
import { MUSCLE_PATCHES, type Patch } from './muscles.ts';
import { onLimb, onTrunkOutline } from './outline.ts';
import { closedPath, openPath } from './path.ts';
import { FOREARM, NECK, SHIN, THIGH, UPPER_ARM } from './profiles.ts';

/** A muscle laid on a skeleton: its outline and the way of its fibres. */
type Laid = {
  /** The same from picture to picture. */
  readonly key: string;
  readonly outline: string;
  /** The line of a fibre, at a share of the way from one edge to the other. */
  readonly fibre: (share: number) => readonly Point[];
  readonly wide: number;
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
  const drawn = { stretched, pixel, fine, effort: pose.effort };
  return (
    <g opacity={0.5 + 0.5 * pose.effort}>
      {lay(secondary).map(({ key, outline }) => (
        <path key={key} d={outline} fill={`url(#${hatch})`} />
      ))}
      {lay(primary).map(({ key, ...laid }) => (
        <g key={key}>{stretched ? <Stretched laid={laid} {...drawn} /> : <Working laid={laid} {...drawn} />}</g>
      ))}
    </g>
  );
};

type LitProps = {
  readonly laid: Omit<Laid, 'key'>;
  readonly pixel: number;
  readonly fine: boolean;
  readonly effort: number;
};

const Working = ({ laid: { outline, fibre }, pixel, fine }: LitProps) => (
  <>
    <path class="figure-muscle" d={outline} stroke-width={fine ? pixel : 0} />
    {fine ? (
      <path
        class="figure-fibres"
        d={FIBRES.map((share) => openPath(shortened(fibre(0.1 + 0.8 * share), END))).join('')}
        stroke-width={pixel}
      />
    ) : null}
  </>
);

/** Fibres alone, from edge to edge of the muscle, so thin that the body shows between them; they grow as it stretches. */
const Stretched = ({ laid: { fibre, wide }, pixel, fine, effort }: LitProps) => (
  <path
    class="figure-fibres-stretched"
    d={(fine ? EDGES : [0.5]).map((share) => openPath(shortened(fibre(share), END * 2 * (1 - effort)))).join('')}
    stroke-width={fine ? clamped(wide / 6, pixel * 0.6, pixel * 1.5) : pixel * 1.25}
  />
);

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
      return (point) => onLimb(mid, end, sense, FOREARM, point, 0.5);
  }
};

/** Where the fibres lie, from one edge of the muscle to the other: within it, or from edge to edge. */
const FIBRES = [0.25, 0.5, 0.75];
const EDGES = [0.04, 0.5, 0.96];
/** How much of its first and last piece a fibre lacks. */
const END = 0.2;

const lay = ({ rails }: Patch, place: Placement): Omit<Laid, 'key'> => {
  const [one, other] = rails.map((rail) => rail.map(place));
  if (one === undefined || other === undefined) return { outline: '', fibre: () => [], wide: 0, middle: [0, 0] };
  const fibre = (share: number): Point[] => one.map((point, index) => between(point, other[index] ?? point, share));
  const half = Math.floor(one.length / 2);
  const from: Point = one[half] ?? [0, 0];
  const to: Point = other[half] ?? [0, 0];
  return {
    outline: closedPath([...one, ...[...other].reverse()]),
    fibre,
    wide: distance(from, to),
    middle: between(from, to, 0.5),
  };
};

/** Fibres end a little inside their muscle. */
const shortened = (points: readonly Point[], by: number): Point[] => {
  const [first, second] = points;
  const [last, lastButOne] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !lastButOne || distance(first, last) < 3) return [...points];
  return [between(first, second, by), ...points.slice(1, -1), between(last, lastButOne, by)];
};

import type { Movement } from '../../shared/catalogue/schema.ts';
import { exchanged, jointsOf } from '../../shared/figure/between.ts';
import type { FigureSide, Picture, Poses } from '../../shared/figure/motion.ts';
import { solve } from '../../shared/figure/solve.ts';
import { distance, type Point } from '../../shared/figure/vector.ts';
import { BOXES, type Fit, keyPoses } from './fit.ts';
import { laidOut, mainOf } from './laid.ts';
import { EDGES, THROUGH } from './lit-muscles.tsx';
import { coverOf, type Part } from './parts.ts';
import { linePath } from './path.ts';

/** Where the name may stand: at the edges of the box, where the body never comes. */
const PLACES: readonly (readonly [side: 'left' | 'right', y: number])[] = [
  ['left', 20],
  ['right', 20],
  ['left', 70],
  ['right', 70],
  ['left', 120],
  ['right', 120],
];
const MARGIN = 4;
/** The width of a letter of a label, in px, in a wide face: the name ends at its line, whatever its letters take. */
const LETTER = 7.4;

/** A place on a muscle that goes along with it: on which patch, on which fibre, how far along. */
type Anchor = { readonly key: string; readonly share: number; readonly station: number };

/** The name of the main muscle, where in the box it stands, and what it points at. */
export type Label = {
  readonly name: string;
  /** The end of it that faces the figure. */
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly anchor: Anchor;
};

type Named = {
  readonly movement: Movement;
  readonly poses: Poses;
  readonly fit: Fit;
  readonly side: FigureSide;
  readonly name: string;
};

const onBox = (fit: Fit, mirrored: boolean, [x, y]: Point): Point => {
  const across = fit.left + fit.scale * x;
  return [mirrored ? BOXES.break.width - across : across, fit.floor + fit.scale * y];
};

/** Finds the nearest place for a name that the body leaves free in all its poses; undefined where no muscle shows. */
export const labelOf = ({ movement, poses, fit, side: half, name }: Named): Label | undefined => {
  const second = half === 'second';
  const mirrored = second && movement.dose.sides === 'each';
  const pictures = keyPoses(movement, poses)
    .map((pose) => (second && movement.dose.sides === 'alternate' ? exchanged(pose) : pose))
    .map((pose): Picture => ({ pose, skeleton: solve(pose), breath: 0, mirrored }));
  const anchor = bestAnchor(movement, pictures);
  const muscle = pictures.map((picture) => placeOf(movement, picture, anchor)).find((place) => place !== undefined);
  if (anchor === undefined || muscle === undefined) return undefined;
  const joints = pictures.flatMap(({ skeleton }) => jointsOf(skeleton).map((joint) => onBox(fit, mirrored, joint)));
  const width = name.length * LETTER;
  const [side, y] = freest(joints, onBox(fit, mirrored, muscle), width);
  return { name, x: side === 'left' ? MARGIN + width : BOXES.break.width - MARGIN - width, y, side, anchor };
};

type Props = {
  readonly movement: Movement;
  readonly picture: Picture;
  readonly fit: Fit;
  readonly label: Label;
};

/** A line from the main muscle to its name, as on a plate. */
export const Leader = ({ movement, picture, fit, label }: Props) => {
  const { name, x, y, side, anchor } = label;
  const place = placeOf(movement, picture, anchor);
  if (place === undefined) return null;
  const muscle = onBox(fit, picture.mirrored, place);
  const from: Point = [x + (side === 'left' ? 4 : -4), y - 4];
  return (
    <>
      <path class="figure-leader" stroke-width={1} d={linePath([from, muscle])} />
      <circle class="figure-leader-end" cx={muscle[0]} cy={muscle[1]} r={1.75} />
      <text class="figure-label" x={x} y={y} text-anchor={side === 'left' ? 'end' : 'start'}>
        {name}
      </text>
    </>
  );
};

const LAYERS = ['trunk', 'legs', 'arms'] as const;

/** The patches of the main muscle in a picture, each with what lies over it. */
const patchesOf = (movement: Movement, picture: Picture) => {
  const over = coverOf(picture);
  const { pose, skeleton } = picture;
  const helping = laidOut(movement.muscles.secondary, pose, skeleton, 'legs').map(
    (laid): Part =>
      () => [...laid.fibre(0), ...[...laid.fibre(1)].reverse()],
  );
  const cover = { ...over, trunk: [...over.trunk, ...helping] };
  return LAYERS.flatMap((layer) =>
    laidOut(mainOf(movement), pose, skeleton, layer).map((laid) => ({
      laid,
      over: layer === 'arms' ? [] : cover[layer],
    })),
  );
};

const placeOf = (movement: Movement, { pose, skeleton }: Picture, anchor: Anchor | undefined): Point | undefined => {
  for (const layer of anchor === undefined ? [] : LAYERS) {
    const found = laidOut(mainOf(movement), pose, skeleton, layer).find(({ key }) => key === anchor?.key);
    if (found !== undefined && anchor !== undefined) return found.fibre(anchor.share)[anchor.station];
  }
  return undefined;
};

/** Of the places on a muscle's fibres, the one that lies bare in most pictures; of several, the one in its middle. */
const bestAnchor = (movement: Movement, pictures: readonly Picture[]): Anchor | undefined => {
  const seen = pictures.map((picture) => patchesOf(movement, picture));
  const shares = movement.kind === 'stretch' ? EDGES : THROUGH;
  const anchors = seen.flat().flatMap(({ laid }) =>
    shares.flatMap((share) =>
      laid.fibre(share).flatMap((_, station, { length }) =>
        station === 0 || station === length - 1
          ? []
          : [
              {
                key: laid.key,
                share,
                station,
                aside: Math.abs(share - 0.5) + Math.abs(station / (length - 1) - 0.5),
              },
            ],
      ),
    ),
  );
  const hidden = ({ key, share, station }: Anchor): number =>
    seen.reduce((sum, patches) => {
      const found = patches.find(({ laid }) => laid.key === key);
      return sum + coveredAt(found?.laid.fibre(share)[station], found?.over ?? []);
    }, 0);
  return anchors
    .map((anchor) => ({ anchor, cost: hidden(anchor) + anchor.aside * 0.4 }))
    .reduce<{ anchor: Anchor; cost: number } | undefined>(
      (best, each) => (best === undefined || each.cost < best.cost ? each : best),
      undefined,
    )?.anchor;
};

/** How near to an edge nothing of a muscle shows: a contour, and a little. */
const EDGE = 2.2;

/** What it costs to point at a place: nothing where it lies bare, most under the edge of what lies over it. */
const coveredAt = (point: Point | undefined, over: readonly Part[]): number => {
  if (point === undefined) return 3;
  if (over.some((part) => isWithin(point, part(-EDGE)) && !isWithin(point, part(EDGE)))) return 3;
  return over.some((part) => isWithin(point, part(0))) ? 1 : 0;
};

const isWithin = ([x, y]: Point, outline: readonly Point[]): boolean =>
  outline.reduce((inside, [ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
  }, false);

/** The nearest place that the body leaves free. */
const freest = (joints: readonly Point[], muscle: Point, width: number) => {
  const cost = ([side, y]: (typeof PLACES)[number]): number => {
    const middle = side === 'left' ? MARGIN + width / 2 : BOXES.break.width - MARGIN - width / 2;
    const near = joints.filter(([jx, jy]) => Math.abs(jx - middle) < width / 2 + 24 && Math.abs(jy - y) < 30).length;
    return near * 500 + distance([middle, y], muscle);
  };
  return PLACES.reduce((best, place) => (cost(place) < cost(best) ? place : best));
};

import type { Movement } from '../../shared/catalogue/schema.ts';
import { jointsOf } from '../../shared/figure/between.ts';
import type { Picture, Poses } from '../../shared/figure/motion.ts';
import { solve } from '../../shared/figure/solve.ts';
import { distance, type Point } from '../../shared/figure/vector.ts';
import { BOXES, type Fit, keyPoses } from './fit.ts';
import { middleOfMuscle } from './lit-muscles.tsx';
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

/** The name of the main muscle, and where in the box it stands. */
export type Label = {
  readonly name: string;
  /** The end of it that faces the figure. */
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
};

const onBox = (fit: Fit, mirrored: boolean, [x, y]: Point): Point => {
  const across = fit.left + fit.scale * x;
  return [mirrored ? BOXES.break.width - across : across, fit.floor + fit.scale * y];
};

/** Finds the nearest place for a name that the body leaves free in all its poses; undefined where no muscle shows. */
export const placeOfName = (
  movement: Movement,
  poses: Poses,
  fit: Fit,
  mirrored: boolean,
  name: string,
): Label | undefined => {
  const solved = keyPoses(movement, poses).map((pose) => ({ pose, skeleton: solve(pose) }));
  const muscles = solved.map(({ pose, skeleton }) => middleOfMuscle(movement.muscles.primary, pose, skeleton));
  const muscle = muscles.find((middle) => middle !== undefined);
  if (muscle === undefined) return undefined;
  const joints = solved.flatMap(({ skeleton }) => jointsOf(skeleton).map((joint) => onBox(fit, mirrored, joint)));
  const width = name.length * LETTER;
  const [side, y] = freest(joints, onBox(fit, mirrored, muscle), width);
  return { name, x: side === 'left' ? MARGIN + width : BOXES.break.width - MARGIN - width, y, side };
};

type Props = {
  readonly movement: Movement;
  readonly picture: Picture;
  readonly fit: Fit;
  readonly label: Label;
};

/** A line from the main muscle to its name, as on a plate. */
export const Leader = ({ movement, picture: { pose, skeleton, mirrored }, fit, label }: Props) => {
  const middle = middleOfMuscle(movement.muscles.primary, pose, skeleton);
  if (middle === undefined) return null;
  const { name, x, y, side } = label;
  const muscle = onBox(fit, mirrored, middle);
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

/** The nearest place that the body leaves free. */
const freest = (joints: readonly Point[], muscle: Point, width: number) => {
  const cost = ([side, y]: (typeof PLACES)[number]): number => {
    const middle = side === 'left' ? MARGIN + width / 2 : BOXES.break.width - MARGIN - width / 2;
    const near = joints.filter(([jx, jy]) => Math.abs(jx - middle) < width / 2 + 24 && Math.abs(jy - y) < 30).length;
    return near * 500 + distance([middle, y], muscle);
  };
  return PLACES.reduce((best, place) => (cost(place) < cost(best) ? place : best));
};

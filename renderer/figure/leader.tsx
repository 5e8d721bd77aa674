import type { Movement } from '../../shared/catalogue/schema.ts';
import { jointsOf } from '../../shared/figure/between.ts';
import type { Picture, Poses } from '../../shared/figure/motion.ts';
import { solve } from '../../shared/figure/solve.ts';
import { distance, type Point } from '../../shared/figure/vector.ts';
import { BOXES, type Fit, keyPoses } from './fit.ts';
import { middleOfMuscle } from './lit-muscles.tsx';
import { linePath } from './path.ts';

type Props = {
  readonly movement: Movement;
  readonly poses: Poses;
  readonly picture: Picture | undefined;
  readonly fit: Fit;
  readonly name: string;
};

/** Where the name may stand: at the edges of the box, where the body never comes. */
const PLACES: readonly (readonly [x: number, y: number, anchor: 'start' | 'end'])[] = [
  [4, 20, 'start'],
  [356, 20, 'end'],
  [4, 70, 'start'],
  [356, 70, 'end'],
  [4, 120, 'start'],
  [356, 120, 'end'],
];
/** About the width of a letter of a label, in px. */
const LETTER = 6.6;

/** A line from the main muscle to its name, as on a plate. */
export const Leader = ({ movement, poses, picture, fit, name }: Props) => {
  const middle = picture && middleOfMuscle(movement.muscles.primary, picture.pose, picture.skeleton);
  if (middle === undefined) return null;
  const onBox = ([x, y]: Point): Point => [fit.left + fit.scale * x, fit.floor + fit.scale * y];
  const mirrored = ([x, y]: Point): Point => (picture?.mirrored ? [BOXES.break.width - x, y] : [x, y]);
  const joints = keyPoses(movement, poses).flatMap((pose) =>
    jointsOf(solve(pose)).map((joint) => mirrored(onBox(joint))),
  );
  const muscle = mirrored(onBox(middle));
  const start = keyPoses(movement, poses)[0];
  const usual = start && middleOfMuscle(movement.muscles.primary, start, solve(start));
  const [x, y, anchor] = freest(joints, mirrored(onBox(usual ?? middle)), name.length * LETTER);
  const from: Point = [anchor === 'start' ? x + name.length * LETTER + 4 : x - name.length * LETTER - 4, y - 4];
  return (
    <>
      <path class="figure-leader" stroke-width={1} d={linePath([from, muscle])} />
      <circle class="figure-leader-end" cx={muscle[0]} cy={muscle[1]} r={1.75} />
      <text class="figure-label" x={x} y={y} text-anchor={anchor}>
        {name}
      </text>
    </>
  );
};

/** The nearest place that the body leaves free. */
const freest = (joints: readonly Point[], muscle: Point, width: number) => {
  const cost = ([x, y, anchor]: (typeof PLACES)[number]): number => {
    const middle = anchor === 'start' ? x + width / 2 : x - width / 2;
    const near = joints.filter(([jx, jy]) => Math.abs(jx - middle) < width / 2 + 24 && Math.abs(jy - y) < 30).length;
    return near * 500 + distance([middle, y], muscle);
  };
  return PLACES.reduce((best, place) => (cost(place) < cost(best) ? place : best));
};

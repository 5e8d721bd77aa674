import type { ComponentChildren } from 'preact';
import type { Picture } from '../../shared/figure/motion.ts';
import type { Prop, View } from '../../shared/figure/pose.ts';
import type { ArmAt, LegAt } from '../../shared/figure/skeleton.ts';
import { along, type Point } from '../../shared/figure/vector.ts';
import { box, chairFromFront, chairFromSide, circle } from './chairs.ts';
import { closedPath, linePath, openPath } from './path.ts';

type Props = { readonly picture: Picture; readonly pixel: number };

/** What stands around, in lines: behind the body, or over it, as a chair is that one looks at from behind. */
export const Scenery = ({ picture: { pose, skeleton }, pixel, over }: Props & { readonly over: boolean }) => {
  const drawn = pose.scene.filter(({ prop }) => over === (prop === 'chair' && pose.view === 'back'));
  const grip = gripOf(skeleton.rightArm);
  return <Lines pixel={pixel} d={drawn.map((prop) => standing(prop, pose.view, grip)).join('')} />;
};

/** What the hands hold, over the body or, for a far hand, behind it. */
export const Held = ({ picture: { pose, skeleton }, pixel, far }: Props & { readonly far: boolean }) => {
  const arms = [skeleton.leftArm, skeleton.rightArm].filter(({ behind }) => behind === far);
  const drawings: ComponentChildren[] = pose.scene.map((prop) => {
    switch (prop.prop) {
      case 'dumbbells':
        return arms.map((arm) => <Dumbbell key={arm.sense} at={gripOf(arm)} pixel={pixel} />);
      case 'band': {
        const start = prop.from === 'feet' ? roundFoot(picture(skeleton, far)) : [prop.from];
        return <path class="figure-prop figure-band" stroke-width={pixel * 1.6} d={bands(start, arms)} />;
      }
      default:
        return null;
    }
  });
  return <>{drawings}</>;
};

const picture = (skeleton: Picture['skeleton'], far: boolean) => (far ? skeleton.leftLeg : skeleton.rightLeg);
/** From under the ball of the foot up over it. */
const roundFoot = ({ ball, last }: LegAt): readonly Point[] => [ball, along(ball, last + 90, 7)];
const gripOf = (arm: ArmAt): Point => along(arm.end, arm.last, 6);
const bands = (start: readonly Point[], arms: readonly ArmAt[]): string =>
  arms.map((arm) => linePath([...start, gripOf(arm)])).join('');

const Lines = ({ d, pixel }: { readonly d: string; readonly pixel: number }) => (
  <path class="figure-prop" stroke-width={pixel * 1.25} d={d} />
);

const Dumbbell = ({ at: [x, y], pixel }: { readonly at: Point; readonly pixel: number }) => (
  <g class="figure-dumbbell" stroke-width={pixel * 1.25}>
    <rect x={x - 8} y={y - 1.8} width={16} height={3.6} />
    {[-1, 1].map((end) => (
      <g key={end}>
        <rect x={x + end * 9 - 2.5} y={y - 7} width={5} height={14} rx={1.5} />
        <rect x={x + end * 13 - 1.5} y={y - 5} width={3} height={10} rx={1.2} />
      </g>
    ))}
  </g>
);

/** The lines of one thing that stands in the picture, or that the near hand carries in its grip. */
const standing = (prop: Prop, view: View, [x, y]: Point): string => {
  switch (prop.prop) {
    case 'mat':
      return box(prop.from, 1.5, prop.to, 4.5);
    case 'chair':
      return view === 'side' ? chairFromSide(prop.x, prop.kind) : chairFromFront(prop.x, prop.kind);
    case 'wall':
      return wall(prop.x);
    case 'pane':
      return pane(prop.half);
    case 'cushion':
      return cushion(prop.at);
    case 'box':
      return box(prop.x - 20, -prop.height, prop.x + 20, 0);
    case 'desk':
      return desk(prop.x);
    case 'door':
      return door(prop.half);
    case 'bench':
      return bench(prop.at, prop.slope, prop.length);
    case 'band':
      return prop.from === 'feet' ? '' : hook(prop.from);
    case 'dumbbells':
      return '';
    case 'load':
      // Behind the near hand, which is seen to hold it.
      return box(x - 12, y - 12, x + 22, y + 22);
    default:
      return prop satisfies never;
  }
};

/** The height of a desk. */
const DESK = -78;

/** A wall cut through, with the strokes that say so. */
const wall = (x: number): string => {
  const strokes = Array.from({ length: 12 }, (_, index) => `M${x} ${-16 * index}l${x < 0 ? -7 : 7} 7`);
  return `M${x} 6V-186${strokes.join('')}`;
};

const cushion = ([x, y]: Point): string =>
  closedPath([
    [x - 17, y],
    [x, y - 5.5],
    [x + 17, y],
    [x, y + 5.5],
  ]);

/** A wall like a sheet of glass, higher than the hands, with the strokes in its corner that say so. */
const pane = (half: number): string =>
  box(-half, -222, half, 0) + [10, 18].map((far) => `M${4 - half} ${far - 218}L${far - half} -218`).join('');

const desk = (x: number): string =>
  box(x, DESK, x + 52, DESK + 4) +
  linePath([
    [x + 44, DESK + 4],
    [x + 44, 0],
  ]) +
  openPath([
    [x + 20, DESK],
    [x + 20, DESK - 1.5],
    [x + 42, DESK - 1.5],
    [x + 50, DESK - 20],
  ]);

/** An open doorway: its casing, both edges of it down to the floor. */
const door = (half: number): string => [half, half + 7].map((out) => `M${-out} 0V${-142 - out}H${out}V0`).join('');

/** A sloping pad for the chest on a frame of two legs, its foot away from the one who lies on it. */
const bench = ([x, y]: Point, slope: number, length: number): string => {
  const up = 90 + slope;
  const on = (far: number, under: number): Point => along(along([x, y], up, far), up - 90, under);
  const [low, high] = [on(length * 0.14, 5), on(length * 0.78, 5)];
  return (
    linePath([on(0, 0), on(length, 0), on(length, 5), on(0, 5), on(0, 0)]) +
    linePath([high, [high[0] + 5, 0]]) +
    linePath([low, [low[0] - 2, 0]]) +
    linePath([
      [low[0] - 9, 0],
      [high[0] + 14, 0],
    ])
  );
};

const hook = ([x, y]: Point): string => circle([x + 2, y], 4);

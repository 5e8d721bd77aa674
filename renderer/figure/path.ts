import type { Point } from '../../shared/figure/vector.ts';

const figures = (value: number): number => Math.round(value * 100) / 100;

/**
 * A smooth closed line through points (Catmull–Rom, as the Bézier curves that SVG knows), always drawn the same way
 * round: several in one path then fill as one, without holes where they overlap.
 */
export const closedPath = (points: readonly Point[]): string =>
  `${curve(doubleArea(points) < 0 ? [...points].reverse() : points, true)}Z`;

const doubleArea = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);

/** A smooth open line through points. */
export const openPath = (points: readonly Point[]): string => curve(points, false);

const curve = (points: readonly Point[], closed: boolean): string => {
  const count = points.length;
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[place] ?? [0, 0];
  };
  const [start, next, before] = [at(0), at(1), at(-1)];
  const [leaveX, leaveY] = [start[0] + (next[0] - before[0]) / 6, start[1] + (next[1] - before[1]) / 6];
  let path = `M${figures(start[0])} ${figures(start[1])}C${figures(leaveX)} ${figures(leaveY)}`;
  let from = start;
  let to = next;
  // Each piece leaves a point as the one before came in: S says the first control point by the last one.
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const after = at(index + 2);
    const [comeX, comeY] = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `${index === 0 ? ' ' : 'S'}${figures(comeX)} ${figures(comeY)} ${figures(to[0])} ${figures(to[1])}`;
    from = to;
    to = after;
  }
  return path;
};

/** A straight line through points. */
export const linePath = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${figures(x)} ${figures(y)}`).join('');

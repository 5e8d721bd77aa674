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
  const [startX, startY] = at(0);
  let path = `M${figures(startX)} ${figures(startY)}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    path += `C${figures(from[0] + (to[0] - before[0]) / 6)} ${figures(from[1] + (to[1] - before[1]) / 6)} `;
    path += `${figures(to[0] - (after[0] - from[0]) / 6)} ${figures(to[1] - (after[1] - from[1]) / 6)} `;
    path += `${figures(to[0])} ${figures(to[1])}`;
  }
  return path;
};

/** A straight line through points. */
export const linePath = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${figures(x)} ${figures(y)}`).join('');

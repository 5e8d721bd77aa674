import { between, distance, type Point } from '../../shared/figure/vector.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { closedPath, openPath } from '../figure/path.ts';

/**
 * A part of a muscle on the right half of a view: its strands from origin to insertion, the outer two being its edges. All
 * have as many points. Units are those of the plate: across from the middle of the body, down from the top of the page.
 */
export type Part = {
  /** A belly is rounded all over; a sheet has corners where its sides meet. */
  readonly shape: 'belly' | 'sheet';
  readonly strands: readonly (readonly Point[])[];
  /** How many fibres are drawn in it. */
  readonly fibres: number;
};

/** The parts of each muscle that a view shows, later ones over earlier ones; the last is the one that one points at. */
export type ViewMuscles = Readonly<Partial<Record<Muscle, readonly Part[]>>>;

/** Reads points written as `x y, x y`. */
export const points = (written: string): readonly Point[] =>
  written.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x, y];
  });

export const belly = (fibres: number, ...strands: readonly string[]): Part => ({
  shape: 'belly',
  strands: strands.map(points),
  fibres,
});

export const sheet = (fibres: number, ...strands: readonly string[]): Part => ({
  ...belly(fibres, ...strands),
  shape: 'sheet',
});

/** The same points on the other half of the body. */
export const mirrored = (line: readonly Point[]): readonly Point[] => line.map(([x, y]): Point => [-x, y]);

/** Both halves of a part: its edges as one path, its fibres as another. */
export const drawn = (part: Part): { readonly edge: string; readonly fibres: string } => {
  const halves = [part, { ...part, strands: part.strands.map(mirrored) }];
  return { edge: halves.map(edgeOf).join(''), fibres: halves.map(fibresOf).join('') };
};

/** Along the first strand, past the ends of the others, back along the last, past their beginnings. */
const edgeOf = ({ shape, strands }: Part): string => {
  const [first = [], last = []] = [strands[0], strands.at(-1)];
  const ends = strands.flatMap((strand) => strand.slice(-1));
  const starts = strands.flatMap((strand) => strand.slice(0, 1)).reverse();
  const back = [...last].reverse();
  return shape === 'belly'
    ? closedPath([...first, ...ends.slice(1, -1), ...back, ...starts.slice(1, -1)])
    : `${joined([first, ends, back, starts])}Z`;
};

/** A line of several curves, with corners where they meet. */
export const joined = (curves: readonly (readonly Point[])[]): string =>
  curves.map((curve, index) => (index === 0 ? openPath(curve) : openPath(curve).replace(/^M[^C]*/, ''))).join('');

/** Fibres evenly between the strands, each ending a little inside the edge. */
const fibresOf = ({ strands, fibres }: Part): string =>
  Array.from({ length: fibres }, (_, index) => {
    const place = ((index + 1) / (fibres + 1)) * (strands.length - 1);
    const [one = [], other = []] = [strands[Math.floor(place)], strands[Math.ceil(place)]];
    return openPath(shortened(one.map((point, at) => between(point, other[at] ?? point, place % 1))));
  }).join('');

const shortened = (strand: readonly Point[]): readonly Point[] => {
  const [first, second] = strand;
  const [lastButOne, last] = strand.slice(-2);
  if (!first || !second || !lastButOne || !last) return strand;
  if (strand.length === 2) return [between(first, last, 0.1), between(last, first, 0.1)];
  return [between(first, second, 0.2), ...strand.slice(1, -1), between(last, lastButOne, 0.15)];
};

/** The middle of a part: half way along the strand, or the two strands, in its middle. */
export const middleOf = ({ strands }: Part): Point => {
  const half = (strands.length - 1) / 2;
  return between(halfWay(strands[Math.floor(half)] ?? []), halfWay(strands[Math.ceil(half)] ?? []), 0.5);
};

const halfWay = (strand: readonly Point[]): Point => {
  const steps = strand.slice(1).map((point, index) => ({ from: strand[index] ?? point, to: point }));
  let left = steps.reduce((sum, { from, to }) => sum + distance(from, to), 0) / 2;
  for (const { from, to } of steps) {
    const length = distance(from, to);
    if (left <= length) return between(from, to, left / length);
    left -= length;
  }
  return [0, 0];
};

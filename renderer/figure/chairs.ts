import type { Point } from '../../shared/figure/vector.ts';
import { linePath, openPath } from './path.ts';

/** The height of a seat. */
const SEAT = -38;

/** A rectangle in lines. */
export const box = (left: number, top: number, right: number, bottom: number): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`;

export const circle = ([x, y]: Point, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** A chair in lines, facing right. */
export const chairFromSide = (x: number, kind: 'office' | 'plain'): string => {
  const seat = box(x - 16, SEAT, x + 28, SEAT + 4);
  if (kind === 'plain') {
    const legs =
      linePath([
        [x - 14, SEAT + 4],
        [x - 17, 0],
      ]) +
      linePath([
        [x + 25, SEAT + 4],
        [x + 27, 0],
      ]);
    const rest = linePath([
      [x - 15, SEAT],
      [x - 19, SEAT - 44],
      [x - 22.5, SEAT - 44],
      [x - 18.5, SEAT],
    ]);
    return seat + legs + rest;
  }
  const back = openPath([
    [x - 15, SEAT - 6],
    [x - 16, SEAT - 26],
    [x - 19, SEAT - 50],
    [x - 22.5, SEAT - 50],
    [x - 20, SEAT - 26],
    [x - 19, SEAT - 6],
    [x - 15, SEAT - 6],
  ]);
  const stem = openPath([
    [x - 17, SEAT - 6],
    [x - 17, SEAT + 7],
    [x - 2, SEAT + 7],
  ]);
  return seat + back + stem + stand(x + 3.5, 22.5);
};

/** The same from the front or from behind. */
export const chairFromFront = (x: number, kind: 'office' | 'plain'): string => {
  const seat = box(x - 25, SEAT, x + 25, SEAT + 5);
  if (kind === 'plain') {
    const legs = [-22, 22]
      .map((at) =>
        linePath([
          [x + at, SEAT + 5],
          [x + at * 1.05, 0],
        ]),
      )
      .join('');
    return (
      seat +
      legs +
      box(x - 21, SEAT - 44, x + 21, SEAT - 22) +
      [-17, 17]
        .map((at) =>
          linePath([
            [x + at, SEAT - 22],
            [x + at, SEAT],
          ]),
        )
        .join('')
    );
  }
  const back = openPath([
    [x - 19, SEAT - 12],
    [x - 21, SEAT - 32],
    [x - 17, SEAT - 50],
    [x, SEAT - 52],
    [x + 17, SEAT - 50],
    [x + 21, SEAT - 32],
    [x + 19, SEAT - 12],
    [x, SEAT - 10],
    [x - 19, SEAT - 12],
  ]);
  return seat + back + stand(x, 24);
};

/** The column of an office chair, its star and its castors. */
const stand = (x: number, wide: number): string =>
  box(x - 2.5, SEAT + 5, x + 2.5, -10) +
  linePath([
    [x - wide, -7],
    [x, -11],
    [x + wide, -7],
  ]) +
  linePath([
    [x, -11],
    [x, -7],
  ]) +
  [-wide, 0, wide].map((at) => circle([x + at, -3.4], 3.2)).join('');

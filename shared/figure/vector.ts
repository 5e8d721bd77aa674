/** A place in the picture: x to the right, y downwards, in the figure's units (a person stands 180 tall). */
export type Point = readonly [x: number, y: number];

/**
 * Directions are degrees as a hanging arm would swing: 0 straight down, 90 to the right, 180 up, -90 to the left.
 * A figure seen from the side faces right.
 */
export type Degrees = number;

const radians = (degrees: Degrees): number => (degrees * Math.PI) / 180;

export const sin = (degrees: Degrees): number => Math.sin(radians(degrees));
export const cos = (degrees: Degrees): number => Math.cos(radians(degrees));

/** The place so far away from another in a direction. */
export const along = ([x, y]: Point, direction: Degrees, distance: number): Point => [
  x + distance * sin(direction),
  y + distance * cos(direction),
];

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const mixed = (a: number, b: number, share: number): number => a + (b - a) * share;
export const between = (a: Point, b: Point, share: number): Point => [
  mixed(a[0], b[0], share),
  mixed(a[1], b[1], share),
];

/** The direction from one place to another. */
export const directionOf = (from: Point, to: Point): Degrees =>
  (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

/** The same direction, turned by whole circles until it lies in the 360 degrees from `least` on. */
export const wrapped = (degrees: Degrees, least: Degrees): Degrees =>
  degrees - 360 * Math.floor((degrees - least) / 360);

export const clamped = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

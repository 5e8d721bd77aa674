/** How thick the parts of the body are: the flesh on the bones, in the figure's units. */

/** A station of a limb: how far along the bone (of 1), and how far out to the front and to the back of it. */
export type Station = readonly [along: number, front: number, back: number];

export const THIGH: readonly Station[] = [
  [0, 13, 13.5],
  [0.3, 13, 13],
  [0.65, 10.8, 10.6],
  [1, 8.4, 8.2],
];
export const SHIN: readonly Station[] = [
  [0, 8.2, 8.4],
  [0.28, 7.4, 10.4],
  [0.6, 6.2, 8],
  [0.9, 4.8, 5],
  [1, 5, 5.2],
];
/** Seen from the front a leg is slimmer, and as wide to both sides. */
export const THIGH_FRONT: readonly Station[] = [
  [0, 11.4, 10],
  [0.3, 11.2, 10],
  [0.65, 9, 8.8],
  [1, 7.4, 7.2],
];
export const SHIN_FRONT: readonly Station[] = [
  [0, 7.2, 7.2],
  [0.28, 8.4, 7.6],
  [0.6, 6.8, 6],
  [0.9, 4.6, 4.6],
  [1, 4.9, 4.9],
];
export const UPPER_ARM: readonly Station[] = [
  [0, 8, 8],
  [0.3, 7.8, 7.8],
  [0.7, 6.4, 6.6],
  [1, 5.9, 6],
];
export const FOREARM: readonly Station[] = [
  [0, 5.9, 6],
  [0.28, 6.6, 6.3],
  [0.7, 4.7, 4.7],
  [1, 3.9, 3.9],
];
export const HAND: readonly Station[] = [
  [0, 3.9, 3.9],
  [0.3, 5, 4.8],
  [0.55, 4.9, 4.7],
  [0.82, 4.3, 3.9],
  [1, 2.7, 2.3],
];
/** A hand that holds something. */
export const FIST: readonly Station[] = [
  [0, 4, 4],
  [0.25, 5.6, 5.4],
  [0.55, 5.4, 5.2],
];
export const THUMB: readonly Station[] = [
  [0, 2.4, 2.4],
  [1, 1.9, 1.9],
];
export const NECK: readonly Station[] = [
  [0, 7.2, 7.6],
  [0.5, 6, 6.4],
  [1, 6, 6.6],
];

/** A station of the trunk: how far up (0 hips, 1 base of the neck), and out to the front, the back and either side. */
export type TrunkStation = readonly [up: number, front: number, back: number, wide: number];

export const TRUNK: readonly TrunkStation[] = [
  [-0.2, 5, 8, 10],
  [-0.1, 9.5, 14, 15],
  [0.04, 11.6, 15, 17.6],
  [0.18, 12.4, 12, 17],
  [0.36, 12.2, 9.2, 15],
  [0.54, 12.6, 10.2, 15.8],
  [0.72, 13.4, 12.2, 17.2],
  [0.86, 11.4, 12, 17.6],
  [0.97, 7.8, 9.4, 11.5],
  [1.04, 6, 7.2, 6.8],
];

/** The head around its middle: forward and up of it, from the nape over the crown to the chin; from the side. */
export const HEAD_SIDE: readonly (readonly [forward: number, up: number])[] = [
  [-7, -8.5],
  [-10.6, -2],
  [-10.6, 5],
  [-6.5, 11],
  [0, 13.4],
  [6.4, 11.6],
  [9.6, 6.4],
  [10, 2],
  [12.6, -2.2],
  [10.4, -4],
  [10, -8],
  [8, -11.6],
  [3, -11],
  [-1.5, -8],
];
/** The same points of a head seen from the front. */
export const HEAD_FRONT: readonly (readonly [forward: number, up: number])[] = [
  [-6.5, -9],
  [-9.4, -3],
  [-10, 3],
  [-7.4, 10.4],
  [0, 13.4],
  [7.4, 10.4],
  [10, 3],
  [9.8, -0.5],
  [9.2, -3.4],
  [8.4, -6],
  [6.4, -9.2],
  [3.4, -11.4],
  [0, -12],
  [-3.4, -11.4],
];

import type { PoseInput } from '../pose.ts';

/** Places to start from; a pose takes one and says what is different. */

/** Upright on both feet, seen from the side. */
export const standing = {
  view: 'side',
  hips: [0, -93.6],
  rightArm: { shoulder: 2, elbow: 10 },
  leftArm: { shoulder: 8, elbow: 12 },
  rightLeg: { hold: { by: 'sole', at: [3, 0] } },
  leftLeg: { hold: { by: 'sole', at: [3, 0] } },
} as const satisfies PoseInput;

/** Upright on both feet, seen from the front. */
export const standingFront = {
  view: 'front',
  hips: [0, -94.5],
  rightArm: { shoulder: 9, elbow: -4 },
  leftArm: { shoulder: 9, elbow: -4 },
  rightLeg: { hold: { by: 'sole', at: [-11, 0] } },
  leftLeg: { hold: { by: 'sole', at: [11, 0] } },
} as const satisfies PoseInput;

/** Sitting upright on a chair, both feet flat, seen from the side. */
export const seated = {
  view: 'side',
  scene: [{ prop: 'chair', kind: 'office', x: 0 }],
  hips: [0, -50],
  rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [30, 9], angle: 8 } },
  leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [32, 9], angle: 8 } },
  rightLeg: { hold: { by: 'sole', at: [48, 0] } },
  leftLeg: { hold: { by: 'sole', at: [48, 0] } },
} as const satisfies PoseInput;

/** Sitting upright, seen from the front or from behind. */
export const seatedFront = {
  view: 'front',
  scene: [{ prop: 'chair', kind: 'office', x: 0 }],
  hips: [0, -48],
  rightLeg: { hip: 16, knee: 16, upperDepth: 78, hold: { by: 'sole', at: [-14, 0] } },
  leftLeg: { hip: 16, knee: 16, upperDepth: 78, hold: { by: 'sole', at: [14, 0] } },
} as const satisfies PoseInput;

/** The same from behind, the legs beyond the seat. */
export const seatedBack = {
  ...seatedFront,
  view: 'back',
  rightLeg: { ...seatedFront.rightLeg, over: false, hold: { by: 'sole', at: [14, 0] } },
  leftLeg: { ...seatedFront.leftLeg, over: false, hold: { by: 'sole', at: [-14, 0] } },
} as const satisfies PoseInput;

/** On hands and knees. */
export const quadruped = {
  view: 'side',
  scene: [{ prop: 'mat', from: -92, to: 72 }],
  hips: [-28, -52],
  lean: 79,
  neck: -8,
  rightArm: { hold: { by: 'hand', at: [27, -3], angle: 90 } },
  leftArm: { hold: { by: 'hand', at: [27, -3], angle: 90 } },
  rightLeg: { ankle: -72, hold: { by: 'knee', at: [-25, -8], angle: -88 } },
  leftLeg: { ankle: -72, hold: { by: 'knee', at: [-25, -8], angle: -88 } },
} as const satisfies PoseInput;

/** On the back, knees bent, feet flat, arms beside the body. */
export const supine = {
  view: 'side',
  scene: [{ prop: 'mat', from: -98, to: 62 }],
  hips: [-6, -15],
  lean: -93,
  head: 4,
  chestAt: [-52, -12],
  rightArm: { hold: { by: 'hand', at: [15, -4], angle: 90 } },
  leftArm: { hold: { by: 'hand', at: [15, -4], angle: 90 } },
  rightLeg: { hold: { by: 'sole', at: [37, 0] } },
  leftLeg: { hold: { by: 'sole', at: [37, 0] } },
} as const satisfies PoseInput;

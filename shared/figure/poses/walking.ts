import type { PoseInput } from '../pose.ts';

/** One step with the right foot, from heel to toe, in four pictures; the ground glides back under it. */
export const walking = {
  'walking-stride': {
    view: 'side',
    hips: [0, -88],
    lean: 3,
    rightArm: { shoulder: -24, elbow: 12 },
    leftArm: { shoulder: 26, elbow: 22 },
    rightLeg: { hold: { by: 'ball', at: [45, -6], angle: 18, glides: true } },
    leftLeg: { hold: { by: 'ball', at: [-27, 0], angle: -44, glides: true } },
    cycle: { through: ['walking-stride', 'walking-load', 'walking-pass', 'walking-reach'], seconds: 1.2 },
  },
  'walking-load': {
    view: 'side',
    hips: [0, -90.5],
    lean: 3,
    rightArm: { shoulder: -15, elbow: 11 },
    leftArm: { shoulder: 17, elbow: 18 },
    rightLeg: { hold: { by: 'ball', at: [28.5, 0], angle: 0, glides: true } },
    leftLeg: { hip: -6, knee: 50, ankle: -14 },
  },
  'walking-pass': {
    view: 'side',
    hips: [0, -93],
    lean: 3,
    rightArm: { shoulder: 2, elbow: 10 },
    leftArm: { shoulder: 4, elbow: 12 },
    rightLeg: { hold: { by: 'ball', at: [12, 0], angle: 0, glides: true } },
    leftLeg: { hip: 18, knee: 56, ankle: 0 },
  },
  'walking-reach': {
    view: 'side',
    hips: [0, -92.5],
    lean: 3,
    rightArm: { shoulder: 17, elbow: 16 },
    leftArm: { shoulder: -13, elbow: 11 },
    rightLeg: { hold: { by: 'ball', at: [-4.5, 0], angle: -10, glides: true } },
    leftLeg: { hip: 31, knee: 24, ankle: 4 },
  },
} as const satisfies Record<string, PoseInput>;

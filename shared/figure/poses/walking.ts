import type { PoseInput } from '../pose.ts';

/** One step with the right foot, from heel to toe, in four pictures; the ground glides back under it. */
export const walking = {
  'walking-stride': {
    view: 'side',
    hips: [0, -88],
    lean: 3,
    rightArm: { shoulder: -22, elbow: 12 },
    leftArm: { shoulder: 26, elbow: 22 },
    rightLeg: { hold: { by: 'ball', at: [45, -6], angle: 18, glides: true } },
    leftLeg: { hold: { by: 'ball', at: [-21, 0], angle: -40, glides: true } },
    cycle: { through: ['walking-stride', 'walking-load', 'walking-pass', 'walking-reach'], seconds: 1.4, travel: 132 },
  },
  'walking-load': {
    view: 'side',
    hips: [0, -90.5],
    lean: 3,
    rightArm: { shoulder: -15, elbow: 11 },
    leftArm: { shoulder: 17, elbow: 18 },
    rightLeg: { hold: { by: 'ball', at: [28.5, 0], angle: 0, glides: true } },
    leftLeg: { hip: -5, knee: 44, ankle: -12 },
  },
  'walking-pass': {
    view: 'side',
    hips: [0, -93],
    lean: 3,
    rightArm: { shoulder: 2, elbow: 10 },
    leftArm: { shoulder: 4, elbow: 12 },
    rightLeg: { hold: { by: 'ball', at: [12, 0], angle: 0, glides: true } },
    leftLeg: { hip: 25, knee: 62, ankle: 6 },
  },
  'walking-reach': {
    view: 'side',
    hips: [0, -92.5],
    lean: 3,
    rightArm: { shoulder: 17, elbow: 16 },
    leftArm: { shoulder: -13, elbow: 11 },
    rightLeg: { hold: { by: 'ball', at: [-4.5, 0], angle: -10, glides: true } },
    leftLeg: { hip: 30, knee: 30, ankle: 4 },
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';

/** A few steps where one stands, the hands on a desk. */
const onTheSpot = {
  view: 'side',
  scene: [{ prop: 'desk', x: 26 }],
  hips: [0, -93.6],
  lean: 3,
  rightArm: { hold: { by: 'hand', at: [33, -84], angle: 40 } },
  leftArm: { hold: { by: 'hand', at: [33, -84], angle: 40 } },
} as const satisfies PoseInput;

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
  'walking-brisk': {
    view: 'side',
    hips: [0, -86.5],
    lean: 6,
    rightArm: { shoulder: -26, elbow: 48 },
    leftArm: { shoulder: 27, elbow: 58 },
    rightLeg: { hold: { by: 'ball', at: [47, -6], angle: 18, glides: true } },
    leftLeg: { hold: { by: 'ball', at: [-22.5, 0], angle: -44, glides: true } },
    cycle: {
      through: ['walking-brisk', 'walking-brisk-load', 'walking-brisk-pass', 'walking-brisk-reach'],
      seconds: 1.4,
      travel: 139,
    },
  },
  'walking-brisk-load': {
    view: 'side',
    hips: [0, -89.5],
    lean: 6,
    rightArm: { shoulder: -17, elbow: 48 },
    leftArm: { shoulder: 18, elbow: 56 },
    rightLeg: { hold: { by: 'ball', at: [30, 0], angle: 0, glides: true } },
    leftLeg: { hip: -2, knee: 48, ankle: -12 },
  },
  'walking-brisk-pass': {
    view: 'side',
    hips: [0, -92.5],
    lean: 6,
    rightArm: { shoulder: 2, elbow: 50 },
    leftArm: { shoulder: 4, elbow: 52 },
    rightLeg: { hold: { by: 'ball', at: [13, 0], angle: 0, glides: true } },
    leftLeg: { hip: 25, knee: 60, ankle: 6 },
  },
  'walking-brisk-reach': {
    view: 'side',
    hips: [0, -91.5],
    lean: 6,
    rightArm: { shoulder: 18, elbow: 54 },
    leftArm: { shoulder: -15, elbow: 48 },
    rightLeg: { hold: { by: 'ball', at: [-5.5, 0], angle: -12, glides: true } },
    leftLeg: { hip: 29, knee: 31, ankle: 4 },
  },
  'walking-spot': {
    ...onTheSpot,
    rightLeg: { hold: { by: 'ball', at: [14, 0], angle: 0 } },
    leftLeg: { hip: 44, knee: 66, ankle: -4 },
    cycle: { through: ['walking-spot', 'walking-spot-change'], seconds: 1.8 },
  },
  'walking-spot-change': {
    ...onTheSpot,
    rightLeg: { hold: { by: 'ball', at: [14, 0], angle: -14 } },
    leftLeg: { hold: { by: 'ball', at: [14, 0], angle: -24 } },
  },
} as const satisfies Record<string, PoseInput>;

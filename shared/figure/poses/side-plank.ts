import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

const onElbow = {
  view: 'front',
  scene: [{ prop: 'mat', from: -98, to: 92 }],
  works: 'right',
  rightArm: { lowerDepth: 38, hold: { by: 'elbow', at: [-62, -6], angle: -84 } },
  leftArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [16, 12] } },
  rightLeg: { hold: { by: 'sole', at: [69.2, 1], angle: -68 } },
  leftLeg: { hold: { by: 'sole', at: [70.4, -7], angle: 68 } },
} as const satisfies Partial<PoseInput>;

export const sidePlank = {
  'side-plank-lift': { ...onElbow, hips: [-12.8, -40.6], lean: -72.2 },
  'side-plank-rest': {
    ...onElbow,
    leftLeg: { ...onElbow.leftLeg, upperDepth: 18 },
    hips: [-14.4, -19],
    lean: -72,
    lumbar: 17,
    thoracic: 22,
    neck: 8,
    effort: 0.2,
  },
} as const satisfies Record<string, PoseInput>;

const besideWall = {
  ...standingFront,
  scene: [{ prop: 'wall', x: -73 }],
  works: 'right',
  rightLeg: { hold: { by: 'sole', at: [6, 0] } },
  leftLeg: { hold: { by: 'sole', at: [20, 0] } },
} as const satisfies PoseInput;

export const sidePlankDesk = {
  'side-plank-desk-lean': {
    ...besideWall,
    hips: [-7.6, -89.7],
    lean: -14,
    rightArm: { hold: { by: 'elbow', at: [-66, -138], angle: 180 } },
    leftArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [16, 12] } },
    rightLeg: { ...besideWall.rightLeg, upperDepth: 16, lowerDepth: 16 },
    via: ['side-plank-desk-reach'],
  },
  // The forearm comes up close to the body: swung out, it would go through the wall.
  'side-plank-desk-reach': {
    ...besideWall,
    hips: [3, -93],
    lean: -6,
    effort: 0.6,
    rightArm: { shoulder: 50, elbow: 130 },
    leftArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [16, 12] } },
    rightLeg: { ...besideWall.rightLeg, upperDepth: 8, lowerDepth: 8 },
  },
  'side-plank-desk-stand': { ...besideWall, hips: [13, -94.5], effort: 0.2, via: ['side-plank-desk-reach'] },
} as const satisfies Record<string, PoseInput>;

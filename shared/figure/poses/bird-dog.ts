import type { PoseInput } from '../pose.ts';
import { quadruped, standing } from './stances.ts';

const back = { hip: -12, knee: 2, ankle: -45 } as const satisfies PoseInput['rightLeg'];

export const birdDog = {
  'bird-dog-reach': { ...quadruped, leftArm: { shoulder: 173 }, rightLeg: back },
  'bird-dog-reach-leg': { ...quadruped, rightLeg: back },
  'bird-dog-ready': { ...quadruped, effort: 0.2 },
  'bird-dog-gather': {
    ...quadruped,
    effort: 0.7,
    lean: 68,
    lumbar: 14,
    thoracic: 18,
    neck: 8,
    head: 6,
    leftArm: { shoulder: 78, elbow: 96 },
    rightLeg: { hip: 116, knee: 128, ankle: -30 },
  },
} as const satisfies Record<string, PoseInput>;

/** Sloping against the edge of a desk. */
const sloping = {
  ...standing,
  scene: [{ prop: 'desk', x: 43 }],
  hips: [-16, -84],
  lean: 28,
  rightArm: { hold: { by: 'hand', at: [53, -81], angle: 90 } },
  leftArm: { hold: { by: 'hand', at: [53, -81], angle: 90 } },
  rightLeg: { hold: { by: 'ball', at: [-42, 0], angle: -16 } },
  leftLeg: { hold: { by: 'ball', at: [-42, 0], angle: -16 } },
} as const satisfies PoseInput;

const lifted = { hip: -24, knee: 6, ankle: -15 } as const satisfies PoseInput['rightLeg'];

export const birdDogDesk = {
  'bird-dog-desk-reach': { ...sloping, leftArm: { shoulder: 176 }, rightLeg: lifted },
  'bird-dog-desk-reach-leg': { ...sloping, rightLeg: lifted },
  'bird-dog-desk-ready': { ...sloping, effort: 0.2 },
  'bird-dog-desk-gather': {
    ...sloping,
    effort: 0.7,
    lumbar: 8,
    thoracic: 8,
    neck: 6,
    leftArm: { shoulder: 62, elbow: 104 },
    rightLeg: { hip: 104, knee: 112, ankle: -10 },
  },
} as const satisfies Record<string, PoseInput>;

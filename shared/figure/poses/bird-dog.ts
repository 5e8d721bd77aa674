import type { PoseInput } from '../pose.ts';
import { quadruped, standing } from './stances.ts';

export const birdDog = {
  'bird-dog-reach': {
    ...quadruped,
    leftArm: { shoulder: 173 },
    rightLeg: { hip: -12, knee: 2, ankle: -45 },
  },
  'bird-dog-ready': { ...quadruped, effort: 0.2 },
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

export const birdDogDesk = {
  'bird-dog-desk-reach': { ...sloping, leftArm: { shoulder: 176 }, rightLeg: { hip: -24, knee: 6, ankle: -15 } },
  'bird-dog-desk-ready': { ...sloping, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

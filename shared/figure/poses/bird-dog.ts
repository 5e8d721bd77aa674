import type { PoseInput } from '../pose.ts';
import { quadruped, standing } from './stances.ts';

const back = { hip: -12, knee: 2, ankle: -45 } as const satisfies PoseInput['rightLeg'];

export const birdDog = {
  'bird-dog-reach': { ...quadruped, leftArm: { shoulder: 173 }, rightLeg: back },
  'bird-dog-reach-leg': { ...quadruped, rightLeg: back },
  'bird-dog-reach-on': { ...quadruped, leftArm: { shoulder: 173 }, rightLeg: back, via: ['bird-dog-pass'] },
  // Swung through straight, the foot would go into the floor.
  'bird-dog-pass': {
    ...quadruped,
    leftArm: { shoulder: 118, elbow: 50 },
    rightLeg: { hip: 56, knee: 92, ankle: -66 },
  },
  'bird-dog-ready': { ...quadruped, effort: 0.2 },
  'bird-dog-gather': {
    ...quadruped,
    effort: 0.7,
    via: ['bird-dog-pass'],
    lean: 70,
    lumbar: 12,
    thoracic: 12,
    neck: 4,
    head: 4,
    leftArm: { shoulder: 76, elbow: 92 },
    rightLeg: { hip: 121, knee: 127, ankle: -70 },
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
  rightLeg: { hold: { by: 'sole', at: [-53.6, 0] } },
  leftLeg: { hold: { by: 'sole', at: [-53.6, 0] } },
} as const satisfies PoseInput;

const lifted = { hip: -24, knee: 6, ankle: -15 } as const satisfies PoseInput['rightLeg'];

export const birdDogDesk = {
  'bird-dog-desk-reach': { ...sloping, leftArm: { shoulder: 176 }, rightLeg: lifted },
  'bird-dog-desk-reach-leg': { ...sloping, rightLeg: lifted },
  'bird-dog-desk-reach-on': {
    ...sloping,
    leftArm: { shoulder: 176 },
    rightLeg: lifted,
    via: ['bird-dog-desk-pass'],
  },
  // Swung through straight, the leg would go into the floor.
  'bird-dog-desk-pass': {
    ...sloping,
    leftArm: { shoulder: 118, elbow: 50 },
    rightLeg: { hip: 36, knee: 76, ankle: -10 },
  },
  'bird-dog-desk-ready': { ...sloping, effort: 0.2 },
  'bird-dog-desk-gather': {
    ...sloping,
    effort: 0.7,
    via: ['bird-dog-desk-pass'],
    lumbar: 8,
    thoracic: 8,
    neck: 6,
    leftArm: { shoulder: 62, elbow: 104 },
    rightLeg: { hip: 106, knee: 108, ankle: -10 },
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const prone = {
  view: 'side',
  scene: [{ prop: 'mat', from: -112, to: 118 }],
  hips: [0, -13],
  lean: 90,
  neck: -2,
  rightArm: { shoulder: 174, elbow: 4 },
  leftArm: { shoulder: 176, elbow: 4 },
  rightLeg: { hip: 4, knee: 0, ankle: -66 },
  leftLeg: { hip: 3, knee: 0, ankle: -66 },
} as const satisfies PoseInput;

export const supermanHold = {
  'superman-hold-lift': {
    ...prone,
    lumbar: -14,
    thoracic: -20,
    neck: 4,
    rightArm: { shoulder: 172, elbow: 2 },
    leftArm: { shoulder: 166, elbow: 2 },
    rightLeg: { hip: -14, knee: 2, ankle: -66 },
    leftLeg: { hip: -18, knee: 2, ankle: -66 },
  },
  'superman-hold-rest': { ...prone, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

export const supermanHoldDesk = {
  'superman-hold-desk-hinge': {
    ...standing,
    hips: [-20, -85],
    lean: 52,
    neck: -8,
    rightArm: { shoulder: -24, elbow: 2 },
    leftArm: { shoulder: -18, elbow: 2 },
  },
  'superman-hold-desk-stand': { ...standing, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

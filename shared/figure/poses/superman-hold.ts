import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const prone = {
  view: 'side',
  scene: [{ prop: 'mat', from: -112, to: 118 }],
  hips: [0, -13],
  lean: 90,
  neck: -10,
  rightArm: { shoulder: 172, elbow: 2 },
  leftArm: { shoulder: 174, elbow: 2 },
  rightLeg: { hip: 4, knee: 0, ankle: -66 },
  leftLeg: { hip: 3, knee: 0, ankle: -66 },
} as const satisfies PoseInput;

export const supermanHold = {
  'superman-hold-lift': {
    ...prone,
    lumbar: -10,
    thoracic: -16,
    neck: -8,
    rightArm: { shoulder: 160, elbow: 2 },
    leftArm: { shoulder: 154, elbow: 2 },
    rightLeg: { hip: -10, knee: 2, ankle: -66 },
    leftLeg: { hip: -14, knee: 2, ankle: -66 },
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

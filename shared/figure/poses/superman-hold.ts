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

/** A hand's width, not more; the neck stays long. */
export const supermanHold = {
  'superman-hold-lift': {
    ...prone,
    lumbar: -4,
    thoracic: -6,
    neck: -6,
    rightArm: { shoulder: 168, elbow: 2 },
    leftArm: { shoulder: 166, elbow: 2 },
    rightLeg: { hip: -3, knee: 1, ankle: -66 },
    leftLeg: { hip: -4, knee: 1, ankle: -66 },
  },
  'superman-hold-arms': {
    ...prone,
    lumbar: -1,
    thoracic: -4,
    neck: -8,
    effort: 0.6,
    rightArm: { shoulder: 174, elbow: 2 },
    leftArm: { shoulder: 176, elbow: 2 },
  },
  'superman-hold-rest': { ...prone, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

const hinged = { ...standing, hips: [-17, -87], lean: 45, neck: -8 } as const satisfies PoseInput;

export const supermanHoldDesk = {
  'superman-hold-desk-hinge': {
    ...hinged,
    rightArm: { shoulder: -24, elbow: 2 },
    leftArm: { shoulder: -18, elbow: 2 },
  },
  'superman-hold-desk-little': {
    ...standing,
    hips: [-9, -91.5],
    lean: 22,
    neck: -4,
    effort: 0.6,
    rightArm: { upperDepth: 24, lowerDepth: 30, hold: { by: 'hand', on: 'pelvis', at: [5, 17] } },
    leftArm: { upperDepth: 24, lowerDepth: 30, hold: { by: 'hand', on: 'pelvis', at: [8, 17] } },
  },
  'superman-hold-desk-long': {
    ...hinged,
    rightArm: { shoulder: 168, elbow: 4 },
    leftArm: { shoulder: 174, elbow: 4 },
  },
  'superman-hold-desk-stand': { ...standing, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seatedBack, standingFront } from './stances.ts';

const base = { ...standingFront, scene: [{ prop: 'bricks' }] } as const satisfies PoseInput;

export const wallAngels = {
  'wall-angels-up': {
    ...base,
    rightArm: { shoulder: 152, elbow: 20, lift: 3 },
    leftArm: { shoulder: 152, elbow: 20, lift: 3 },
  },
  'wall-angels-down': {
    ...base,
    rightArm: { shoulder: 86, elbow: 92 },
    leftArm: { shoulder: 86, elbow: 92 },
  },
} as const satisfies Record<string, PoseInput>;

export const wallAngelsDesk = {
  'wall-angels-desk-y': {
    ...seatedBack,
    rightArm: { shoulder: 146, elbow: 6, lift: 2 },
    leftArm: { shoulder: 146, elbow: 6, lift: 2 },
  },
  'wall-angels-desk-w': {
    ...seatedBack,
    rightArm: { shoulder: 34, elbow: 116 },
    leftArm: { shoulder: 34, elbow: 116 },
  },
} as const satisfies Record<string, PoseInput>;

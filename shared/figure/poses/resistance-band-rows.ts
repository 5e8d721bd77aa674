import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [
    { prop: 'wall', x: 108 },
    { prop: 'band', from: [104, -116] },
  ],
  hips: [-3, -91.5],
} as const satisfies PoseInput;

export const resistanceBandRows = {
  'resistance-band-rows-pull': {
    ...base,
    lean: -2,
    rightArm: { shoulder: -38, elbow: 118 },
    leftArm: { shoulder: -33, elbow: 116 },
  },
  'resistance-band-rows-reach': {
    ...base,
    lean: 2,
    effort: 0.3,
    rightArm: { shoulder: 72, elbow: 6 },
    leftArm: { shoulder: 77, elbow: 6 },
  },
} as const satisfies Record<string, PoseInput>;

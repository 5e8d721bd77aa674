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

/** A step nearer to where the band is fixed, so that it pulls less. */
const nearer = {
  hips: [21, -91.5],
  rightLeg: { hold: { by: 'sole', at: [27, 0] } },
  leftLeg: { hold: { by: 'sole', at: [27, 0] } },
} as const satisfies Partial<PoseInput>;

const pull = {
  ...base,
  lean: -2,
  rightArm: { shoulder: -38, elbow: 118 },
  leftArm: { shoulder: -33, elbow: 116 },
} as const satisfies PoseInput;

const reach = {
  ...base,
  lean: 2,
  effort: 0.3,
  rightArm: { shoulder: 72, elbow: 6 },
  leftArm: { shoulder: 77, elbow: 6 },
} as const satisfies PoseInput;

export const resistanceBandRows = {
  'resistance-band-rows-pull': pull,
  'resistance-band-rows-reach': reach,
  'resistance-band-rows-near-pull': { ...pull, ...nearer, effort: 0.7 },
  'resistance-band-rows-near-reach': { ...reach, ...nearer },
} as const satisfies Record<string, PoseInput>;

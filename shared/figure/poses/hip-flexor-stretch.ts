import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const hands = {
  works: 'right',
  rightArm: { hold: { by: 'hand', on: 'pelvis', at: [4, 12] } },
  leftArm: { hold: { by: 'hand', on: 'pelvis', at: [7, 12] } },
} as const satisfies Partial<PoseInput>;

export const hipFlexorStretch = {
  'hip-flexor-stretch-split': {
    ...standing,
    ...hands,
    hips: [-4, -74],
    lean: -4,
    lumbar: 4,
    rightLeg: { hold: { by: 'ball', at: [-51, 0], angle: -48 } },
    leftLeg: { hold: { by: 'sole', at: [37, 0] } },
  },
  'hip-flexor-stretch-stand': {
    ...standing,
    ...hands,
    hips: [33, -93.6],
    effort: 0.2,
    rightLeg: { hold: { by: 'ball', at: [47, 0], angle: 0 } },
    leftLeg: { hold: { by: 'sole', at: [36, 0] } },
  },
} as const satisfies Record<string, PoseInput>;

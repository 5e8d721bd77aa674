import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [{ prop: 'desk', x: 33 }],
  lean: 3,
  rightArm: { hold: { by: 'hand', at: [39, -76], angle: 90 } },
  leftArm: { hold: { by: 'hand', at: [44, -76], angle: 90 } },
} as const satisfies PoseInput;

export const calfRaises = {
  'calf-raises-up': {
    ...base,
    hips: [8, -101],
    rightLeg: { hold: { by: 'ball', at: [11, 0], angle: -52 } },
    leftLeg: { hold: { by: 'ball', at: [18, 0], angle: -52 } },
    cues: [{ from: [-12, -4], to: [-12, -24] }],
  },
  'calf-raises-down': {
    ...base,
    effort: 0.3,
    rightLeg: { hold: { by: 'ball', at: [11, 0], angle: 0 } },
    leftLeg: { hold: { by: 'ball', at: [18, 0], angle: 0 } },
  },
} as const satisfies Record<string, PoseInput>;

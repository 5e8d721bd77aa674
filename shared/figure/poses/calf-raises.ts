import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [{ prop: 'desk', x: 24 }],
  lean: 6,
  rightArm: { hold: { by: 'hand', at: [31, -86], angle: 20 } },
  leftArm: { hold: { by: 'hand', at: [31, -86], angle: 20 } },
} as const satisfies PoseInput;

export const calfRaises = {
  'calf-raises-up': {
    ...base,
    hips: [9, -102],
    rightLeg: { hold: { by: 'ball', at: [14, 0], angle: -58 } },
    leftLeg: { hold: { by: 'ball', at: [14, 0], angle: -58 } },
    cues: [{ from: [-12, -4], to: [-12, -24] }],
  },
  'calf-raises-down': {
    ...base,
    effort: 0.3,
    rightLeg: { hold: { by: 'ball', at: [14, 0], angle: 0 } },
    leftLeg: { hold: { by: 'ball', at: [14, 0], angle: 0 } },
  },
} as const satisfies Record<string, PoseInput>;

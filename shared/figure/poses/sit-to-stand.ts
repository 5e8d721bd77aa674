import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  rightLeg: { hold: { by: 'sole', at: [43, 0] } },
  leftLeg: { hold: { by: 'sole', at: [43, 0] } },
} as const satisfies PoseInput;

export const sitToStand = {
  'sit-to-stand-stand': {
    ...base,
    hips: [40, -93.6],
    via: ['sit-to-stand-rise'],
    cues: [{ from: [78, -72], to: [78, -106] }],
  },
  'sit-to-stand-rise': {
    ...base,
    hips: [18, -62],
    lean: 46,
    neck: -14,
    rightArm: { shoulder: 74, elbow: 12 },
    leftArm: { shoulder: 80, elbow: 12 },
  },
  'sit-to-stand-sit': {
    ...base,
    hips: [9, -50],
    lean: 16,
    effort: 0.3,
    via: ['sit-to-stand-rise'],
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [34, 10], angle: 8 } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [34, 10], angle: 8 } },
  },
} as const satisfies Record<string, PoseInput>;

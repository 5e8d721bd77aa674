import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const atDesk = {
  ...standing,
  scene: [{ prop: 'desk', x: 44 }],
  works: 'right',
  pelvis: true,
  rightArm: { hold: { by: 'hand', at: [53, -83], angle: 80 } },
  leftArm: { hold: { by: 'hand', at: [53, -83], angle: 80 } },
} as const satisfies PoseInput;

/** The pelvis tucked under, the trunk upright above it. */
const tucked = { hips: [-1, -78], lean: -15, lumbar: 17, thoracic: -1 } as const satisfies Partial<PoseInput>;
const cues: PoseInput['cues'] = [{ from: [-24, -88], by: [-27, -74], to: [-17, -62] }];
const rear = { hold: { by: 'ball', at: [-46, 0], angle: -50 } } as const satisfies PoseInput['rightLeg'];
const front = { hold: { by: 'sole', at: [35, 0] } } as const satisfies PoseInput['rightLeg'];

export const hipFlexorStretch = {
  'hip-flexor-stretch-split': { ...atDesk, ...tucked, rightLeg: rear, leftLeg: front, cues },
  'hip-flexor-stretch-short': {
    ...atDesk,
    hips: [8, -86],
    lean: -16,
    lumbar: 18,
    effort: 0.8,
    rightLeg: { hold: { by: 'ball', at: [-22, 0], angle: -40 } },
    leftLeg: front,
    cues,
  },
  'hip-flexor-stretch-high': {
    ...atDesk,
    ...tucked,
    rightArm: { shoulder: 172, elbow: 4 },
    rightLeg: rear,
    leftLeg: front,
    cues,
  },
  'hip-flexor-stretch-stand': {
    ...atDesk,
    hips: [26, -93.6],
    effort: 0.2,
    rightArm: { hold: { by: 'hand', at: [50, -85], angle: 30 } },
    leftArm: { hold: { by: 'hand', at: [50, -85], angle: 30 } },
    rightLeg: { hold: { by: 'ball', at: [38, 0], angle: 0 } },
    leftLeg: front,
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [{ prop: 'desk', x: 24 }],
  lean: 6,
  rightArm: { hold: { by: 'hand', at: [31, -86], angle: 20 } },
  leftArm: { hold: { by: 'hand', at: [31, -86], angle: 20 } },
} as const satisfies PoseInput;

const onToes = { hold: { by: 'ball', at: [14, 0], angle: -58 } } as const satisfies PoseInput['rightLeg'];
const flat = { hold: { by: 'ball', at: [14, 0], angle: 0 } } as const satisfies PoseInput['rightLeg'];
const bent = { hip: 12, knee: 58, ankle: -8 } as const satisfies PoseInput['rightLeg'];
const cues: PoseInput['cues'] = [{ from: [-12, -4], to: [-12, -24] }];

/** The weight further forward, on hands that lie flat. */
const leaning = {
  lean: 17,
  rightArm: { hold: { by: 'hand', at: [36, -82], angle: 84 } },
  leftArm: { hold: { by: 'hand', at: [36, -82], angle: 84 } },
} as const satisfies Partial<PoseInput>;

export const calfRaises = {
  'calf-raises-up': { ...base, hips: [9, -102], rightLeg: onToes, leftLeg: onToes, cues },
  'calf-raises-down': { ...base, effort: 0.3, rightLeg: flat, leftLeg: flat },
  'calf-raises-lean-up': {
    ...base,
    ...leaning,
    hips: [3, -102],
    effort: 0.7,
    rightLeg: onToes,
    leftLeg: onToes,
    cues,
  },
  'calf-raises-lean-down': { ...base, ...leaning, hips: [-4, -93.6], effort: 0.2, rightLeg: flat, leftLeg: flat },
  'calf-raises-one-up': {
    ...base,
    hips: [9, -102],
    works: 'right',
    rightLeg: onToes,
    leftLeg: bent,
    cues,
  },
  'calf-raises-one-down': { ...base, effort: 0.3, works: 'right', rightLeg: flat, leftLeg: bent },
} as const satisfies Record<string, PoseInput>;

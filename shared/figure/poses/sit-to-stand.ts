import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const base = {
  ...standing,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  rightLeg: { hold: { by: 'sole', at: [43, 0] } },
  leftLeg: { hold: { by: 'sole', at: [43, 0] } },
} as const satisfies PoseInput;

const cues: PoseInput['cues'] = [{ from: [78, -72], to: [78, -106] }];

/** The hands push from the thighs. */
const pushing = (far: number) =>
  ({
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [far, 10], angle: 8 } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [far, 10], angle: 8 } },
  }) satisfies Partial<PoseInput>;

/** Arms in front, for balance alone. */
const free = (shoulder: number) =>
  ({
    rightArm: { shoulder, elbow: 12 },
    leftArm: { shoulder: shoulder + 6, elbow: 12 },
  }) satisfies Partial<PoseInput>;

const rising = { ...base, hips: [18, -62], lean: 46, neck: -14 } as const satisfies PoseInput;
const sitting = { ...base, hips: [9, -50], lean: 16, effort: 0.3 } as const satisfies PoseInput;

export const sitToStand = {
  'sit-to-stand-stand': { ...base, hips: [40, -93.6], via: ['sit-to-stand-rise'], cues },
  'sit-to-stand-rise': { ...rising, ...free(74) },
  'sit-to-stand-sit': { ...sitting, ...free(58), via: ['sit-to-stand-rise'] },
  'sit-to-stand-helped-stand': {
    ...base,
    hips: [40, -93.6],
    effort: 0.7,
    via: ['sit-to-stand-helped-rise'],
    cues,
  },
  'sit-to-stand-helped-rise': { ...rising, ...pushing(32), effort: 0.7 },
  'sit-to-stand-helped-sit': { ...sitting, ...pushing(34), effort: 0.2, via: ['sit-to-stand-helped-rise'] },
} as const satisfies Record<string, PoseInput>;

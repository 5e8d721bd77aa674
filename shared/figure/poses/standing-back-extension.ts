import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

/** On the back of the waist, fingers down, elbows out to the sides. */
const hand = {
  upperDepth: 36,
  lowerDepth: 30,
  hold: { by: 'hand', on: 'pelvis', at: [-11, 9], angle: 155 },
} as const satisfies PoseInput['rightArm'];
const hands = { rightArm: hand, leftArm: hand } as const satisfies Partial<PoseInput>;

export const standingBackExtension = {
  'standing-back-extension-lean': {
    ...standing,
    ...hands,
    hips: [9, -92.6],
    lean: -8,
    lumbar: -26,
    thoracic: -18,
    neck: -6,
    head: 2,
  },
  'standing-back-extension-stand': { ...standing, ...hands, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

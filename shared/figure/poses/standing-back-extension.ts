import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const hands = {
  rightArm: { hold: { by: 'hand', on: 'pelvis', at: [-6, 9] } },
  leftArm: { hold: { by: 'hand', on: 'pelvis', at: [-6, 9] } },
} as const satisfies Partial<PoseInput>;

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

import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

/** On the back of the waist, fingers down, elbows out to the sides. */
const hand = {
  upperDepth: 36,
  lowerDepth: 30,
  hold: { by: 'hand', on: 'pelvis', at: [-11, 9], angle: 155 },
} as const satisfies PoseInput['rightArm'];
const hands = { rightArm: hand, leftArm: hand } as const satisfies Partial<PoseInput>;

const cues: PoseInput['cues'] = [{ from: [14, -186], by: [0, -190], to: [-14, -184] }];

/** Some twenty degrees in all; the neck brings the eyes forward again. */
export const standingBackExtension = {
  'standing-back-extension-lean': {
    ...standing,
    ...hands,
    hips: [6, -93.1],
    lean: -5,
    lumbar: -9,
    thoracic: -6,
    neck: 8,
    head: 8,
    cues,
  },
  'standing-back-extension-little': {
    ...standing,
    ...hands,
    hips: [3, -93.4],
    lean: -2,
    lumbar: -5,
    thoracic: -3,
    neck: 5,
    head: 4,
    effort: 0.6,
    cues,
  },
  'standing-back-extension-more': {
    ...standing,
    ...hands,
    hips: [7, -92.9],
    lean: -6,
    lumbar: -11,
    thoracic: -8,
    neck: 9,
    head: 9,
    cues,
  },
  'standing-back-extension-stand': { ...standing, ...hands, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

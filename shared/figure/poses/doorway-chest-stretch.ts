import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

/** Behind the threshold, higher up in the picture, with the forearms on the frame. */
const inDoor = {
  ...standingFront,
  scene: [{ prop: 'door', half: 44 }],
  rightArm: { hold: { by: 'hand', at: [-49.5, -172], angle: 180 } },
  leftArm: { hold: { by: 'hand', at: [49.5, -172], angle: 180 } },
  rightLeg: { hold: { by: 'sole', at: [-9, -10], glides: true } },
  leftLeg: { hold: { by: 'sole', at: [9, -10] } },
  hips: [0, -104.5],
} as const satisfies PoseInput;

export const doorwayChestStretch = {
  'doorway-chest-stretch-step': {
    ...inDoor,
    hips: [-1, -93],
    rightLeg: { hold: { by: 'sole', at: [-13, 0.5], glides: true } },
    leftLeg: { upperDepth: 25, lowerDepth: 33, hold: { by: 'sole', at: [10, -10] } },
    cues: [{ from: [-29, -24], to: [-31, 0] }],
  },
  'doorway-chest-stretch-stand': { ...inDoor, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

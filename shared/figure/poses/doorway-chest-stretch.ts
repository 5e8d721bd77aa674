import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

const inDoor = {
  ...standingFront,
  scene: [{ prop: 'door', half: 44 }],
  rightArm: { shoulder: 88, elbow: 90 },
  leftArm: { shoulder: 88, elbow: 90 },
  rightLeg: { hold: { by: 'sole', at: [-9, -5] } },
  leftLeg: { hold: { by: 'sole', at: [9, -5] } },
  hips: [0, -98.6],
} as const satisfies PoseInput;

export const doorwayChestStretch = {
  'doorway-chest-stretch-step': {
    ...inDoor,
    hips: [0, -92],
    rightLeg: { upperDepth: 14, hold: { by: 'sole', at: [-14, 0] } },
    leftLeg: { upperDepth: 24, lowerDepth: 32, hold: { by: 'sole', at: [12, -10] } },
  },
  'doorway-chest-stretch-stand': { ...inDoor, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

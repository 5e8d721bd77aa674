import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

const inDoor = {
  ...standingFront,
  scene: [{ prop: 'door', half: 44 }],
  rightArm: { shoulder: 88, elbow: 90 },
  leftArm: { shoulder: 88, elbow: 90 },
  rightLeg: { hold: { by: 'sole', at: [-9, -5] } },
  leftLeg: { hold: { by: 'sole', at: [9, -5] } },
  hips: [0, -98],
} as const satisfies PoseInput;

export const doorwayChestStretch = {
  'doorway-chest-stretch-step': {
    ...inDoor,
    hips: [0, -93],
    rightLeg: { upperDepth: 32, hip: 12, hold: { by: 'sole', at: [-13, 0] } },
    leftLeg: { hold: { by: 'sole', at: [11, -9] } },
  },
  'doorway-chest-stretch-stand': { ...inDoor, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

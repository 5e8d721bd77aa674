import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

/** In the frame, the forearms on it; a step through comes nearer, and so a little lower in the picture. */
const inDoor = {
  ...standingFront,
  scene: [{ prop: 'door', half: 56 }],
  hips: [0, -100.5],
  rightArm: { hold: { by: 'hand', at: [-49.5, -169], angle: 180 } },
  leftArm: { hold: { by: 'hand', at: [49.5, -169], angle: 180 } },
  rightLeg: { hold: { by: 'sole', at: [-10, -5], glides: true } },
  leftLeg: { hold: { by: 'sole', at: [10, -5] } },
} as const satisfies PoseInput;

const stepped = {
  hips: [-0.5, -96],
  rightLeg: { hold: { by: 'sole', at: [-13, -1], glides: true } },
  leftLeg: { upperDepth: 14, lowerDepth: 20, hold: { by: 'sole', at: [10, -5] } },
  cues: [{ from: [-24, -30], by: [-30, -16], to: [-44, -3] }],
} as const satisfies Partial<PoseInput>;

const low = {
  rightArm: { hold: { by: 'hand', at: [-49.5, -142], angle: 180 } },
  leftArm: { hold: { by: 'hand', at: [49.5, -142], angle: 180 } },
} as const satisfies Partial<PoseInput>;

const one = { leftArm: { shoulder: 9, elbow: -4 } } as const satisfies Partial<PoseInput>;

export const doorwayChestStretch = {
  'doorway-chest-stretch-step': { ...inDoor, ...stepped },
  'doorway-chest-stretch-stand': { ...inDoor, effort: 0.2 },
  'doorway-chest-stretch-low-step': { ...inDoor, ...stepped, ...low, effort: 0.8 },
  'doorway-chest-stretch-low-stand': { ...inDoor, ...low, effort: 0.2 },
  'doorway-chest-stretch-one-step': {
    ...inDoor,
    ...stepped,
    ...one,
    works: 'right',
    chestTurn: 62,
    headTurn: 66,
  },
  'doorway-chest-stretch-one-stand': { ...inDoor, ...one, works: 'right', effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

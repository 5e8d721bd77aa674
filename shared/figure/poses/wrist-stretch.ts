import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const forward = { shoulder: 88, elbow: 3 } as const;

export const wristStretch = {
  'wrist-stretch-down': {
    ...seated,
    close: true,
    chestTurn: 26,
    headTurn: 12,
    works: 'right',
    rightArm: { ...forward, wrist: -78 },
    leftArm: { hold: { by: 'hand', on: 'rightHand', at: [8, 5] } },
  },
  'wrist-stretch-up': {
    ...seated,
    close: true,
    chestTurn: 26,
    headTurn: 12,
    works: 'right',
    rightArm: { ...forward, wrist: 78 },
    leftArm: { hold: { by: 'hand', on: 'rightHand', at: [10, -5] } },
  },
  'wrist-stretch-rest': { ...seated, close: true, works: 'right', effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

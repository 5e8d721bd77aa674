import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const forward = { shoulder: 88, elbow: 3, forward: 6 } as const;

export const wristStretch = {
  'wrist-stretch-down': {
    ...seated,
    close: true,
    chestTurn: 12,
    headTurn: 12,
    works: 'right',
    rightArm: { ...forward, wrist: -78 },
    leftArm: { grips: true, hold: { by: 'hand', on: 'rightHand', at: [6, 3] } },
  },
  'wrist-stretch-up': {
    ...seated,
    close: true,
    chestTurn: 12,
    headTurn: 12,
    works: 'right',
    rightArm: { ...forward, wrist: 78 },
    leftArm: { grips: true, hold: { by: 'hand', on: 'rightHand', at: [10, -2] } },
  },
  'wrist-stretch-rest': { ...seated, close: true, works: 'right', effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

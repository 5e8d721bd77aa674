import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const base = {
  ...seated,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  rightLeg: { hip: 99, knee: 66, ankle: -22 },
} as const satisfies PoseInput;

export const seatedSpinalTwist = {
  'seated-spinal-twist-turn': {
    ...base,
    hipsTurn: 34,
    chestTurn: 62,
    headTurn: 140,
    rightArm: { hold: { by: 'hand', at: [-24, -45] } },
    leftArm: { over: true, upperDepth: 54, lowerDepth: 45, hold: { by: 'hand', on: 'rightThigh', at: [44, 0] } },
  },
  'seated-spinal-twist-tall': {
    ...base,
    effort: 0.2,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [22, 10] } },
  },
} as const satisfies Record<string, PoseInput>;

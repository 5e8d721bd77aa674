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
    hipsTurn: 22,
    chestTurn: 62,
    headTurn: 140,
    rightArm: { hold: { by: 'hand', at: [-20, -60] } },
    leftArm: { over: true, hold: { by: 'hand', on: 'rightThigh', at: [38, 4] } },
  },
  'seated-spinal-twist-tall': {
    ...base,
    effort: 0.2,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [22, 10] } },
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const chair = {
  ...seated,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  hips: [4, -50],
  rightLeg: { hold: { by: 'sole', at: [52, 0] } },
  leftLeg: { hold: { by: 'sole', at: [52, 0] } },
} as const satisfies PoseInput;

const base = { ...chair, rightLeg: { hip: 99, knee: 66, ankle: -22 } } as const satisfies PoseInput;

/** The pelvis stays as it sits: ribs and head turn above it, the head a little further. */
export const seatedSpinalTwist = {
  'seated-spinal-twist-turn': {
    ...base,
    hipsTurn: 0,
    chestTurn: 45,
    headTurn: 60,
    rightArm: { grips: true, upperDepth: 28, hold: { by: 'hand', at: [-16, -60], angle: 50 } },
    leftArm: { over: true, upperDepth: 30, lowerDepth: 30, hold: { by: 'hand', on: 'rightThigh', at: [42, 3] } },
  },
  'seated-spinal-twist-tall': {
    ...base,
    hipsTurn: 0,
    chestTurn: 0,
    headTurn: 0,
    effort: 0.2,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [22, 10] } },
    leftArm: { over: false, hold: { by: 'hand', on: 'rightThigh', at: [36, 10] } },
  },
  'seated-spinal-twist-small-turn': {
    ...chair,
    hipsTurn: 0,
    chestTurn: 26,
    headTurn: 34,
    effort: 0.7,
    rightArm: { hold: { by: 'hand', at: [-10, -43], angle: 10 } },
    leftArm: { over: true, upperDepth: 24, lowerDepth: 20, hold: { by: 'hand', on: 'rightThigh', at: [38, 5] } },
  },
  'seated-spinal-twist-small-tall': { ...chair, hipsTurn: 0, chestTurn: 0, headTurn: 0, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

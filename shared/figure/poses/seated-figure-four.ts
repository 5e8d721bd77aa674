import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

const crossed = {
  ...seatedFront,
  works: 'right',
  rightLeg: { hip: 84, knee: -172, upperDepth: 52, lowerDepth: 10, footTurn: 0 },
  rightArm: { turned: true, hold: { by: 'hand', on: 'rightThigh', at: [24, -4], angle: -10 } },
  leftArm: { turned: true, hold: { by: 'hand', on: 'world', at: [8, -58], angle: -40 } },
} as const satisfies PoseInput;

export const seatedFigureFour = {
  'seated-figure-four-lean': { ...crossed, trunkDepth: 48, head: 0 },
  'seated-figure-four-tall': { ...crossed, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

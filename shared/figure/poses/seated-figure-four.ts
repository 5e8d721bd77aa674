import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

/**
 * From the side: the near knee comes out towards the one who looks, its shin lies across the far thigh, and the foot
 * hangs beyond it.
 */
const crossed = {
  ...seated,
  hips: [4, -50],
  works: 'right',
  rightLeg: { hip: 84, knee: -22, upperDepth: 46, lowerDepth: -62, ankle: -30 },
  leftLeg: { hold: { by: 'sole', at: [50, 0] } },
  rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [28, 9], angle: 30 } },
  leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [40, 10], angle: 30 } },
} as const satisfies PoseInput;

export const seatedFigureFour = {
  'seated-figure-four-lean': { ...crossed, lean: 36, neck: -12 },
  'seated-figure-four-deep': { ...crossed, lean: 52, neck: -14 },
  'seated-figure-four-tall': { ...crossed, effort: 0.2 },
  'seated-figure-four-low-lean': { ...crossed, ...{ lean: 28, neck: -10, effort: 0.8 } },
  'seated-figure-four-low-tall': { ...crossed, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

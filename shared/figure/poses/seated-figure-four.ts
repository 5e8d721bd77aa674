import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

/**
 * From the side: the near knee comes out towards the one who looks, its shin lies across the far thigh, and the foot
 * hangs beyond it. The leg stays where it is however far the trunk leans.
 */
const crossed = (lean: number) =>
  ({
    ...seated,
    hips: [4, -50],
    works: 'right',
    lean,
    rightLeg: { hip: 76 + lean, knee: -60, upperDepth: 55, lowerDepth: 56, ankle: -130, footTurn: 56 },
    leftLeg: { hold: { by: 'sole', at: [52, 0] } },
    rightArm: { upperDepth: 12, lowerDepth: 14, hold: { by: 'hand', at: [20, -57], angle: 70 } },
    leftArm: { hold: { by: 'hand', at: [30, -62], angle: 70 } },
  }) satisfies PoseInput;

/** The ankle lower, on the shin. */
const low = (lean: number) =>
  ({
    ...crossed(lean),
    rightLeg: { hip: 70 + lean, knee: 8, upperDepth: 48, lowerDepth: 58, ankle: -130, footTurn: 56 },
    leftArm: { hold: { by: 'hand', at: [28, -60], angle: 60 } },
  }) satisfies PoseInput;

export const seatedFigureFour = {
  'seated-figure-four-lean': { ...crossed(34), neck: -12 },
  'seated-figure-four-deep': { ...crossed(46), neck: -14 },
  'seated-figure-four-tall': { ...crossed(0), effort: 0.2 },
  'seated-figure-four-low-lean': { ...low(26), neck: -10, effort: 0.8 },
  'seated-figure-four-low-tall': { ...low(0), effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

const crossed = {
  ...seatedFront,
  works: 'right',
  rightLeg: { hip: 74, knee: -182, upperDepth: 56 },
  leftLeg: { hip: 8, knee: 8, upperDepth: 76, hold: { by: 'sole', at: [13, 0] } },
  rightArm: { turned: true, hold: { by: 'hand', at: [-22, -52], angle: 20 } },
  leftArm: { turned: true, hold: { by: 'hand', at: [14, -56] } },
} as const satisfies PoseInput;

export const seatedFigureFour = {
  'seated-figure-four-lean': { ...crossed, trunkDepth: 42 },
  'seated-figure-four-tall': { ...crossed, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

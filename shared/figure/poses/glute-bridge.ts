import type { PoseInput } from '../pose.ts';
import { standingFront, supine } from './stances.ts';

export const gluteBridge = {
  'glute-bridge-lift': { ...supine, hips: [-8, -32], lean: -116, neck: 18, head: 8 },
  'glute-bridge-rest': { ...supine, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

const hands = {
  rightArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [15, 14], angle: 170 } },
  leftArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [-15, 14], angle: -170 } },
} as const satisfies Partial<PoseInput>;

const behind = {
  ...standingFront,
  ...hands,
  view: 'back',
  rightLeg: { hold: { by: 'sole', at: [11, 0] } },
  leftLeg: { hold: { by: 'sole', at: [-11, 0] } },
} as const satisfies PoseInput;

export const gluteBridgeDesk = {
  'glute-bridge-desk-squeeze': {
    ...behind,
    cues: [
      { from: [36, -88], to: [19, -88] },
      { from: [-36, -88], to: [-19, -88] },
    ],
  },
  'glute-bridge-desk-relax': { ...behind, effort: 0.1 },
} as const satisfies Record<string, PoseInput>;

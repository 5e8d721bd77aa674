import type { PoseInput } from '../pose.ts';
import { standing, supine } from './stances.ts';

export const gluteBridge = {
  'glute-bridge-lift': { ...supine, hips: [-10, -32], lean: -116, neck: 29, head: 2 },
  'glute-bridge-half': {
    ...supine,
    chestAt: [-49.6, -12],
    hips: [-8, -23.5],
    lean: -104,
    neck: 14,
    head: 2,
    effort: 0.7,
  },
  'glute-bridge-one': {
    ...supine,
    hips: [-10, -32],
    lean: -116,
    neck: 29,
    head: 2,
    rightLeg: { hip: 3, knee: 2, ankle: -12 },
  },
  'glute-bridge-rest': { ...supine, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

/** Seen from the side, where the hip bone shows what the buttocks do: they draw the pelvis a little under. */
const tall = {
  ...standing,
  cut: -50,
  pelvis: true,
  leftLeg: { hold: { by: 'ball', at: [14, 0], angle: 0 } },
  rightArm: { upperDepth: 40, lowerDepth: 40, hold: { by: 'hand', on: 'pelvis', at: [2, 19], angle: -110 } },
  leftArm: { upperDepth: 40, lowerDepth: 40, hold: { by: 'hand', on: 'pelvis', at: [5, 19], angle: -110 } },
} as const satisfies PoseInput;

const cues: PoseInput['cues'] = [{ from: [-25, -108], by: [-29, -94], to: [-19, -80] }];

export const gluteBridgeDesk = {
  'glute-bridge-desk-squeeze': { ...tall, hips: [3, -93.4], lean: -17, lumbar: 20, thoracic: -3, cues },
  'glute-bridge-desk-half': { ...tall, hips: [1, -93.5], lean: -6, lumbar: 6, effort: 0.6, cues },
  'glute-bridge-desk-one': {
    ...tall,
    hips: [3, -93.4],
    lean: -15,
    lumbar: 17,
    thoracic: -3,
    works: 'right',
    leftLeg: { hold: { by: 'ball', at: [24, 0], angle: -30 } },
    cues,
  },
  'glute-bridge-desk-relax': { ...tall, lean: 13, lumbar: -18, thoracic: 6, effort: 0.1 },
} as const satisfies Record<string, PoseInput>;

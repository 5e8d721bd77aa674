import type { PoseInput } from '../pose.ts';
import { seated, supine } from './stances.ts';

/** Hands on the ribs, so that the waist shows. */
const lying = {
  ...supine,
  rightArm: { upperDepth: 40, lowerDepth: 44, hold: { by: 'hand', on: 'chest', at: [14, -20], angle: -80 } },
  leftArm: { upperDepth: 40, lowerDepth: 44, hold: { by: 'hand', on: 'chest', at: [15, -16], angle: -80 } },
} as const satisfies PoseInput;

export const pelvicTilts = {
  'pelvic-tilts-tuck': {
    ...lying,
    lean: -122,
    lumbar: 36,
    thoracic: -5,
    cues: [{ from: [14, -37], by: [4, -50], to: [-14, -38] }],
  },
  'pelvic-tilts-rest': { ...lying, lean: -78, lumbar: -22, thoracic: 10, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

const sitting = {
  ...seated,
  hips: [16, -50],
  rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [37, 9], angle: 10 } },
  leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [39, 9], angle: 10 } },
  rightLeg: { hold: { by: 'sole', at: [63, 0] } },
  leftLeg: { hold: { by: 'sole', at: [63, 0] } },
} as const satisfies PoseInput;

export const pelvicTiltsDesk = {
  'pelvic-tilts-desk-tuck': {
    ...sitting,
    lean: -36,
    lumbar: 52,
    thoracic: 8,
    neck: -12,
    cues: [{ from: [-4, -84], by: [-14, -68], to: [-3, -52] }],
  },
  'pelvic-tilts-desk-tall': { ...sitting, lean: 16, lumbar: -30, thoracic: 10, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

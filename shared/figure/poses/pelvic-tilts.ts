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
  close: true,
  pelvis: true,
  hips: [15, -50],
  rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [46, 9], angle: 26 } },
  leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [46, 9], angle: 26 } },
  rightLeg: { hold: { by: 'sole', at: [62, 0] } },
  leftLeg: { hold: { by: 'sole', at: [62, 0] } },
} as const satisfies PoseInput;

export const pelvicTiltsDesk = {
  'pelvic-tilts-desk-tuck': {
    ...sitting,
    lean: -60,
    lumbar: 60,
    thoracic: 32,
    neck: -24,
    cues: [{ from: [2, -92], by: [-12, -84], to: [-10, -62] }],
  },
  'pelvic-tilts-desk-tall': {
    ...sitting,
    lean: 36,
    lumbar: -40,
    thoracic: 6,
    effort: 0.2,
    cues: [{ from: [-10, -62], by: [-12, -84], to: [2, -92] }],
  },
} as const satisfies Record<string, PoseInput>;

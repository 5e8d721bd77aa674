import type { PoseInput } from '../pose.ts';
import { seated, standing, supine } from './stances.ts';

/** Hands on the ribs, so that the waist shows, and in it the bone that tips. */
const lying = {
  ...supine,
  pelvis: true,
  rightArm: { upperDepth: 46, lowerDepth: 40, hold: { by: 'hand', on: 'chest', at: [14.5, -19], angle: 178 } },
  leftArm: { upperDepth: 46, lowerDepth: 40, hold: { by: 'hand', on: 'chest', at: [14.5, -15], angle: 178 } },
} as const satisfies PoseInput;

const over: PoseInput['cues'] = [{ from: [-5, -44], by: [-17, -54], to: [-31, -44] }];

export const pelvicTilts = {
  'pelvic-tilts-tuck': { ...lying, lean: -122, lumbar: 36, thoracic: -5, cues: over },
  'pelvic-tilts-half': { ...lying, lean: -104, lumbar: 12, thoracic: 2, effort: 0.6, cues: over },
  'pelvic-tilts-rest': { ...lying, lean: -78, lumbar: -22, thoracic: 10, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

const sitting = {
  ...seated,
  cut: -30,
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
  'pelvic-tilts-desk-half': {
    ...sitting,
    lean: -14,
    lumbar: 12,
    thoracic: 18,
    neck: -12,
    effort: 0.6,
    cues: [{ from: [-2, -90], by: [-10, -84], to: [-10, -70] }],
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

/** The back at a wall, the feet a small step in front of it, hands on the ribs. */
const atWall = {
  ...standing,
  cut: -40,
  pelvis: true,
  scene: [{ prop: 'wall', x: -19 }],
  hips: [0, -90],
  rightArm: { upperDepth: 40, lowerDepth: 44, hold: { by: 'hand', on: 'chest', at: [14, -8], angle: 100 } },
  leftArm: { upperDepth: 40, lowerDepth: 44, hold: { by: 'hand', on: 'chest', at: [15, -4], angle: 100 } },
  rightLeg: { hold: { by: 'sole', at: [16, 0] } },
  leftLeg: { hold: { by: 'sole', at: [16, 0] } },
} as const satisfies PoseInput;

/** The harder form of both, lying and sitting. */
export const pelvicTiltsWall = {
  'pelvic-tilts-wall-tuck': {
    ...atWall,
    lean: -20,
    lumbar: 22,
    thoracic: -2,
    cues: [{ from: [30, -80], by: [36, -92], to: [30, -104] }],
  },
  'pelvic-tilts-wall-tall': { ...atWall, lean: 10, lumbar: -16, thoracic: 6, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

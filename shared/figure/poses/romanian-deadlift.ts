import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const weights = { ...standing, scene: [{ prop: 'dumbbells' }] } as const satisfies PoseInput;

/** On the tops of the hip bones, elbows back. */
const onHips = {
  rightArm: { upperDepth: 24, lowerDepth: 30, hold: { by: 'hand', on: 'pelvis', at: [5, 17] } },
  leftArm: { upperDepth: 24, lowerDepth: 30, hold: { by: 'hand', on: 'pelvis', at: [8, 17] } },
} as const satisfies Partial<PoseInput>;

export const romanianDeadlift = {
  'romanian-deadlift-hinge': {
    ...weights,
    hips: [-27, -82],
    lean: 72,
    neck: -14,
    rightArm: { hold: { by: 'hand', at: [17, -38] } },
    leftArm: { hold: { by: 'hand', at: [17, -38] } },
  },
  'romanian-deadlift-bare-hinge': { ...standing, ...onHips, hips: [-25, -84], lean: 64, neck: -12, effort: 0.8 },
  'romanian-deadlift-bare-stand': { ...standing, ...onHips, effort: 0.2 },
  'romanian-deadlift-stand': {
    ...weights,
    effort: 0.3,
    rightArm: { shoulder: 14, elbow: 6 },
    leftArm: { shoulder: 20, elbow: 6 },
  },
} as const satisfies Record<string, PoseInput>;

export const romanianDeadliftDesk = {
  'romanian-deadlift-desk-hinge': {
    ...standing,
    hips: [-25, -84],
    lean: 62,
    neck: -12,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [42, 9], angle: 4 } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [42, 9], angle: 4 } },
  },
  'romanian-deadlift-desk-half': { ...standing, ...onHips, hips: [-14, -89], lean: 34, neck: -6, effort: 0.7 },
  'romanian-deadlift-desk-stand': {
    ...standing,
    effort: 0.3,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [18, 13], angle: 0 } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [18, 13], angle: 0 } },
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

const weights = { ...standing, scene: [{ prop: 'dumbbells' }] } as const satisfies PoseInput;

export const romanianDeadlift = {
  'romanian-deadlift-hinge': {
    ...weights,
    hips: [-27, -82],
    lean: 72,
    neck: -14,
    rightArm: { hold: { by: 'hand', at: [17, -38] } },
    leftArm: { hold: { by: 'hand', at: [17, -38] } },
  },
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
  'romanian-deadlift-desk-stand': {
    ...standing,
    effort: 0.3,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [18, 13], angle: 0 } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [18, 13], angle: 0 } },
  },
} as const satisfies Record<string, PoseInput>;

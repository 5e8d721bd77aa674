import type { PoseInput } from '../pose.ts';
import { quadruped, seated } from './stances.ts';

export const catCow = {
  'cat-cow-cat': { ...quadruped, lean: 24, lumbar: 46, thoracic: 52, neck: 34, head: 10 },
  'cat-cow-cow': { ...quadruped, lean: 113, lumbar: -36, thoracic: -8, neck: -34, head: -18 },
} as const satisfies Record<string, PoseInput>;

const sitting = {
  ...seated,
  hips: [8, -50],
  rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [36, 9], angle: 10 } },
  leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [38, 9], angle: 10 } },
  rightLeg: { hold: { by: 'sole', at: [55, 0] } },
  leftLeg: { hold: { by: 'sole', at: [55, 0] } },
} as const satisfies PoseInput;

export const catCowDesk = {
  'cat-cow-desk-round': { ...sitting, lean: -26, lumbar: 34, thoracic: 44, neck: 30, head: 16 },
  'cat-cow-desk-arch': { ...sitting, lean: 30, lumbar: -30, thoracic: -14, neck: 0, head: -4 },
} as const satisfies Record<string, PoseInput>;

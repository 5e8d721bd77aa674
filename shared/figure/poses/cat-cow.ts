import type { PoseInput } from '../pose.ts';
import { quadruped, seated } from './stances.ts';

/** The belly rounds the back, and the back arches itself. */
const rounded = { effort: 0.3, belly: 1 } as const satisfies Partial<PoseInput>;
const arched = { effort: 1, belly: 0.15 } as const satisfies Partial<PoseInput>;

export const catCow = {
  'cat-cow-cat': { ...quadruped, lean: 24, lumbar: 46, thoracic: 52, neck: 14, head: 4, ...rounded },
  'cat-cow-cow': { ...quadruped, lean: 115, lumbar: -36, thoracic: -16, neck: -15, head: -10, ...arched },
  'cat-cow-small-cat': { ...quadruped, lean: 52, lumbar: 24, thoracic: 28, neck: 12, head: 4, ...rounded },
  'cat-cow-small-cow': { ...quadruped, lean: 100, lumbar: -20, thoracic: -4, neck: -8, head: -4, ...arched },
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
  'cat-cow-desk-round': { ...sitting, lean: -26, lumbar: 34, thoracic: 44, neck: 30, head: 16, ...rounded },
  'cat-cow-desk-arch': { ...sitting, lean: 30, lumbar: -30, thoracic: -14, neck: 6, head: 2, ...arched },
  'cat-cow-desk-small-round': { ...sitting, lean: -10, lumbar: 15, thoracic: 20, neck: 12, head: 8, ...rounded },
  'cat-cow-desk-small-arch': { ...sitting, lean: 14, lumbar: -14, thoracic: -6, neck: 0, head: 0, ...arched },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const base = { ...seated, cut: -30, chestTurn: 12, headTurn: 12, works: 'right' } as const satisfies PoseInput;
/** An elbow held straight in front, or bent. */
const straight = { shoulder: 86, elbow: 3, forward: 6 } as const satisfies PoseInput['rightArm'];
const bent = { shoulder: 52, elbow: 62, forward: 4 } as const satisfies PoseInput['rightArm'];

/** The other hand lies flat on the back of the one that hangs, or draws at the fingers of the one that stands. */
const press = { hold: { by: 'hand', on: 'rightHand', at: [9, 6], angle: 6 } } as const satisfies PoseInput['rightArm'];
const draw = {
  hold: { by: 'hand', on: 'rightHand', at: [13, -3], angle: -4 },
} as const satisfies PoseInput['rightArm'];

export const wristStretch = {
  'wrist-stretch-down': { ...base, rightArm: { ...straight, wrist: -76 }, leftArm: press },
  'wrist-stretch-up': { ...base, rightArm: { ...straight, wrist: 76 }, leftArm: draw },
  'wrist-stretch-bent-down': { ...base, effort: 0.7, rightArm: { ...bent, wrist: -70 }, leftArm: press },
  'wrist-stretch-bent-up': { ...base, effort: 0.7, rightArm: { ...bent, wrist: 66 }, leftArm: draw },
  'wrist-stretch-rest': { ...seated, cut: -30, works: 'right', effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

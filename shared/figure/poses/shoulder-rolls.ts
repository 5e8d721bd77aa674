import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const hanging = {
  ...seated,
  rightArm: { shoulder: 2, elbow: 14 },
  leftArm: { shoulder: 8, elbow: 14 },
} as const satisfies PoseInput;

/** Both shoulders, lifted and brought forward by so much. */
const shoulders = (lift: number, forward: number) =>
  ({
    ...hanging,
    rightArm: { ...hanging.rightArm, lift, forward },
    leftArm: { ...hanging.leftArm, lift, forward },
  }) satisfies PoseInput;

export const shoulderRolls = {
  'shoulder-rolls-up': shoulders(9, 0),
  'shoulder-rolls-back': { ...shoulders(3, -8), thoracic: -4 },
  'shoulder-rolls-forward': { ...shoulders(3, 8), thoracic: 6 },
  'shoulder-rolls-rest': { ...shoulders(-1, 1), effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

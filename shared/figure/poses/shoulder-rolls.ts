import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const hanging = {
  ...seated,
  close: true,
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
  'shoulder-rolls-up': { ...shoulders(9, 0), cues: [{ from: [-22, -112], by: [-26, -124], to: [-17, -134] }] },
  'shoulder-rolls-back': {
    ...shoulders(3, -8),
    thoracic: -4,
    cues: [{ from: [-13, -124], by: [-34, -120], to: [-31, -98] }],
  },
  'shoulder-rolls-forward': { ...shoulders(3, 8), thoracic: 6 },
  'shoulder-rolls-rest': { ...shoulders(-1, 1), effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const hanging = {
  ...seated,
  cut: -18,
  rightArm: { shoulder: 2, elbow: 14 },
  leftArm: { shoulder: 8, elbow: 14 },
} as const satisfies PoseInput;

/** Both shoulders, lifted and brought forward by so much. */
const shoulders = (lift: number, forward: number, thoracic = 0) =>
  ({
    ...hanging,
    thoracic,
    rightArm: { ...hanging.rightArm, lift, forward },
    leftArm: { ...hanging.leftArm, lift, forward },
  }) satisfies PoseInput;

const up: PoseInput['cues'] = [{ from: [-22, -112], by: [-26, -124], to: [-17, -134] }];
const back: PoseInput['cues'] = [{ from: [-25, -123], by: [-38, -118], to: [-35, -98] }];

export const shoulderRolls = {
  'shoulder-rolls-up': { ...shoulders(10, 1), cues: up },
  'shoulder-rolls-back': { ...shoulders(2, -4.5, -8), cues: back },
  'shoulder-rolls-forward': shoulders(3, 7, 5),
  'shoulder-rolls-rest': { ...shoulders(-2, 1), effort: 0.2 },
  'shoulder-rolls-small-up': { ...shoulders(4, 0), effort: 0.6, cues: up },
  'shoulder-rolls-small-back': { ...shoulders(1.5, -3.5, -2), effort: 0.6, cues: back },
  'shoulder-rolls-small-forward': { ...shoulders(1.5, 3.5, 2), effort: 0.6 },
  'shoulder-rolls-large-up': { ...shoulders(12, 1), cues: up },
  'shoulder-rolls-large-back': { ...shoulders(3, -6, -12), cues: back },
  'shoulder-rolls-large-forward': shoulders(4, 10, 8),
} as const satisfies Record<string, PoseInput>;

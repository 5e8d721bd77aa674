import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const hanging = {
  ...seated,
  cut: -30,
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
const back: PoseInput['cues'] = [{ from: [-13, -124], by: [-34, -120], to: [-31, -98] }];

export const shoulderRolls = {
  'shoulder-rolls-up': { ...shoulders(8, 0), cues: up },
  'shoulder-rolls-back': { ...shoulders(3, -7, -4), cues: back },
  'shoulder-rolls-forward': shoulders(3, 7, 5),
  'shoulder-rolls-rest': { ...shoulders(-1, 1), effort: 0.2 },
  'shoulder-rolls-small-up': { ...shoulders(4, 0), effort: 0.6, cues: up },
  'shoulder-rolls-small-back': { ...shoulders(1.5, -3.5, -2), effort: 0.6, cues: back },
  'shoulder-rolls-small-forward': { ...shoulders(1.5, 3.5, 2), effort: 0.6 },
  'shoulder-rolls-large-up': { ...shoulders(10, 0), cues: up },
  'shoulder-rolls-large-back': { ...shoulders(4, -10, -6), cues: back },
  'shoulder-rolls-large-forward': shoulders(4, 10, 8),
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

/** The whole front of the trunk on the pad, the legs long behind it, the balls of the feet on the floor. */
const onBench = {
  view: 'side',
  scene: [{ prop: 'bench', at: [-27, -44], slope: 38, length: 66 }, { prop: 'dumbbells' }],
  hips: [-27, -62],
  lean: 52,
  neck: -8,
  rightLeg: { hold: { by: 'ball', at: [-99, 0], angle: -62 } },
  leftLeg: { hold: { by: 'ball', at: [-99, 0], angle: -62 } },
} as const satisfies PoseInput;

export const chestSupportedRows = {
  'chest-supported-rows-pull': {
    ...onBench,
    rightArm: { shoulder: -16, elbow: 68 },
    leftArm: { shoulder: -12, elbow: 66 },
  },
  'chest-supported-rows-reach': {
    ...onBench,
    effort: 0.3,
    rightArm: { shoulder: 52, elbow: 3 },
    leftArm: { shoulder: 58, elbow: 3 },
  },
} as const satisfies Record<string, PoseInput>;

const withBand = {
  ...seated,
  scene: [
    { prop: 'chair', kind: 'office', x: 0 },
    { prop: 'band', from: 'feet' },
  ],
  hips: [4, -50],
  rightLeg: { hold: { by: 'heel', at: [75, 0], angle: 22 } },
  leftLeg: { hold: { by: 'heel', at: [75, 0], angle: 22 } },
} as const satisfies PoseInput;

export const chestSupportedRowsDesk = {
  'chest-supported-rows-desk-pull': {
    ...withBand,
    rightArm: { shoulder: -32, elbow: 108 },
    leftArm: { shoulder: -28, elbow: 106 },
  },
  'chest-supported-rows-desk-reach': {
    ...withBand,
    effort: 0.3,
    rightArm: { shoulder: 62, elbow: 6 },
    leftArm: { shoulder: 67, elbow: 6 },
  },
} as const satisfies Record<string, PoseInput>;

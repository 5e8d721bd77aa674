import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

/** At the back of the head, the elbow in front of the brow: the face stays free. */
const hand = {
  lift: 2,
  upperDepth: 40,
  lowerDepth: 24,
  hold: { by: 'hand', on: 'head', at: [-8, -2], angle: 15 },
} as const satisfies PoseInput['rightArm'];

const base = {
  ...seated,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  hips: [-1, -50],
  lean: -3,
  rightArm: hand,
  leftArm: hand,
} as const satisfies PoseInput;

export const thoracicExtension = {
  'thoracic-extension-arch': { ...base, lean: -9, lumbar: -1, thoracic: -28, neck: -2, head: 6 },
  'thoracic-extension-little': { ...base, lean: -4, lumbar: -2, thoracic: -14, head: 4, effort: 0.6 },
  'thoracic-extension-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

/** At the back of the head, the elbow in front of the brow: the face stays free. */
const hand = {
  lift: 2,
  grips: true,
  hold: { by: 'hand', on: 'head', at: [-9, 9] },
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
  'thoracic-extension-arch': { ...base, lean: -5, lumbar: -3, thoracic: -28, neck: -2, head: 6 },
  'thoracic-extension-little': { ...base, lean: -4, lumbar: -2, thoracic: -14, head: 4, effort: 0.6 },
  'thoracic-extension-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

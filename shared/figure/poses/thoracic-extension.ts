import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

const base = {
  ...seated,
  scene: [{ prop: 'chair', kind: 'plain', x: 0 }],
  hips: [-1, -50],
  lean: -3,
  rightArm: { hold: { by: 'hand', on: 'head', at: [-9, -11], angle: 60 } },
  leftArm: { hold: { by: 'hand', on: 'head', at: [-9, -11], angle: 60 } },
} as const satisfies PoseInput;

export const thoracicExtension = {
  'thoracic-extension-arch': { ...base, lean: -6, lumbar: -4, thoracic: -34, neck: -6, head: 4 },
  'thoracic-extension-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

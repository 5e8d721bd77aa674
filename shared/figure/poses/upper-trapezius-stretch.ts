import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

const base = {
  ...seatedFront,
  works: 'left',
  rightArm: { shoulder: 14, elbow: -24 },
  leftArm: { shoulder: 14, elbow: -24 },
} as const satisfies PoseInput;

export const upperTrapeziusStretch = {
  'upper-trapezius-stretch-tilt': {
    ...base,
    neck: -26,
    head: -14,
    cues: [{ from: [12, -140], by: [-4, -146], to: [-22, -136] }],
  },
  'upper-trapezius-stretch-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

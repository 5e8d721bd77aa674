import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

const base = {
  ...seatedFront,
  close: true,
  works: 'left',
  rightArm: { turned: true, hold: { by: 'hand', at: [-14, -54], angle: -6 } },
  leftArm: { turned: true, hold: { by: 'hand', at: [14, -54], angle: 6 } },
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

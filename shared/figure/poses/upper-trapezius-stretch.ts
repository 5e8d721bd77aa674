import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

/** The hands in the lap, the elbows near the body. */
const lap = (side: 1 | -1) =>
  ({
    turned: true,
    upperDepth: 20,
    lowerDepth: 50,
    hold: { by: 'hand', at: [side * 9, -52], angle: side * -40 },
  }) satisfies PoseInput['rightArm'];

/** On the thigh, for a light hold. */
const thigh = (side: 1 | -1) =>
  ({
    turned: true,
    upperDepth: 14,
    lowerDepth: 40,
    hold: { by: 'hand', at: [side * 19, -46], angle: side * -8 },
  }) satisfies PoseInput['rightArm'];

const base = {
  ...seatedFront,
  cut: -30,
  works: 'left',
  rightArm: thigh(-1),
  leftArm: thigh(1),
} as const satisfies PoseInput;

const cues: PoseInput['cues'] = [{ from: [12, -140], by: [-4, -146], to: [-22, -136] }];
const loose = { rightArm: lap(-1), leftArm: lap(1) } as const satisfies Partial<PoseInput>;
const anchored = { leftArm: { shoulder: 12, elbow: -6, lift: -3 } } as const satisfies Partial<PoseInput>;

export const upperTrapeziusStretch = {
  'upper-trapezius-stretch-tilt': { ...base, neck: -26, head: -14, cues },
  'upper-trapezius-stretch-loose-tilt': { ...base, ...loose, neck: -14, head: -8, effort: 0.7, cues },
  'upper-trapezius-stretch-loose-upright': { ...base, ...loose, effort: 0.2 },
  'upper-trapezius-stretch-anchored-tilt': { ...base, ...anchored, neck: -27, head: -15, cues },
  'upper-trapezius-stretch-anchored-upright': { ...base, ...anchored, effort: 0.2 },
  'upper-trapezius-stretch-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seatedFront } from './stances.ts';

/** Both arms alike. */
const both = (arm: NonNullable<PoseInput['rightArm']>) => ({ rightArm: arm, leftArm: arm });
/** The forearms come towards the one who looks: the hands on the thighs, or together in the lap. */
const thighs = both({ shoulder: 10, elbow: -26, lowerDepth: 48 });
const lap = both({ shoulder: 12, elbow: -66, lowerDepth: 46 });

const base = {
  ...seatedFront,
  cut: -30,
  works: 'left',
  ...thighs,
} as const satisfies PoseInput;

const cues: PoseInput['cues'] = [{ from: [12, -140], by: [-4, -146], to: [-22, -136] }];
const anchored = {
  leftArm: { lift: -3, lowerDepth: 34, turned: true, hold: { by: 'hand', at: [28, -38], angle: 0 } },
} as const satisfies Partial<PoseInput>;

export const upperTrapeziusStretch = {
  'upper-trapezius-stretch-tilt': { ...base, neck: -26, head: -14, cues },
  'upper-trapezius-stretch-loose-tilt': { ...base, ...lap, neck: -14, head: -8, effort: 0.7, cues },
  'upper-trapezius-stretch-loose-upright': { ...base, ...lap, effort: 0.2 },
  'upper-trapezius-stretch-anchored-tilt': { ...base, ...anchored, neck: -27, head: -15, cues },
  'upper-trapezius-stretch-anchored-upright': { ...base, ...anchored, effort: 0.2 },
  'upper-trapezius-stretch-upright': { ...base, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

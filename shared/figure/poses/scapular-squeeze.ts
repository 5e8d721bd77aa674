import type { PoseInput } from '../pose.ts';
import { seatedBack } from './stances.ts';

/** An arm with its elbow bent, the forearm pointing away from the one who looks. */
const bent = { elbow: 168, lowerDepth: -80 } as const;

export const scapularSqueeze = {
  'scapular-squeeze-squeeze': {
    ...seatedBack,
    close: true,
    rightArm: { ...bent, shoulder: 22, upperDepth: 30, forward: -4, lift: -1 },
    leftArm: { ...bent, shoulder: 22, upperDepth: 30, forward: -4, lift: -1 },
    cues: [
      { from: [52, -88], to: [35, -88] },
      { from: [-52, -88], to: [-35, -88] },
    ],
  },
  'scapular-squeeze-rest': {
    ...seatedBack,
    close: true,
    effort: 0.2,
    rightArm: { ...bent, shoulder: 10, forward: 3 },
    leftArm: { ...bent, shoulder: 10, forward: 3 },
  },
} as const satisfies Record<string, PoseInput>;

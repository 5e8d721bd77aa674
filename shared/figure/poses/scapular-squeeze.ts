import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

export const scapularSqueeze = {
  'scapular-squeeze-squeeze': {
    ...seated,
    thoracic: -6,
    rightArm: { shoulder: -42, elbow: 112, forward: -5 },
    leftArm: { shoulder: -38, elbow: 110, forward: -5 },
    cues: [{ from: [-20, -99], to: [-42, -103] }],
  },
  'scapular-squeeze-rest': {
    ...seated,
    thoracic: 6,
    effort: 0.2,
    rightArm: { shoulder: 6, elbow: 84, forward: 2 },
    leftArm: { shoulder: 11, elbow: 84, forward: 2 },
  },
} as const satisfies Record<string, PoseInput>;

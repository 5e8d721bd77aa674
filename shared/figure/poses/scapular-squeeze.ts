import type { PoseInput } from '../pose.ts';
import { seatedBack } from './stances.ts';

const base = { ...seatedBack, cut: -30 } as const satisfies PoseInput;

/** Both arms with the elbows bent, the forearms pointing away from the one who looks. */
const arms = (arm: NonNullable<PoseInput['rightArm']>) => {
  const bent = { elbow: 132, lowerDepth: -60, ...arm } as const;
  return { rightArm: bent, leftArm: bent };
};

const cues: PoseInput['cues'] = [
  { from: [58, -60], to: [42, -60] },
  { from: [-58, -60], to: [-42, -60] },
];

export const scapularSqueeze = {
  'scapular-squeeze-squeeze': {
    ...base,
    ...arms({ shoulder: 22, upperDepth: 30, forward: -4, lift: -1 }),
    cues,
  },
  'scapular-squeeze-half': {
    ...base,
    ...arms({ shoulder: 16, upperDepth: 18, forward: -1 }),
    effort: 0.6,
    cues,
  },
  'scapular-squeeze-rest': { ...base, ...arms({ shoulder: 10, forward: 3 }), effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

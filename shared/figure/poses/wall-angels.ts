import type { PoseInput } from '../pose.ts';
import { seatedBack, standingFront } from './stances.ts';

/** From behind, where the muscles between the shoulder blades are, as if one could look through the wall. */
const base = {
  ...standingFront,
  view: 'back',
  scene: [{ prop: 'pane', half: 66 }],
  rightLeg: { hold: { by: 'sole', at: [11, 0] } },
  leftLeg: { hold: { by: 'sole', at: [-11, 0] } },
} as const satisfies PoseInput;

/** Both arms alike. */
const both = (arm: NonNullable<PoseInput['rightArm']>) => ({ rightArm: arm, leftArm: arm });

export const wallAngels = {
  'wall-angels-up': { ...base, ...both({ shoulder: 152, elbow: 20, lift: 3 }) },
  'wall-angels-down': { ...base, ...both({ shoulder: 82, elbow: 96, forward: -2 }), effort: 0.8 },
} as const satisfies Record<string, PoseInput>;

export const wallAngelsDesk = {
  'wall-angels-desk-y': { ...seatedBack, ...both({ shoulder: 146, elbow: 6, lift: 2 }) },
  'wall-angels-desk-half': { ...seatedBack, ...both({ shoulder: 92, elbow: 62 }), effort: 0.7 },
  'wall-angels-desk-w': { ...seatedBack, ...both({ shoulder: 34, elbow: 116, forward: -2 }), effort: 0.8 },
} as const satisfies Record<string, PoseInput>;

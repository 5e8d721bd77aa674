import type { PoseInput } from '../pose.ts';
import { seated, standing } from './stances.ts';

const base = { ...seated, cut: -30 } as const satisfies PoseInput;
/** Upright with the back at a wall. */
const atWall = {
  ...standing,
  cut: -64,
  hips: [0, -93.6],
  scene: [{ prop: 'wall', x: -19.5 }],
} as const satisfies PoseInput;

export const chinTuck = {
  'chin-tuck-glide': { ...base, neck: -8, head: 10, cues: [{ from: [36, -127], to: [19, -127] }] },
  'chin-tuck-half': {
    ...base,
    thoracic: 4,
    neck: 12,
    head: -14,
    effort: 0.6,
    cues: [{ from: [38, -127], to: [27, -127] }],
  },
  'chin-tuck-rest': { ...base, thoracic: 8, neck: 34, head: -38, effort: 0.2 },
  'chin-tuck-wall-glide': { ...atWall, neck: -8, head: 10, cues: [{ from: [38, -170], to: [19, -170] }] },
  'chin-tuck-wall-rest': { ...atWall, neck: 30, head: -28, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated } from './stances.ts';

export const chinTuck = {
  'chin-tuck-glide': {
    ...seated,
    close: true,
    neck: -8,
    head: 10,
    cues: [{ from: [36, -127], to: [19, -127] }],
  },
  'chin-tuck-rest': { ...seated, close: true, thoracic: 8, neck: 34, head: -38, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

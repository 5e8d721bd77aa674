import type { PoseInput } from '../pose.ts';
import { seated, supine } from './stances.ts';

export const pelvicTilts = {
  'pelvic-tilts-tuck': {
    ...supine,
    lean: -102,
    lumbar: 14,
    thoracic: -2,
    cues: [{ from: [14, -44], by: [-2, -46], to: [-10, -34] }],
  },
  'pelvic-tilts-rest': { ...supine, lean: -74, lumbar: -24, thoracic: 8, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

const sitting = {
  ...seated,
  hips: [10, -50],
  rightLeg: { hold: { by: 'sole', at: [54, 0] } },
  leftLeg: { hold: { by: 'sole', at: [60, 0] } },
} as const satisfies PoseInput;

export const pelvicTiltsDesk = {
  'pelvic-tilts-desk-tuck': {
    ...sitting,
    lean: -30,
    lumbar: 40,
    thoracic: 6,
    neck: -8,
    cues: [{ from: [-14, -86], by: [-22, -70], to: [-14, -54] }],
  },
  'pelvic-tilts-desk-tall': { ...sitting, lean: 8, lumbar: -14, thoracic: 4, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

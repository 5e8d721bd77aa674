import type { PoseInput } from '../pose.ts';
import { seated, supine } from './stances.ts';

export const kneesToChest = {
  'knees-to-chest-hug': {
    ...supine,
    lean: -106,
    lumbar: 16,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [32, -10] } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [32, -10] } },
    rightLeg: { hip: 122, knee: 136, ankle: -18 },
    leftLeg: { hip: 116, knee: 134, ankle: -18 },
  },
  'knees-to-chest-rest': { ...supine, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

export const kneesToChestDesk = {
  'knees-to-chest-desk-hug': {
    ...seated,
    works: 'right',
    lean: -10,
    lumbar: 12,
    thoracic: 8,
    rightArm: { grips: true, hold: { by: 'hand', on: 'rightThigh', at: [50, -12] } },
    leftArm: { over: false, grips: true, hold: { by: 'hand', on: 'rightThigh', at: [49, -15.5] } },
    rightLeg: { hip: 138, knee: 110, ankle: -22 },
  },
  'knees-to-chest-desk-sit': { ...seated, works: 'right', effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated, supine } from './stances.ts';

const held = { hold: { by: 'hand', on: 'rightThigh', at: [32, -10] } } as const satisfies PoseInput['rightArm'];

export const kneesToChest = {
  'knees-to-chest-hug': {
    ...supine,
    lean: -106,
    lumbar: 16,
    rightArm: { ...held },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [25, -9] } },
    rightLeg: { hip: 122, knee: 136, ankle: -18 },
    leftLeg: { hip: 116, knee: 134, ankle: -18 },
  },
  'knees-to-chest-one': {
    ...supine,
    lean: -100,
    lumbar: 9,
    effort: 0.8,
    works: 'right',
    rightArm: { ...held },
    leftArm: { ...held },
    rightLeg: { hip: 120, knee: 134, ankle: -18 },
  },
  'knees-to-chest-close': {
    ...supine,
    lean: -114,
    lumbar: 27,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [35, -10] } },
    leftArm: { hold: { by: 'hand', on: 'leftThigh', at: [32, -10] } },
    rightLeg: { hip: 138, knee: 146, ankle: -18 },
    leftLeg: { hip: 132, knee: 144, ankle: -18 },
  },
  'knees-to-chest-rest': { ...supine, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

/** Well back on the seat, the back at the backrest. */
const sitting = { ...seated, works: 'right' } as const satisfies PoseInput;

const hug = (hip: number) =>
  ({
    ...sitting,
    lean: -6,
    lumbar: 8,
    thoracic: 6,
    rightArm: { grips: true, hold: { by: 'hand', on: 'rightThigh', at: [33, -9] } },
    leftArm: { over: false, grips: true, hold: { by: 'hand', on: 'rightThigh', at: [35, -9] } },
    rightLeg: { hip, knee: 110, ankle: -22 },
  }) satisfies PoseInput;

export const kneesToChestDesk = {
  'knees-to-chest-desk-hug': hug(130),
  'knees-to-chest-desk-close': { ...hug(140), lean: -10, lumbar: 14, thoracic: 10 },
  'knees-to-chest-desk-box': {
    ...sitting,
    scene: [
      { prop: 'chair', kind: 'office', x: 0 },
      { prop: 'box', x: 66, height: 22 },
    ],
    effort: 0.7,
    lean: 2,
    lumbar: 4,
    thoracic: 6,
    rightArm: { hold: { by: 'hand', on: 'rightThigh', at: [46, 9], angle: 40 } },
    leftArm: { hold: { by: 'hand', on: 'rightThigh', at: [43, 9], angle: 40 } },
    rightLeg: { hold: { by: 'sole', at: [56, -22] } },
    leftLeg: { hold: { by: 'sole', at: [24, 0] } },
  },
  'knees-to-chest-desk-sit': { ...sitting, effort: 0.2 },
  'knees-to-chest-desk-box-sit': {
    ...sitting,
    scene: [
      { prop: 'chair', kind: 'office', x: 0 },
      { prop: 'box', x: 66, height: 22 },
    ],
    effort: 0.2,
    rightLeg: { hold: { by: 'sole', at: [24, 0] } },
    leftLeg: { hold: { by: 'sole', at: [24, 0] } },
  },
} as const satisfies Record<string, PoseInput>;

import type { PoseInput } from '../pose.ts';
import { seated, supine } from './stances.ts';

const up = {
  ...supine,
  scene: [{ prop: 'mat', from: -112, to: 86 }],
  rightArm: { shoulder: 90 },
  leftArm: { shoulder: 86 },
  rightLeg: { hip: 92, knee: 92, ankle: -8 },
  leftLeg: { hip: 88, knee: 90, ankle: -8 },
} as const satisfies PoseInput;

/** The knee stays bent as it was: the whole leg goes down from the hip. */
const bent = { hip: 44, knee: 90, ankle: -4 } as const satisfies PoseInput['rightLeg'];

export const deadBug = {
  'dead-bug-lower': { ...up, leftArm: { shoulder: 162 }, rightLeg: bent },
  'dead-bug-tap': { ...up, rightLeg: { hip: 37, knee: 92, ankle: 6 } },
  'dead-bug-long': { ...up, leftArm: { shoulder: 162 }, rightLeg: { hip: 20, knee: 6, ankle: -20 } },
  'dead-bug-ready': { ...up, effort: 0.4 },
} as const satisfies Record<string, PoseInput>;

const sitting = {
  ...seated,
  hips: [6, -50],
  rightArm: { shoulder: 6, elbow: 16 },
  leftArm: { shoulder: 12, elbow: 16 },
  rightLeg: { hold: { by: 'sole', at: [53, 0] } },
  leftLeg: { hold: { by: 'sole', at: [53, 0] } },
} as const satisfies PoseInput;

export const deadBugDesk = {
  'dead-bug-desk-lift': {
    ...sitting,
    leftArm: { shoulder: 156, elbow: 4 },
    rightLeg: { hip: 110, knee: 92, ankle: -6 },
  },
  'dead-bug-desk-heel': {
    ...sitting,
    effort: 0.6,
    leftArm: { shoulder: 92, elbow: 4 },
    rightLeg: { hold: { by: 'ball', at: [64, 0], angle: -34 } },
  },
  'dead-bug-desk-long': {
    ...sitting,
    leftArm: { shoulder: 156, elbow: 4 },
    rightLeg: { hip: 102, knee: 14, ankle: 4 },
  },
  'dead-bug-desk-ready': { ...sitting, effort: 0.2 },
} as const satisfies Record<string, PoseInput>;

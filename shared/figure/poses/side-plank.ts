import type { PoseInput } from '../pose.ts';
import { standingFront } from './stances.ts';

const onElbow = {
  view: 'front',
  scene: [{ prop: 'mat', from: -98, to: 92 }],
  works: 'right',
  rightArm: { lowerDepth: 38, hold: { by: 'elbow', at: [-62, -6], angle: -84 } },
  leftArm: { turned: true, hold: { by: 'hand', on: 'pelvis', at: [16, 12] } },
  rightLeg: { hold: { by: 'sole', at: [69.2, 1], angle: -68 } },
  leftLeg: { hold: { by: 'sole', at: [70.4, -7], angle: 68 } },
} as const satisfies Partial<PoseInput>;

const lifted = { ...onElbow, hips: [-12.8, -40.6], lean: -72.2 } as const satisfies PoseInput;
const resting = {
  ...onElbow,
  leftLeg: { ...onElbow.leftLeg, upperDepth: 18 },
  hips: [-14.4, -19],
  lean: -72,
  lumbar: 17,
  thoracic: 22,
  neck: 8,
  effort: 0.2,
} as const satisfies PoseInput;

/** The knees bent, the shins going back along the mat; the lower knee carries. */
const onKnees = {
  scene: [{ prop: 'mat', from: -98, to: 72 }],
  rightLeg: { lowerDepth: -40, hold: { by: 'knee', at: [24, -9], angle: 96 } },
  leftLeg: { hip: 8, knee: 10, lowerDepth: -40 },
} as const satisfies Partial<PoseInput>;

export const sidePlank = {
  'side-plank-lift': lifted,
  'side-plank-rest': resting,
  'side-plank-knees-lift': { ...lifted, ...onKnees, hips: [-14, -32], lean: -63, effort: 0.8 },
  'side-plank-knees-rest': { ...resting, ...onKnees, hips: [-18, -19] },
  'side-plank-high': { ...lifted, leftArm: { shoulder: 106, elbow: 2 } },
} as const satisfies Record<string, PoseInput>;

/** Beside a wall, the feet so much further from it; the more, the more one leans. */
const besideWall = (away: number) =>
  ({
    ...standingFront,
    scene: [{ prop: 'wall', x: -73 }],
    works: 'right',
    rightLeg: { hold: { by: 'sole', at: [6 + away, 0] } },
    leftLeg: { hold: { by: 'sole', at: [20 + away, 0] } },
  }) as const satisfies PoseInput;

const onWaist = {
  turned: true,
  hold: { by: 'hand', on: 'pelvis', at: [16, 12] },
} as const satisfies PoseInput['leftArm'];

/** Leaning; the forearm comes up close to the body, since swung out it would go through the wall; and standing. */
const wallLean = (away: number, lean: number, way: string) => {
  const base = besideWall(away);
  const depth = Math.min(16, 2 - lean);
  return {
    lean: {
      ...base,
      hips: [-7.6 + away * 0.5, -93.2 - lean * 0.25],
      lean,
      rightArm: { hold: { by: 'elbow', at: [-66, -138], angle: 180 } },
      leftArm: onWaist,
      rightLeg: { ...base.rightLeg, upperDepth: depth, lowerDepth: depth },
      via: [way],
    },
    reach: {
      ...base,
      hips: [3 + away * 0.9, -93],
      lean: lean * 0.43,
      effort: 0.6,
      rightArm: { shoulder: 50 + Math.min(0, away), elbow: 130 - Math.min(0, away) },
      leftArm: onWaist,
      rightLeg: { ...base.rightLeg, upperDepth: 8, lowerDepth: 8 },
    },
    stand: { ...base, hips: [13 + away, -94.5], effort: 0.2, via: [way] },
  } as const satisfies Record<string, PoseInput>;
};

const standard = wallLean(0, -14, 'side-plank-desk-reach');
const near = wallLean(-9, -9, 'side-plank-desk-near-reach');
const far = wallLean(10, -19, 'side-plank-desk-far-reach');

export const sidePlankDesk = {
  'side-plank-desk-lean': standard.lean,
  'side-plank-desk-reach': standard.reach,
  'side-plank-desk-stand': standard.stand,
  'side-plank-desk-near-lean': { ...near.lean, effort: 0.8 },
  'side-plank-desk-near-reach': near.reach,
  'side-plank-desk-near-stand': near.stand,
  'side-plank-desk-far-lean': far.lean,
  'side-plank-desk-far-reach': far.reach,
  'side-plank-desk-far-stand': far.stand,
} as const satisfies Record<string, PoseInput>;

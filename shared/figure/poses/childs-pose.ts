import type { PoseInput, Prop } from '../pose.ts';
import { standing } from './stances.ts';

const kneeling = {
  view: 'side',
  scene: [{ prop: 'mat', from: -66, to: 92 }],
  rightLeg: { ankle: -70, hold: { by: 'knee', at: [3, -8], angle: -88 } },
  leftLeg: { ankle: -70, hold: { by: 'knee', at: [3, -8], angle: -88 } },
} as const satisfies Partial<PoseInput>;

const upright = {
  hips: [0, -52],
  effort: 0.2,
  rightArm: { shoulder: 3, elbow: 10 },
  leftArm: { shoulder: 9, elbow: 12 },
} as const satisfies Partial<PoseInput>;

const cushion = { prop: 'cushion', at: [-37, -20] } satisfies Prop;

export const childsPose = {
  'childs-pose-fold': {
    ...kneeling,
    hips: [-39, -26],
    lean: 64,
    lumbar: 24,
    thoracic: 22,
    neck: -1,
    head: -4,
    rightArm: { hold: { by: 'hand', at: [67.6, -4], angle: 90 } },
    leftArm: { hold: { by: 'hand', at: [67.6, -4], angle: 90 } },
  },
  'childs-pose-kneel': { ...kneeling, ...upright },
  'childs-pose-cushion-fold': {
    ...kneeling,
    scene: [...kneeling.scene, cushion],
    hips: [-33, -38],
    lean: 74,
    lumbar: 22,
    thoracic: 22,
    neck: -1,
    head: -3,
    effort: 0.8,
    rightArm: { hold: { by: 'hand', at: [67.6, -4], angle: 90 } },
    leftArm: { hold: { by: 'hand', at: [67.6, -4], angle: 90 } },
  },
  'childs-pose-cushion-kneel': { ...kneeling, ...upright, scene: [...kneeling.scene, cushion] },
} as const satisfies Record<string, PoseInput>;

const atDesk = {
  ...standing,
  scene: [{ prop: 'desk', x: 78 }],
  rightArm: { hold: { by: 'hand', at: [89, -82], angle: 90 } },
  leftArm: { hold: { by: 'hand', at: [89, -82], angle: 90 } },
} as const satisfies PoseInput;

export const childsPoseDesk = {
  'childs-pose-desk-fold': {
    ...atDesk,
    hips: [-22, -87],
    lean: 84,
    thoracic: 4,
    neck: 6,
    via: ['childs-pose-desk-step'],
    rightLeg: { hold: { by: 'ball', at: [-2, 0], angle: 0 } },
    leftLeg: { hold: { by: 'ball', at: [-2, 0], angle: 0 } },
  },
  'childs-pose-desk-high-fold': {
    ...atDesk,
    hips: [-10, -86],
    lean: 60,
    thoracic: 6,
    neck: 4,
    effort: 0.8,
    via: ['childs-pose-desk-step'],
    rightLeg: { hold: { by: 'ball', at: [12, 0], angle: 0 } },
    leftLeg: { hold: { by: 'ball', at: [12, 0], angle: 0 } },
  },
  'childs-pose-desk-step': {
    ...atDesk,
    hips: [16, -88],
    lean: 34,
    rightLeg: { hold: { by: 'ball', at: [-2, 0], angle: -14 } },
    leftLeg: { hold: { by: 'ball', at: [61, 0], angle: 0 } },
  },
  'childs-pose-desk-stand': {
    ...atDesk,
    hips: [48, -93.6],
    lean: 6,
    effort: 0.2,
    rightArm: { hold: { by: 'hand', at: [85, -86], angle: 20 } },
    leftArm: { hold: { by: 'hand', at: [85, -86], angle: 20 } },
    via: ['childs-pose-desk-step'],
    rightLeg: { hold: { by: 'ball', at: [61, 0], angle: 0 } },
    leftLeg: { hold: { by: 'ball', at: [61, 0], angle: 0 } },
  },
} as const satisfies Record<string, PoseInput>;

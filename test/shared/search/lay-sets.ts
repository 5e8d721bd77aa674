import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { Equipment } from '../../../shared/model/movement-codes.ts';
import { language } from '../../language.ts';

// Which movements are a right answer to what lay people type. Written before the words that find them were looked at.

const where = (fits: (movement: Movement) => boolean): readonly string[] =>
  [...builtInCatalogue(language.texts.movements).entries.values()]
    .map(({ movement }) => movement)
    .filter(fits)
    .map(({ id }) => id);
const both = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((id) => other.includes(id));
const without = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((id) => !other.includes(id));
const needs =
  (...things: readonly Equipment[]) =>
  ({ equipment }: Movement): boolean =>
    things.some((thing) => equipment.includes(thing));
const isIn =
  (...positions: Movement['positions']) =>
  (movement: Movement): boolean =>
    positions.some((position) => movement.positions.includes(position));

// Regions.
export const neck = ['chin-tuck', 'upper-trapezius-stretch', 'shoulder-rolls'];
const rowing = ['resistance-band-rows', 'chest-supported-rows', 'chest-supported-rows-desk'];
export const blades = [
  'scapular-squeeze',
  'wall-angels',
  'wall-angels-desk',
  'thoracic-extension',
  'shoulder-rolls',
  ...rowing,
];
export const upperBack = [...blades, 'seated-spinal-twist', 'cat-cow', 'cat-cow-desk', 'upper-trapezius-stretch'];
export const shoulders = [
  ...['shoulder-rolls', 'scapular-squeeze', 'wall-angels', 'wall-angels-desk', 'upper-trapezius-stretch'],
  'doorway-chest-stretch',
];
export const low = [
  ...['bird-dog', 'bird-dog-desk', 'childs-pose', 'childs-pose-desk', 'knees-to-chest', 'knees-to-chest-desk'],
  ...['standing-back-extension', 'pelvic-tilts', 'pelvic-tilts-desk', 'cat-cow', 'cat-cow-desk', 'superman-hold-desk'],
  ...['seated-spinal-twist', 'glute-bridge', 'romanian-deadlift-desk', 'superman-hold', 'romanian-deadlift'],
];
export const back = [...new Set([...low, ...upperBack])];
export const posture = [
  ...[
    'wall-angels',
    'wall-angels-desk',
    'scapular-squeeze',
    'thoracic-extension',
    'chin-tuck',
    'doorway-chest-stretch',
  ],
  ...['standing-back-extension', 'cat-cow', 'cat-cow-desk', ...rowing, 'superman-hold-desk'],
];
export const opener = [
  'doorway-chest-stretch',
  'thoracic-extension',
  'wall-angels',
  'wall-angels-desk',
  'scapular-squeeze',
];
export const headForward = ['chin-tuck', 'wall-angels', 'wall-angels-desk', 'scapular-squeeze', 'thoracic-extension'];
export const hips = [
  'hip-flexor-stretch',
  'seated-figure-four',
  'knees-to-chest',
  'knees-to-chest-desk',
  'glute-bridge',
];
export const bum = ['seated-figure-four', 'glute-bridge', 'glute-bridge-desk', 'sit-to-stand'];
export const hams = ['romanian-deadlift', 'romanian-deadlift-desk', 'childs-pose-desk'];
export const core = [
  ...['dead-bug', 'dead-bug-desk', 'pelvic-tilts', 'pelvic-tilts-desk', 'bird-dog', 'bird-dog-desk', 'side-plank'],
  'side-plank-desk',
];
export const waist = ['side-plank', 'side-plank-desk', 'seated-spinal-twist', 'dead-bug', 'dead-bug-desk'];
export const lats = ['childs-pose', 'childs-pose-desk', ...rowing];
export const legs = [
  'sit-to-stand',
  'walking',
  'calf-raises',
  'romanian-deadlift',
  'romanian-deadlift-desk',
  'hip-flexor-stretch',
];
export const calves = ['calf-raises', 'walking'];
export const wake = [
  'walking',
  'calf-raises',
  'sit-to-stand',
  'cat-cow-desk',
  'shoulder-rolls',
  'standing-back-extension',
];
export const sat = [
  ...['hip-flexor-stretch', 'standing-back-extension', 'walking', 'glute-bridge-desk', 'cat-cow', 'cat-cow-desk'],
  ...['childs-pose-desk', 'thoracic-extension', 'sit-to-stand', 'superman-hold-desk'],
];

// Movements by one of their names.
export const squeeze = ['scapular-squeeze'];
export const squeezeRow = ['scapular-squeeze', 'wall-angels', 'wall-angels-desk', ...rowing];
export const kneeHug = ['knees-to-chest', 'knees-to-chest-desk'];
export const angels = ['wall-angels', 'wall-angels-desk'];
export const chin = ['chin-tuck'];
export const birdDog = ['bird-dog', 'bird-dog-desk'];
export const birdDogBridge = [...birdDog, 'glute-bridge', 'glute-bridge-desk'];
export const sidePlank = ['side-plank', 'side-plank-desk'];
export const mcgill = [...birdDog, ...sidePlank];
export const catCow = ['cat-cow', 'cat-cow-desk'];
export const child = ['childs-pose', 'childs-pose-desk'];
export const bridge = ['glute-bridge', 'glute-bridge-desk'];
export const superman = ['superman-hold', 'superman-hold-desk'];
export const twist = ['seated-spinal-twist'];
export const figureFour = ['seated-figure-four'];
export const hipFlexor = ['hip-flexor-stretch'];
export const backbend = ['standing-back-extension', 'thoracic-extension', ...superman];
export const sitStand = ['sit-to-stand'];
export const fold = ['romanian-deadlift', 'romanian-deadlift-desk', 'childs-pose-desk'];
export const deadlift = ['romanian-deadlift', 'romanian-deadlift-desk'];
export const rows = [...rowing, 'scapular-squeeze'];
export const shrug = ['shoulder-rolls', 'upper-trapezius-stretch', 'scapular-squeeze'];
export const calfRaise = ['calf-raises'];
export const chest = ['doorway-chest-stretch'];
export const tilt = ['pelvic-tilts', 'pelvic-tilts-desk'];
export const trap = ['upper-trapezius-stretch'];
export const wrist = ['wrist-stretch'];
export const thoracic = ['thoracic-extension'];
export const stabil = [...birdDog, ...sidePlank, 'dead-bug', 'dead-bug-desk', ...tilt, ...bridge];
export const squeezeBum = bridge;

// What a person rules out, or allows alone.
export const notLying = where((m) => !isIn('supine', 'prone', 'side-lying')(m));
export const notFloor = where((m) => m.place !== 'floor' || m.positions.includes('standing'));
export const standing = where(isIn('standing', 'walking'));
export const seated = where(isIn('seated'));
export const notSeated = where((m) => !m.positions.every((position) => position === 'seated'));
export const noMat = where((m) => !needs('mat')(m));
export const noKit = where((m) => !needs('band', 'weights', 'bench')(m));
export const noWall = where((m) => !needs('wall')(m));
export const noDesk = where((m) => !needs('desk-edge')(m));
export const noKneel = where((m) => !isIn('kneeling', 'quadruped')(m));
export const noTwist = where((m) => !m.bends.includes('rotation'));
export const noFlexion = where((m) => !m.bends.includes('flexion'));
export const strength = where((m) => m.kind === 'strength');
export const stretch = where((m) => m.kind === 'stretch' || m.kind === 'mobility');
export const seatedNeck = both(seated, neck);
export const hipsNoMat = both(noMat, [...hips, ...bum, ...deadlift]);
export const backNoFloor = both(notFloor, back);
export const upperNoKit = both(noKit, upperBack);
export const bladesNoBand = both(
  without(
    where((m) => !needs('band')(m)),
    [],
  ),
  blades,
);
export const coreNoKneel = both(noKneel, core);
export const shouldersOnly = without(shoulders, ['upper-trapezius-stretch']);
export const notNeck = where(({ muscles }) => ![...muscles.primary, ...muscles.secondary].includes('neck'));
export const hipsNotLying = both(notLying, [...hips, ...bum, ...deadlift]);
export const bumNotLying = both(notLying, [...bum, 'walking', ...deadlift, ...kneeHug, 'superman-hold-desk']);
export const gentle = where((m) => m.kind === 'stretch' || m.kind === 'mobility' || m.positions.includes('seated'));

// What suits a place, or a person who does not want to be looked at.
export const discreet = [
  ...['chin-tuck', 'scapular-squeeze', 'shoulder-rolls', 'pelvic-tilts-desk', 'glute-bridge-desk', 'wrist-stretch'],
  ...['upper-trapezius-stretch', 'calf-raises'],
];
export const plane = [...where((m) => isIn('seated')(m) && !needs('band')(m)), 'walking', 'calf-raises'];
export const train = [...plane, 'glute-bridge-desk'];
export const call = [
  ...discreet,
  ...where((m) => isIn('standing', 'walking')(m) && m.place === 'desk'),
  'cat-cow-desk',
];
export const small = where((m) => m.place !== 'floor' && !m.positions.includes('walking'));
export const skirt = without(
  where(({ place }) => place !== 'floor'),
  [...['seated-figure-four', 'knees-to-chest-desk', 'dead-bug-desk', 'chest-supported-rows-desk']],
);
export const bed = where((m) => m.place === 'floor' && !needs('weights', 'bench')(m));
export const upright = where((m) => isIn('standing', 'walking')(m) && m.place === 'desk' && !needs('band')(m));
export const noKitAny = noKit;

// For what was written later.
export const any = where(() => true);
export const neckShoulders = [...neck, ...shoulders];
export const wallOnes = ['wall-angels', 'side-plank-desk'];
export const noSquat = where(({ id }) => id !== 'sit-to-stand');
export const foldy = [...fold, ...child];
export const shouldersAll = [...shoulders, ...blades];

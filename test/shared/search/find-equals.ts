// Movements that are equally right where the same is trained or stretched in several ways.

export const lowerBack = [
  ...['bird-dog', 'bird-dog-desk', 'childs-pose', 'childs-pose-desk', 'knees-to-chest', 'knees-to-chest-desk'],
  ...['standing-back-extension', 'pelvic-tilts', 'pelvic-tilts-desk', 'romanian-deadlift', 'romanian-deadlift-desk'],
];
export const bum = ['seated-figure-four', 'glute-bridge', 'glute-bridge-desk'];
export const shoulderBlades = [
  ...['scapular-squeeze', 'wall-angels', 'wall-angels-desk', 'resistance-band-rows', 'chest-supported-rows'],
  'chest-supported-rows-desk',
];
export const core = ['dead-bug', 'dead-bug-desk', 'pelvic-tilts', 'pelvic-tilts-desk'];
export const waist = ['side-plank', 'side-plank-desk', 'seated-spinal-twist'];
export const neck = ['chin-tuck', 'upper-trapezius-stretch'];
export const stiffBack = [
  'seated-spinal-twist',
  'cat-cow',
  'cat-cow-desk',
  'thoracic-extension',
  'standing-back-extension',
];
export const satTooLong = [
  ...['cat-cow', 'cat-cow-desk', 'walking', 'glute-bridge-desk', 'childs-pose-desk', 'thoracic-extension'],
  ...['standing-back-extension', 'hip-flexor-stretch'],
];
export const roundedShoulders = ['wall-angels', 'wall-angels-desk', 'scapular-squeeze', 'doorway-chest-stretch'];
export const standing = [
  ...['resistance-band-rows', 'wall-angels', 'romanian-deadlift', 'bird-dog-desk', 'glute-bridge-desk'],
  ...['superman-hold-desk', 'side-plank-desk', 'romanian-deadlift-desk', 'childs-pose-desk', 'doorway-chest-stretch'],
  ...['standing-back-extension', 'hip-flexor-stretch', 'calf-raises', 'sit-to-stand'],
];
export const supine = ['glute-bridge', 'dead-bug', 'pelvic-tilts', 'knees-to-chest'];
export const bands = ['resistance-band-rows', 'chest-supported-rows-desk'];
export const half = ['knees-to-chest', 'pelvic-tilts', 'pelvic-tilts-desk'];

/** The codes of the catalogue. Everything that filters is a code; the words for each stand in `i18n`. */
export const KINDS = ['stretch', 'mobility', 'strength', 'walk'] as const;
export const PLACES = ['chair', 'desk', 'floor'] as const;
export const POSITIONS = [
  'seated',
  'standing',
  'kneeling',
  'quadruped',
  'supine',
  'prone',
  'side-lying',
  'walking',
] as const;
/** `fixed-chair` is a chair that neither rolls nor turns; nobody is taken to have one until they say so. */
export const EQUIPMENT = ['wall', 'doorway', 'desk-edge', 'fixed-chair', 'mat', 'band', 'weights', 'bench'] as const;
export const AVOID = [
  'pregnancy',
  'osteoporosis',
  'extension-hurts',
  'bending-hurts',
  'leg-symptoms',
  'shoulder',
  'wrist',
  'knee',
  'blood-pressure',
  'hip-replacement',
  'dizziness',
  'balance',
  'tingling',
  'achilles',
  'spinal-surgery',
] as const;
export const MUSCLES = [
  'trapezius',
  'latissimus-dorsi',
  'rhomboids',
  'erector-spinae',
  'quadratus-lumborum',
  'deep-core',
  'obliques',
  'glutes',
  'hamstrings',
  'quadriceps',
  'hip-flexors',
  'calves',
  'shoulders',
  'rear-deltoids',
  'chest',
  'neck',
  'forearms',
] as const;
/** Which way the movement takes the spine: what "its like" means when somebody says that it hurts. */
export const BENDS = ['flexion', 'extension', 'rotation', 'side'] as const;

export type Muscle = (typeof MUSCLES)[number];
export type Kind = (typeof KINDS)[number];
export type Place = (typeof PLACES)[number];
export type Position = (typeof POSITIONS)[number];
export type Equipment = (typeof EQUIPMENT)[number];
export type Avoid = (typeof AVOID)[number];

import type { Muscle } from '../model/movement-codes.ts';
import type { Movement } from './schema.ts';

type Compared = Pick<Movement, 'id' | 'kind' | 'muscles' | 'bends'>;

/** A part of the body that hurts as a whole, whichever of its muscles a movement is done for. */
type Region = 'neck' | 'shoulder-blades' | 'shoulders' | 'trunk' | 'hips' | 'lower-legs' | 'forearms';

const REGIONS: Readonly<Record<Muscle, Region>> = {
  trapezius: 'shoulder-blades',
  'latissimus-dorsi': 'shoulders',
  rhomboids: 'shoulder-blades',
  'erector-spinae': 'trunk',
  'quadratus-lumborum': 'trunk',
  'deep-core': 'trunk',
  obliques: 'trunk',
  glutes: 'hips',
  hamstrings: 'hips',
  quadriceps: 'hips',
  'hip-flexors': 'hips',
  calves: 'lower-legs',
  shoulders: 'shoulders',
  'rear-deltoids': 'shoulders',
  chest: 'shoulders',
  neck: 'neck',
  forearms: 'forearms',
};

const regionsOf = ({ primary, secondary }: Compared['muscles']): ReadonlySet<Region> =>
  new Set([...primary, ...secondary].map((muscle) => REGIONS[muscle]));

const mainRegion = ({ muscles: { primary } }: Compared): Region | undefined => primary[0] && REGIONS[primary[0]];

/** What only moves a joint, without bending the spine, stretches it and works it at once. */
const isBetween = ({ kind, bends }: Compared): boolean => kind === 'mobility' && bends.length === 0;

const areKindsAlike = (one: Compared, other: Compared): boolean =>
  one.kind === other.kind || isBetween(one) || isBetween(other);

const bendAlike = (one: Compared, other: Compared, shared: readonly Region[]): boolean =>
  shared.length > 0 && one.bends.some((bend) => other.bends.includes(bend));

/**
 * Whether a movement asks so much the same of the body as another that it stays out where that one hurts: the same bend
 * of the spine in the same part of the body, the same kind of work for the same part, or anything for the neck. Walking
 * is like itself alone, as every movement is.
 */
export const alike = (movement: Compared, hurting: Compared): boolean => {
  if (movement.id === hurting.id) return true;
  if (movement.kind === 'walk' || hurting.kind === 'walk') return false;
  const regions = regionsOf(movement.muscles);
  const shared = [...regionsOf(hurting.muscles)].filter((region) => regions.has(region));
  return (
    shared.includes('neck') ||
    bendAlike(movement, hurting, shared) ||
    (mainRegion(movement) === mainRegion(hurting) && areKindsAlike(movement, hurting))
  );
};

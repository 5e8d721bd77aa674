import type { Movement } from './schema.ts';

/** Lifting a load with the legs: nothing that a break brings, but drawn as a movement is, where the page on lifting shows it. */
export const lifting: Movement = {
  id: 'lifting',
  kind: 'strength',
  muscles: { primary: ['quadriceps', 'glutes'], secondary: ['hamstrings', 'erector-spinae'] },
  positions: ['standing'],
  place: 'floor',
  equipment: [],
  bends: [],
  loaded: true,
  phases: [
    { pose: 'lifting-down', seconds: { min: 2.5, max: 2.5 }, breath: 'in' },
    { pose: 'lifting-up', seconds: { min: 2.5, max: 2.5 }, breath: 'out' },
  ],
  dose: { repetitions: { min: 1, max: 1 }, sets: { min: 1, max: 1 }, sides: 'none' },
  avoid: [],
  offByDefault: false,
  deskVariantOf: null,
  sources: [],
  reviewedBy: null,
};

import type { PoseInput } from '../pose.ts';
import { standing } from './stances.ts';

/** A load with both hands at its sides, close to the body; the feet a little apart stay where they are. */
const withLoad = { ...standing, scene: [{ prop: 'load' }] } as const satisfies PoseInput;

const hands = (at: [number, number]) =>
  ({ rightArm: { hold: { by: 'hand', at } }, leftArm: { hold: { by: 'hand', at } } }) satisfies Partial<PoseInput>;

export const lifting = {
  'lifting-down': {
    ...withLoad,
    hips: [-31, -54],
    lean: 50,
    neck: -16,
    ...hands([32, -24]),
    via: ['lifting-half'],
  },
  'lifting-half': { ...withLoad, hips: [-21, -70], lean: 42, neck: -14, ...hands([26, -50]), effort: 0.9 },
  'lifting-up': {
    ...withLoad,
    effort: 0.3,
    ...hands([25, -96]),
    via: ['lifting-half'],
  },
} as const satisfies Record<string, PoseInput>;

import type { Effort } from '../model/effort.ts';
import type { Movement } from './schema.ts';

/** The movement as its figure shows it at an effort: in the poses of the effort, where its phases name some. */
export const takenAs = (movement: Movement, effort: Effort): Movement =>
  effort === 'standard'
    ? movement
    : { ...movement, phases: movement.phases.map((phase) => ({ ...phase, pose: phase[effort] ?? phase.pose })) };

/** Whether a movement looks different at an effort. */
export const looksDifferent = ({ phases }: Pick<Movement, 'phases'>, effort: Effort): boolean =>
  effort !== 'standard' && phases.some((phase) => phase[effort] !== undefined);

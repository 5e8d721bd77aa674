import type { Effort } from '../model/effort.ts';
import type { Movement, Phase } from './schema.ts';

/** The movement as its figure shows it at an effort: in the poses of the effort, where its phases name some. */
export const takenAs = (movement: Movement, effort: Effort): Movement =>
  effort === 'standard'
    ? movement
    : { ...movement, phases: movement.phases.map((phase) => inPose(phase, phase[effort])) };

/** What bends its own pose does not bend the one that stands in for it. */
const inPose = (phase: Phase, pose: string | undefined): Phase => {
  if (pose === undefined) return phase;
  const { angles, bent, ...rest } = phase;
  return { ...rest, pose };
};

/** Whether a movement looks different at an effort. */
export const looksDifferent = ({ phases }: Pick<Movement, 'phases'>, effort: Effort): boolean =>
  effort !== 'standard' && phases.some((phase) => phase[effort] !== undefined);

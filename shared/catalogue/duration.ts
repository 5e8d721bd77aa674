import type { Movement } from './schema.ts';

/** A least and a most, both in seconds. */
export type SecondsRange = { readonly min: number; readonly max: number };

const times = (seconds: SecondsRange, counts: { readonly min: number; readonly max: number }): SecondsRange => ({
  min: seconds.min * counts.min,
  max: seconds.max * counts.max,
});

/** How long one repetition on one side lasts: all phases, one after the other. */
export const repetitionSeconds = ({ phases }: Pick<Movement, 'phases'>): SecondsRange => ({
  min: phases.reduce((sum, { seconds }) => sum + seconds.min, 0),
  max: phases.reduce((sum, { seconds }) => sum + seconds.max, 0),
});

/** How long one set lasts, both sides included. */
export const setSeconds = (movement: Pick<Movement, 'phases' | 'dose'>): SecondsRange => {
  const { repetitions, sides } = movement.dose;
  const oneSide = times(repetitionSeconds(movement), repetitions);
  return sides === 'none' ? oneSide : times(oneSide, { min: 2, max: 2 });
};

/** How long the whole dose lasts: all sets, both sides, without rests between. */
export const doseSeconds = (movement: Pick<Movement, 'phases' | 'dose'>): SecondsRange =>
  times(setSeconds(movement), movement.dose.sets);

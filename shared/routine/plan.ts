import type { Movement, Phase } from '../catalogue/schema.ts';
import type { Effort } from '../model/effort.ts';
import type { Segment } from '../model/plan.ts';

/** Time to take the first pose. */
export const READY_MS = 5_000;
/** Time to change sides where one side follows the other. */
export const CHANGE_MS = 4_000;
/** Rest between two sets; our judgement, short since nothing here is heavy. */
export const REST_MS = 10_000;
/** Moving into a pose is never hurried below this; only what is held longer gets shorter when time is scarce. */
const WAY_MS = 3_000;

type Side = Segment['side'];

/**
 * Lays a movement over the time of a break, in ms from its start. It gets ready, then goes through the dose that fits:
 * between the bounds of the movement's sheet where there is time, less where there is not, both sides alike always, and
 * never past the upper bound; taken easier, it is the least of the sheet. What is left of the break after the last
 * segment is for standing and walking; nothing at all comes back where not even one short repetition fits. Segments
 * name the movement as the first of a routine.
 */
export const layOut = (movement: Movement, lengthMs: number, way: Variant = AS_WRITTEN): Segment[] => {
  if (movement.kind === 'walk') {
    const walk = { fromMs: 0, untilMs: lengthMs, movement: 0, phase: 0, side: 'none', repetition: 1, of: 1 } as const;
    return lengthMs > 0 ? [{ ...walk, part: 'move' }] : [];
  }
  const dose = fitDose(way.effort === 'easier' ? leastOf(movement) : movement, lengthMs);
  return dose === null ? [] : place(movement, dose, way.firstSide);
};

/** Whether there is any way to lay a movement over so much time. */
export const fits = (movement: Movement, lengthMs: number): boolean =>
  movement.kind === 'walk' ? lengthMs > 0 : fitDose(movement, lengthMs) !== null;

/** How a movement is taken this time. */
export type Variant = { readonly effort: Effort; readonly firstSide: 'first' | 'second' };

export const AS_WRITTEN: Variant = { effort: 'standard', firstSide: 'first' };

/** The movement with the least that its sheet allows. */
const leastOf = ({ phases, dose }: Movement): Pick<Movement, 'phases' | 'dose'> => {
  const least = ({ min }: { readonly min: number }) => ({ min, max: min });
  return {
    phases: phases.map((phase) => ({ ...phase, seconds: least(phase.seconds) })),
    dose: { ...dose, repetitions: least(dose.repetitions), sets: least(dose.sets) },
  };
};

const place = (movement: Movement, dose: Dose, firstSide: Variant['firstSide']): Segment[] => {
  const plan: Segment[] = [];
  const of = dose.sets * dose.repetitions;
  /** Between the movements one waits in the pose that the last phase leads to, which the first starts from. */
  const waitingPhase = movement.phases.length - 1;
  let fromMs = 0;

  const add = (part: Segment['part'], phase: number, side: Side, repetition: number, ms: number) => {
    const untilMs = fromMs + ms;
    plan.push({ fromMs, untilMs, part, movement: 0, phase, side, repetition, of });
    fromMs = untilMs;
  };
  const repeat = (side: Side, repetition: number) => {
    for (const [phase, ms] of dose.phasesMs.entries()) add('move', phase, side, repetition, ms);
  };

  const { sides } = movement.dose;
  const secondSide = firstSide === 'first' ? 'second' : 'first';
  const waitingSide = sides === 'none' ? 'none' : firstSide;
  add('ready', waitingPhase, waitingSide, 1, READY_MS);
  for (let set = 0; set < dose.sets; set += 1) {
    const first = set * dose.repetitions + 1;
    const numbers = Array.from({ length: dose.repetitions }, (_, index) => first + index);
    if (set > 0) add('rest', waitingPhase, waitingSide, first, REST_MS);
    switch (sides) {
      case 'none':
        for (const number of numbers) repeat('none', number);
        break;
      case 'alternate':
        for (const number of numbers) {
          repeat(firstSide, number);
          repeat(secondSide, number);
        }
        break;
      case 'each':
        for (const number of numbers) repeat(firstSide, number);
        add('change', waitingPhase, secondSide, first, CHANGE_MS);
        for (const number of numbers) repeat(secondSide, number);
        break;
      default:
        sides satisfies never;
    }
  }
  return plan;
};

type Dose = { readonly sets: number; readonly repetitions: number; readonly phasesMs: readonly number[] };

/** The most of a movement that fits: repetitions first, then sets, then longer holds; null where nothing does. */
const fitDose = (movement: Pick<Movement, 'phases' | 'dose'>, lengthMs: number): Dose | null => {
  const { sets, repetitions, sides } = movement.dose;
  const bounds = movement.phases.map(phaseBounds);
  const leastMs = sum(bounds.map(({ minMs }) => minMs));

  /** How long one repetition may take if there are so many of them. */
  const budgetMs = (setCount: number, repetitionCount: number): number => {
    const between = READY_MS + (setCount - 1) * REST_MS + (sides === 'each' ? setCount * CHANGE_MS : 0);
    return (lengthMs - between) / (setCount * repetitionCount * (sides === 'none' ? 1 : 2));
  };
  const fits = (setCount: number, repetitionCount: number): boolean => budgetMs(setCount, repetitionCount) >= leastMs;

  const fewSets = largest(1, sets.min, (count) => fits(count, repetitions.min));
  const repetitionCount = largest(1, repetitions.max, (count) => fits(fewSets, count));
  const setCount = fewSets < sets.min ? fewSets : largest(sets.min, sets.max, (count) => fits(count, repetitionCount));
  const phasesMs = spread(bounds, budgetMs(setCount, repetitionCount));
  return phasesMs && { sets: setCount, repetitions: repetitionCount, phasesMs };
};

type PhaseBounds = { readonly floorMs: number; readonly minMs: number; readonly maxMs: number };

const phaseBounds = ({ seconds }: Phase): PhaseBounds => ({
  floorMs: Math.min(seconds.min * 1000, WAY_MS),
  minMs: seconds.min * 1000,
  maxMs: seconds.max * 1000,
});

/** Gives each phase its length, so that together they take the budget or their upper bounds, whichever is less. */
const spread = (bounds: readonly PhaseBounds[], budgetMs: number): number[] | null => {
  const total = (key: keyof PhaseBounds) => sum(bounds.map((of) => of[key]));
  const [floor, min, max] = [total('floorMs'), total('minMs'), total('maxMs')];
  if (budgetMs < floor) return null;
  if (budgetMs >= max) return bounds.map(({ maxMs }) => maxMs);
  const between = (from: keyof PhaseBounds, to: keyof PhaseBounds, share: number) =>
    bounds.map((of) => Math.floor(of[from] + share * (of[to] - of[from])));
  return budgetMs < min
    ? between('floorMs', 'minMs', (budgetMs - floor) / (min - floor))
    : between('minMs', 'maxMs', (budgetMs - min) / (max - min));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The largest whole number of a range for which something holds, which holds for all below it too; else the least. */
const largest = (min: number, max: number, holds: (count: number) => boolean): number => {
  let count = min;
  while (count < max && holds(count + 1)) count += 1;
  return count;
};

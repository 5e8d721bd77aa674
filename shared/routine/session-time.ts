import type { Movement } from '../catalogue/schema.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { Choice } from './choose.ts';
import { AS_WRITTEN, layOut } from './plan.ts';
import { movesUntil, type Routine, routineOf } from './routine.ts';

/** The walk that warms up has this share of a session at most, and that share at least, where a minute is not enough. */
const WALK_AT_MOST = 1 / 4;
const WALK_AT_LEAST = 1 / 6;
/** One movement has no more than that, unless the least of its sheet asks for it: a session is made of several. */
const ONE_AT_MOST_MS = 4 * MINUTE_MS;
/** Before each movement there may be so much more rest than it takes to get ready. */
const MORE_REST_MS = 15 * SECOND_MS;
/** What may be left at the end of a session for standing. */
const LEFT_MS = 30 * SECOND_MS;

/** The least and the most time that a movement takes, by its sheet. */
export type Takes = { readonly leastMs: number; readonly mostMs: number };

const endOf = (segments: Routine['plan']): number => segments.at(-1)?.untilMs ?? 0;

const takes = (movement: Movement, sessionMs: number): Takes => {
  if (movement.kind === 'walk')
    return { leastMs: Math.min(MINUTE_MS, sessionMs * WALK_AT_LEAST), mostMs: sessionMs * WALK_AT_MOST };
  const leastMs = endOf(layOut(movement, HOUR_MS, { ...AS_WRITTEN, effort: 'easier' }));
  return { leastMs, mostMs: Math.max(leastMs, Math.min(ONE_AT_MOST_MS, endOf(layOut(movement, HOUR_MS)))) };
};

/** Tells how much time each movement takes in a session of this length; works it out once. */
export const timesIn = (sessionMs: number): ((movement: Movement) => Takes) => {
  const known = new Map<string, Takes>();
  return (movement) => {
    const found = known.get(movement.id) ?? takes(movement, sessionMs);
    known.set(movement.id, found);
    return found;
  };
};

/** How long a session all of these movements can fill at most. */
export const filledBy = (movements: readonly Movement[], times: (movement: Movement) => Takes): number => {
  const others = movements.filter(({ kind }) => kind !== 'walk');
  return sumOf(others.map((movement) => times(movement).mostMs + MORE_REST_MS)) / (1 - WALK_AT_MOST) + LEFT_MS;
};

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

type Laid = { readonly choice: Choice; readonly most: number; readonly plan: Routine['plan'] };

const lay = ({ movement, firstSide }: Choice, ms: number): Routine['plan'] =>
  layOut(movement, Math.floor(ms), { effort: 'standard', firstSide });

/** Gives each movement as much above its least as all others in proportion; what one cannot use goes to the next. */
const spread = (choices: readonly Choice[], sessionMs: number, roomMs: number): readonly Laid[] => {
  const bounds = choices.map(({ movement }) => takes(movement, sessionMs));
  const leastMs = sumOf(bounds.map((of) => of.leastMs));
  const mostMs = sumOf(bounds.map((of) => of.mostMs));
  const share = mostMs > leastMs ? Math.min(1, Math.max(0, (roomMs - leastMs) / (mostMs - leastMs))) : 0;
  let overMs = 0;
  return choices.map((choice, index) => {
    const { leastMs: least, mostMs: most } = bounds[index] ?? { leastMs: 0, mostMs: 0 };
    const targetMs = least + share * (most - least) + overMs;
    const plan = lay(choice, Math.min(most, targetMs));
    overMs = targetMs - endOf(plan);
    return { choice, most, plan };
  });
};

/** Lets the movements have what is left, one after the other, the last ones first, so that the walk has the rest of it. */
const grown = (laid: readonly Laid[], roomMs: number): readonly Laid[] => {
  let leftMs = roomMs - sumOf(laid.map(({ plan }) => endOf(plan)));
  return laid
    .toReversed()
    .map(({ choice, most, plan }) => {
      const longer = lay(choice, Math.min(most, endOf(plan) + leftMs));
      leftMs -= endOf(longer) - endOf(plan);
      return { choice, most, plan: longer };
    })
    .toReversed();
};

/** A movement with so much more time to get ready for it. */
const restedBefore = (plan: Routine['plan'], restMs: number): Routine['plan'] =>
  plan.map((segment, index) => ({
    ...segment,
    fromMs: index === 0 ? 0 : segment.fromMs + restMs,
    untilMs: segment.untilMs + restMs,
  }));

/**
 * Lays the movements of a session out over its whole time, each within the bounds of its sheet; null where they cannot
 * fill it.
 */
export const fillSession = (choices: readonly Choice[], sessionMs: number): Routine | null => {
  const roomMs = movesUntil(sessionMs);
  const laid = grown(spread(choices, sessionMs, roomMs), roomMs);
  if (laid.some(({ plan }) => plan.length === 0)) return null;
  const restful = laid.filter(({ choice }) => choice.movement.kind !== 'walk');
  const leftMs = roomMs - sumOf(laid.map(({ plan }) => endOf(plan)));
  const restMs = restful.length === 0 ? 0 : Math.floor(Math.min(MORE_REST_MS, Math.max(0, leftMs) / restful.length));
  const plans = laid.map(({ choice, plan }) => (choice.movement.kind === 'walk' ? plan : restedBefore(plan, restMs)));
  const filledMs = sumOf(plans.map(endOf));
  if (filledMs > sessionMs || filledMs < sessionMs - LEFT_MS) return null;
  return routineOf(
    choices.map(({ movement, why, firstSide }, index) => ({
      part: { movementId: movement.id, why, effort: 'standard', firstSide },
      plan: plans[index] ?? [],
    })),
  );
};

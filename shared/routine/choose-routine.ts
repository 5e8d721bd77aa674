import type { Movement } from '../catalogue/schema.ts';
import type { BreakKind } from '../model/break-kind.ts';
import { allowed, type Choice, choose, FALLBACK } from './choose.ts';
import type { Random } from './choose-score.ts';
import type { Circumstances } from './circumstances.ts';
import { layOut } from './plan.ts';
import { movesUntil, OPENING_WALK_MS } from './routine.ts';

/** A long break has one movement for every so much of its time, three at most; less would hurry them. */
const MOVEMENT_MS = 90_000;
const MOST = 3;

export type RoutineWish = {
  readonly kind: BreakKind;
  readonly opensWithWalk: boolean;
  /** A movement that the person wants; null to choose. */
  readonly wish: Movement | null;
};

/** How many movements fit a break: one for a short one, up to three for a long one. */
const countFor = (kind: BreakKind, lengthMs: number): number =>
  kind === 'micro' ? 1 : Math.min(MOST, Math.max(1, Math.floor(lengthMs / MOVEMENT_MS)));

/**
 * What follows the one movement of a short break that it would fill less than half, at the same place; null where that
 * fills more, or nothing is left to choose. What the person asked for stays by itself.
 */
const second = ({ movement }: Choice, circumstances: Circumstances, random: Random): Choice | null => {
  const { lengthMs, not } = circumstances;
  const filledMs = layOut(movement, movesUntil(lengthMs)).at(-1)?.untilMs ?? 0;
  if (filledMs * 2 >= lengthMs) return null;
  const left = { lengthMs: movesUntil(lengthMs) - filledMs, upFromChair: false, samePlace: true };
  const next = choose(
    { ...circumstances, ...left, beside: [movement], not: new Set([...not, movement.id, FALLBACK]) },
    random,
  );
  return next.why.code === 'nothing-fits' ? null : next;
};

/**
 * Chooses what a break is made of: one movement for a short break, and another where that one is soon over; for a long
 * one two or three that complete each other, getting up and walking first where that is wanted and the person's places
 * allow it.
 */
export const chooseRoutine = (
  { kind, opensWithWalk, wish }: RoutineWish,
  circumstances: Circumstances,
  random: Random,
): readonly Choice[] => {
  const { catalogue, lengthMs } = circumstances;
  const walk = catalogue.get(FALLBACK)?.movement;
  const walks =
    kind === 'long' && opensWithWalk && walk !== undefined && wish?.id !== FALLBACK && allowed(walk, circumstances);
  const restMs = walks ? lengthMs - OPENING_WALK_MS : lengthMs;
  const count = countFor(kind, restMs);
  const shareMs = restMs / count;

  const routine: Choice[] = [];
  if (walks) routine.push({ movement: walk, why: { code: 'get-up' }, firstSide: 'first' });
  const first = routine.length;
  if (wish !== null) routine.push({ movement: wish, why: { code: 'asked-for' }, firstSide: 'first' });
  while (routine.length < first + count) {
    const beside = routine.map(({ movement }) => movement);
    const not = new Set([...circumstances.not, ...beside.map(({ id }) => id)]);
    const next = choose({ ...circumstances, lengthMs: shareMs, beside, not }, random);
    if (next.why.code === 'nothing-fits' && routine.length > 0) break;
    routine.push(next);
  }
  const [only] = routine;
  const follows = kind === 'micro' && wish === null && only !== undefined ? second(only, circumstances, random) : null;
  return follows === null ? routine : [...routine, follows];
};

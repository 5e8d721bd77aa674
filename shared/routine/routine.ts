import type { Movement } from '../catalogue/schema.ts';
import type { Segment } from '../model/plan.ts';
import type { Part } from './chosen.ts';
import { layOut } from './plan.ts';

/** A movement that goes into a routine; how long it is moved comes out of laying it out. */
export type Planned = { readonly part: Omit<Part, 'plannedMs'>; readonly movement: Movement };

export type Routine = { readonly parts: readonly Part[]; readonly plan: readonly Segment[] };

/** How long a long break walks before its first movement: the least that the sheet of walking asks for. */
export const OPENING_WALK_MS = 60_000;

/** What a break of a minute or more leaves free at its end, so that nobody is cut off in the middle of a hold. */
const CLOSING_MS = 8_000;
const CLOSES_FROM_MS = 60_000;

/** Until when the movements of a break may last. */
export const movesUntil = (lengthMs: number): number => (lengthMs < CLOSES_FROM_MS ? lengthMs : lengthMs - CLOSING_MS);

/**
 * Lays the movements of a routine one after the other over the time of a break, from `fromMs` to `untilMs` of it. Each
 * has an equal share of what is left; what one does not use goes to the next, what the last does not use stays free for
 * standing and walking. A movement that does not fit has no segment. `index` is that of the first in the whole routine.
 */
export const compose = (planned: readonly Planned[], fromMs: number, untilMs: number, index = 0): Routine => {
  const parts: Part[] = [];
  const plan: Segment[] = [];
  let atMs = fromMs;
  for (const [place, { part, movement }] of planned.entries()) {
    const left = untilMs - atMs;
    const later = planned.length - place;
    const opens = part.why.code === 'get-up' && later > 1;
    const shareMs = opens ? Math.min(OPENING_WALK_MS, left) : left / later;
    const segments = layOut(movement, Math.max(0, Math.floor(shareMs)), part).map((segment) => ({
      ...segment,
      fromMs: atMs + segment.fromMs,
      untilMs: atMs + segment.untilMs,
      movement: index + place,
    }));
    plan.push(...segments);
    parts.push({ ...part, plannedMs: movedMs(segments) });
    atMs = segments.at(-1)?.untilMs ?? atMs;
  }
  return { parts, plan };
};

/** Movements that have been laid out by themselves, each from 0, one after the other. */
export const routineOf = (
  laid: readonly { readonly part: Planned['part']; readonly plan: Routine['plan'] }[],
): Routine => {
  let atMs = 0;
  const plans = laid.map(({ plan }, movement) => {
    const fromMs = atMs;
    atMs += plan.at(-1)?.untilMs ?? 0;
    return plan.map((segment) => ({
      ...segment,
      fromMs: fromMs + segment.fromMs,
      untilMs: fromMs + segment.untilMs,
      movement,
    }));
  });
  return { parts: laid.map(({ part, plan }) => ({ ...part, plannedMs: movedMs(plan) })), plan: plans.flat() };
};

/** How much of a plan is moving, and not getting ready, changing sides or resting. */
const movedMs = (plan: readonly Segment[]): number =>
  plan.reduce((sum, { part, fromMs, untilMs }) => (part === 'move' ? sum + untilMs - fromMs : sum), 0);

/** The movement that a break is at when its time has run so long; once the plan is over, the last one of it. */
export const movementAt = (plan: readonly Segment[], ranMs: number): number =>
  (plan.find(({ untilMs }) => ranMs < untilMs) ?? plan.at(-1))?.movement ?? 0;

/** What of a plan lies before a moment: the segment under way ends there. */
export const before = (plan: readonly Segment[], ranMs: number): readonly Segment[] =>
  plan
    .filter(({ fromMs }) => fromMs < ranMs)
    .map((segment) => (segment.untilMs > ranMs ? { ...segment, untilMs: ranMs } : segment));

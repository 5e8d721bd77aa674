import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord } from '../history/records.ts';
import { DAY_MS } from '../model/time.ts';
import { asDone, type Past } from './choose-past.ts';
import type { Circumstances } from './circumstances.ts';
import { aspectOf, type Coverage, coverageOf, weights } from './coverage.ts';

/** What a movement costs that came today already; twice is four times as dear. */
const DONE_TODAY = 2;
const SAME_MUSCLE = 0.5;
/** What a day of waiting is worth, two are four times it, so that everybody's turn comes; a fortnight is long enough. */
const WAITED_A_DAY = 0.05;
const WAITED_AT_MOST_DAYS = 14;
/** Liking one brings it a little sooner each time; it never outweighs that another has waited for days. */
const FAVOURITE = 0.5;
/** A full day of breaks: what a fair share is reckoned from. */
export const BREAKS_A_DAY = 14;

/** Subtracting would not do: two that were never done are equally long ago. */
export const compare = <Of extends number | string>(a: Of, b: Of): number => (a < b ? -1 : a > b ? 1 : 0);

/** From 0 up to, not including, 1. */
export type Random = () => number;

/** How often a movement may come within a day where so many are allowed, before another has to. */
export const shareOf = (count: number): number => Math.ceil(BREAKS_A_DAY / count) + 1;

const gain = (movement: Movement, coverage: Coverage): number => {
  const aspect = aspectOf(movement);
  return weights(movement).reduce((sum, [muscle, weight]) => sum + weight * (1 - coverage[muscle][aspect]), 0);
};

/** A movement that could be chosen, and what speaks for and against it. */
export type Candidate = {
  readonly movement: Movement;
  readonly timesToday: number;
  /** It has had its share of the day. */
  readonly spent: boolean;
  /** It was the last one: never twice on end, where there is another. */
  readonly again: boolean;
  readonly score: number;
  /** When it was done last; it waits for its turn since. */
  readonly lastMs: number;
  /** Decides between equals. */
  readonly lot: number;
};

/** The better one first: what has not had its share, and is not the last one; then by score, then what has waited longest, then by lot. */
export const byRank = (a: Candidate, b: Candidate): number =>
  Number(a.spent) - Number(b.spent) ||
  Number(a.again) - Number(b.again) ||
  compare(b.score, a.score) ||
  compare(a.lastMs, b.lastMs) ||
  compare(a.lot, b.lot);

type ScoredBy = Pick<Circumstances, 'catalogue' | 'nowMs' | 'beside' | 'settings'> & {
  /** How often each may come today. */
  readonly share: number;
  /** What was done, and what the break is made of already. */
  readonly past: Past;
  /** The records of the last seven days. */
  readonly week: readonly HistoryRecord[];
  readonly lot: Random;
};

/** Gives every movement of a list its score. */
export const scored = (open: readonly Movement[], by: ScoredBy): readonly Candidate[] => {
  const { catalogue, nowMs, beside = [], settings, share, past, week, lot } = by;
  const favourites = new Set<string>(settings.favourites);
  const coverage = coverageOf([...week, ...asDone(beside, nowMs)], catalogue, nowMs);
  const last = past.done.at(-1)?.movement ?? '';
  const lastMain = catalogue.get(last)?.movement.muscles.primary[0];
  return open.map((movement) => {
    const lastMs = past.lastMs.get(movement.id) ?? Number.NEGATIVE_INFINITY;
    const timesToday = past.timesToday.get(movement.id) ?? 0;
    const waited = WAITED_A_DAY * Math.min(WAITED_AT_MOST_DAYS, (nowMs - lastMs) / DAY_MS) ** 2;
    const again = movement.id === last && timesToday > 0;
    const same = movement.muscles.primary[0] === lastMain ? SAME_MUSCLE : 0;
    const liked = favourites.has(movement.id) ? FAVOURITE : 0;
    const score = gain(movement, coverage) + waited + liked - DONE_TODAY * timesToday ** 2 - same;
    return { movement, timesToday, spent: timesToday >= share, again, score, lastMs, lot: lot() };
  });
};

/**
 * Whether a movement must let another one go first: of loaded ones for the same muscle, each of which tires it for the
 * others, they take turns, or one of them might never meet it rested.
 */
export const goesBefore = (other: Candidate, { movement, lastMs }: Candidate): boolean =>
  movement.loaded &&
  other.movement.loaded &&
  other.lastMs < lastMs &&
  other.movement.muscles.primary.some((muscle) => movement.muscles.primary.includes(muscle));

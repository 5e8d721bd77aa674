import { alike } from '../catalogue/alike.ts';
import { isSeated, type Movement } from '../catalogue/schema.ts';
import { DAY_MS } from '../model/time.ts';
import type { Why } from '../model/why.ts';
import { pastOf, pastWith, since, tiredOf, unfinishedOf } from './choose-past.ts';
import { reasonAt, reasonsFrom } from './choose-reasons.ts';
import { byRank, type Candidate, compare, goesBefore, type Random, scored, shareOf } from './choose-score.ts';
import type { Circumstances } from './circumstances.ts';
import { COVERAGE_DAYS } from './coverage.ts';
import { fits } from './plan.ts';

const DRAWN_FROM = 3;
/** With fewer to choose from, a break would rather repeat than stay empty. */
const FEW = 10;

/** What stays when nothing in the catalogue fits: everybody can stand up and walk, or roll, a little. */
export const FALLBACK = 'walking';

export type Choice = { readonly movement: Movement; readonly why: Why; readonly firstSide: 'first' | 'second' };

const isHurting = (movement: Movement, { settings, catalogue }: Circumstances): boolean =>
  settings.hurting.some((id) => {
    const hurting = catalogue.get(id)?.movement;
    return id === movement.id || (hurting !== undefined && alike(movement, hurting));
  });

/** Whether the settings allow a movement at all. */
export const allowed = (movement: Movement, circumstances: Circumstances): boolean => {
  const { settings, not } = circumstances;
  return (
    !not.has(movement.id) &&
    !settings.excluded.includes(movement.id) &&
    (!movement.offByDefault || settings.included.includes(movement.id)) &&
    settings.places.includes(movement.place) &&
    movement.equipment.every((thing) => settings.equipment.includes(thing)) &&
    !movement.avoid.some((code) => settings.avoid.includes(code)) &&
    !isHurting(movement, circumstances)
  );
};

const NOTHING: ReadonlySet<string> = new Set();

/** All that the settings allow, in the order of their ids. */
const suitingOf = (circumstances: Circumstances): readonly Movement[] => {
  const about = { ...circumstances, not: NOTHING };
  return [...circumstances.catalogue.values()]
    .map(({ movement }) => movement)
    .filter((movement) => allowed(movement, about))
    .sort((a, b) => compare(a.id, b.id));
};

const thatFit = (movements: readonly Movement[], lengthMs: number): readonly Movement[] =>
  movements.filter((movement) => fits(movement, lengthMs));

/** All that settings and time allow, in the order of their ids. */
export const allowedFor = (circumstances: Circumstances): readonly Movement[] =>
  thatFit(suitingOf(circumstances), circumstances.lengthMs);

/** The list, or of it what is liked better, where there is any. */
const rather = <One>(list: readonly One[], better: (one: One) => boolean): readonly One[] => {
  const found = list.filter(better);
  return found.length > 0 ? found : list;
};

/** A number that follows from a moment, to the second, and from which nothing of it can be told. */
const mixed = (ms: number): number => {
  const spread = Math.imul(Math.floor(ms / 1_000), 0x9e37_79b1);
  return (Math.imul(spread ^ (spread >>> 15), 0x85eb_ca6b) >>> 0) >>> 8;
};

type Ranking = {
  /** What fits, the best first; what would only do where nothing else is left is not among it. */
  readonly best: readonly Candidate[];
  readonly unfinished: ReturnType<typeof unfinishedOf>;
  /** The choice of one of them, with its reason. */
  readonly choiceOf: (candidate: Candidate, place: number) => Choice;
  /** How many movements there are to choose from at all. */
  readonly allowed: number;
};

const rank = (circumstances: Circumstances, lot: Random): Ranking => {
  const { catalogue, records, nowMs, lengthMs, upFromChair, not, beside = [], samePlace = false } = circumstances;
  const suiting = suitingOf(circumstances);
  const fitting = thatFit(suiting, lengthMs);
  const ids = suiting.map(({ id }) => id);
  const really = pastOf(records, nowMs, ids);
  const past = pastWith(really, beside, nowMs);
  const week = since(records, nowMs - COVERAGE_DAYS * DAY_MS);
  const resting = tiredOf(past, catalogue, nowMs);
  const unfinished = unfinishedOf(really, nowMs);
  const open = fitting
    .filter(({ id }) => !not.has(id))
    .filter(({ loaded, muscles }) => !loaded || !muscles.primary.some((muscle) => resting.has(muscle)));

  const all = scored(open, { ...circumstances, share: shareOf(fitting.length), past, week, lot });
  let list: readonly Candidate[] = all.filter((candidate) => !all.some((other) => goesBefore(other, candidate)));
  if (upFromChair) list = rather(list, ({ movement, spent }) => !spent && !isSeated(movement));
  if (samePlace) list = rather(list, ({ movement, spent }) => !spent && movement.place === beside.at(-1)?.place);
  const isFirst = ({ movement }: Candidate): boolean => movement.id === unfinished?.movement;
  const best = list.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || byRank(a, b));

  const reasonsOf = reasonsFrom({ circumstances, past: really, week, suiting });
  const choiceOf = (candidate: Candidate, place: number): Choice => {
    const { movement } = candidate;
    if (unfinished !== null && isFirst(candidate))
      return { movement, why: { code: 'unfinished-side' }, firstSide: unfinished.side };
    // Another one each time, so that a week does not say the same of everything.
    const turn = mixed((really.done.at(-1)?.wallMs ?? 0) + 1_000 * (beside.length + place));
    const why = reasonAt(reasonsOf(movement), turn, suiting.length);
    return { movement, why, firstSide: 'first' };
  };
  return { best, unfinished, choiceOf, allowed: fitting.length };
};

/**
 * The movements that fit, the one that adds most to the variety of the last seven days first, each with the reason; at
 * most `count`. Deterministic. A side that was left out within the last day comes before everything else.
 */
export const ranked = (circumstances: Circumstances, count: number): readonly Choice[] => {
  const { best, choiceOf } = rank(circumstances, () => 0);
  return best.slice(0, count).map(choiceOf);
};

/**
 * Chooses one movement: of those that place, equipment, cautions and time allow, one of the three that add most to the
 * variety of the last seven days and came no more often today than the best of them; and says why. Where none is
 * allowed it falls back on walking. What follows another one in a break does not come beyond its share of the day.
 */
export const choose = (circumstances: Circumstances, random: Random): Choice => {
  const { best, unfinished, choiceOf, allowed: count } = rank(circumstances, random);
  const [first] = best;
  const follows = circumstances.beside?.some(({ kind }) => kind !== 'walk') ?? false;
  if (first === undefined || (first.spent && follows && count >= FEW)) return fallback(circumstances);
  if (first.movement.id === unfinished?.movement) return choiceOf(first, 0);
  const equals = best
    .slice(0, DRAWN_FROM)
    .filter((one) => one.timesToday <= first.timesToday && one.again === first.again);
  const place = Math.floor(random() * equals.length);
  return choiceOf(equals[place] ?? first, place);
};

const fallback = ({ catalogue }: Circumstances): Choice => {
  const entry = catalogue.get(FALLBACK);
  if (!entry) throw new Error(`the catalogue holds no movement "${FALLBACK}"`);
  return { movement: entry.movement, why: { code: 'nothing-fits' }, firstSide: 'first' };
};

import type { HistoryRecord, Moved } from '../history/records.ts';
import type { Settings } from '../settings/schema.ts';
import type { Why } from '../views.ts';
import { alike } from './alike.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { aspectOf, type Coverage, coverageOf, weights } from './coverage.ts';
import { layOut } from './plan.ts';
import { isSeated, type Movement, type Muscle } from './schema.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Loaded work leaves a muscle so long in peace. */
const LOADED_REST_MS = 2 * DAY_MS;
const DONE_TODAY = 1;
const SAME_MUSCLE = 0.5;
const DRAWN_FROM = 3;
/** Worth saying only from here on. */
const LONG_AGO_DAYS = 3;

/** What stays when nothing in the catalogue fits: everybody can stand up and walk, or roll, a little. */
export const FALLBACK = 'walking';

export type Choice = { readonly movement: Movement; readonly why: Why; readonly firstSide: 'first' | 'second' };

export type Circumstances = {
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** What was done lately, oldest first; eight days are enough. */
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings['movements'];
  readonly nowMs: number;
  /** How long there is for it. */
  readonly lengthMs: number;
  /** Movements that are not wanted this time. */
  readonly not: ReadonlySet<string>;
  /** Somebody has sat through the last break: something out of the chair, where there is anything. */
  readonly upFromChair: boolean;
};

/** From 0 up to, not including, 1. */
export type Random = () => number;

type Done = Moved & { readonly wallMs: number };

const doneOf = (records: readonly HistoryRecord[]): readonly Done[] =>
  records.flatMap((record) =>
    record.event === 'outcome'
      ? record.moved.filter(({ done }) => done > 0).map((moved) => ({ ...moved, wallMs: record.wallMs }))
      : [],
  );

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

/** Muscles that loaded work must leave alone for now. */
const tired = (done: readonly Done[], { catalogue, nowMs }: Circumstances): ReadonlySet<Muscle> => {
  const muscles = done
    .filter(({ wallMs }) => nowMs - wallMs < LOADED_REST_MS)
    .map(({ movement }) => catalogue.get(movement)?.movement)
    .filter((movement) => movement?.loaded)
    .flatMap((movement) => movement?.muscles.primary ?? []);
  return new Set(muscles);
};

const gain = (movement: Movement, coverage: Coverage): readonly (readonly [Muscle, number])[] => {
  const aspect = aspectOf(movement);
  return weights(movement).map(([muscle, weight]) => [muscle, weight * (1 - coverage[muscle][aspect])]);
};

const reason = (movement: Movement, coverage: Coverage, done: readonly Done[], nowMs: number): Why => {
  const last = done.findLast((one) => one.movement === movement.id);
  const days = last === undefined ? 0 : Math.floor((nowMs - last.wallMs) / DAY_MS);
  if (days >= LONG_AGO_DAYS) return { code: 'not-for-days', days };
  const [first, ...others] = gain(movement, coverage);
  const most = others.reduce((best, next) => (best === undefined || next[1] > best[1] ? next : best), first);
  return { code: 'least-moved', muscle: most?.[0] ?? movement.muscles.primary[0] ?? 'erector-spinae' };
};

/** The side that a movement of the last day was left with, if it was its newest one and one side was left out. */
const unfinishedOf = (done: readonly Done[], nowMs: number): { movement: string; side: 'first' | 'second' } | null => {
  const seen = new Set<string>();
  for (let index = done.length - 1; index >= 0; index -= 1) {
    const one = done[index];
    if (one === undefined || nowMs - one.wallMs >= DAY_MS) return null;
    if (one.unfinished !== null && !seen.has(one.movement)) return { movement: one.movement, side: one.unfinished };
    seen.add(one.movement);
  }
  return null;
};

/**
 * The movements that fit, the one that adds most to the variety of the last seven days first, each with the reason; at
 * most `count`. Deterministic. A side that was left out within the last day comes before everything else.
 */
export const ranked = (circumstances: Circumstances, count: number): readonly Choice[] => {
  const { catalogue, records, nowMs, lengthMs, upFromChair } = circumstances;
  const done = doneOf(records);
  const coverage = coverageOf(records, catalogue, nowMs);
  const resting = tired(done, circumstances);
  const lastMain = catalogue.get(done.at(-1)?.movement ?? '')?.movement.muscles.primary[0];
  const today = new Set(done.filter(({ wallMs }) => nowMs - wallMs < DAY_MS).map(({ movement }) => movement));
  const unfinished = unfinishedOf(done, nowMs);

  const open = [...catalogue.values()]
    .map(({ movement }) => movement)
    .filter((movement) => allowed(movement, circumstances))
    .filter((movement) => !movement.loaded || !movement.muscles.primary.some((muscle) => resting.has(muscle)));
  const up = upFromChair ? open.filter((movement) => !isSeated(movement)) : [];
  const scored = (up.length > 0 ? up : open)
    .map((movement) => {
      const gained = gain(movement, coverage).reduce((sum, [, value]) => sum + value, 0);
      const again = today.has(movement.id) ? DONE_TODAY : 0;
      const same = movement.muscles.primary[0] === lastMain ? SAME_MUSCLE : 0;
      const first = movement.id === unfinished?.movement;
      return { movement, score: first ? Number.POSITIVE_INFINITY : gained - again - same };
    })
    .sort((a, b) => (a.score === b.score ? a.movement.id.localeCompare(b.movement.id, 'en') : b.score - a.score));

  const best: Choice[] = [];
  for (const { movement } of scored) {
    if (best.length === count) break;
    if (layOut(movement, lengthMs).length === 0) continue;
    best.push(
      movement.id === unfinished?.movement
        ? { movement, why: { code: 'unfinished-side' }, firstSide: unfinished.side }
        : { movement, why: reason(movement, coverage, done, nowMs), firstSide: 'first' },
    );
  }
  return best;
};

/**
 * Chooses one movement: of those that place, equipment, cautions and time allow, one of the three that add most to the
 * variety of the last seven days, and says why. Where none is allowed it falls back on walking.
 */
export const choose = (circumstances: Circumstances, random: Random): Choice => {
  const best = ranked(circumstances, DRAWN_FROM);
  const [first] = best;
  if (first?.why.code === 'unfinished-side') return first;
  const drawn = best[Math.floor(random() * best.length)];
  if (drawn) return drawn;
  const fallback = circumstances.catalogue.get(FALLBACK);
  if (!fallback) throw new Error(`the catalogue holds no movement "${FALLBACK}"`);
  return { movement: fallback.movement, why: { code: 'nothing-fits' }, firstSide: 'first' };
};

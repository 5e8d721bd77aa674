import type { HistoryRecord } from '../history/records.ts';
import type { Settings } from '../settings/schema.ts';
import type { Why } from '../views.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { aspectOf, type Coverage, coverageOf, weights } from './coverage.ts';
import { layOut } from './plan.ts';
import type { Movement, Muscle } from './schema.ts';

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

export type Choice = { readonly movement: Movement; readonly why: Why };

type Circumstances = {
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** What was done lately, oldest first; eight days are enough. */
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings['movements'];
  readonly nowMs: number;
  /** How long the break is. */
  readonly lengthMs: number;
  /** Movements that are not wanted this time. */
  readonly not: ReadonlySet<string>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

const done = (records: readonly HistoryRecord[]) =>
  records.filter((record) => record.event === 'outcome').filter((record) => record.done > 0);

/** Whether the settings allow a movement at all. */
const allowed = (movement: Movement, { settings, not }: Circumstances): boolean =>
  !not.has(movement.id) &&
  !settings.excluded.includes(movement.id) &&
  (!movement.offByDefault || settings.included.includes(movement.id)) &&
  settings.places.includes(movement.place) &&
  movement.equipment.every((thing) => settings.equipment.includes(thing)) &&
  !movement.avoid.some((code) => settings.avoid.includes(code));

/** Muscles that loaded work must leave alone for now. */
const tired = ({ records, catalogue, nowMs }: Circumstances): ReadonlySet<Muscle> => {
  const muscles = done(records)
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

const reason = (movement: Movement, coverage: Coverage, { records, nowMs }: Circumstances): Why => {
  const last = done(records).findLast((record) => record.movement === movement.id);
  const days = last === undefined ? 0 : Math.floor((nowMs - last.wallMs) / DAY_MS);
  if (days >= LONG_AGO_DAYS) return { code: 'not-for-days', days };
  const [first, ...others] = gain(movement, coverage);
  const most = others.reduce((best, next) => (best === undefined || next[1] > best[1] ? next : best), first);
  return { code: 'least-moved', muscle: most?.[0] ?? movement.muscles.primary[0] ?? 'erector-spinae' };
};

/**
 * Chooses the movement of a break: of those that place, equipment, cautions and time allow, one of the three that add
 * most to the variety of the last seven days, and says why. Where none is allowed it falls back on walking.
 */
export const choose = (circumstances: Circumstances): Choice => {
  const { catalogue, records, nowMs, lengthMs, random } = circumstances;
  const coverage = coverageOf(records, catalogue, nowMs);
  const resting = tired(circumstances);
  const recent = done(records);
  const lastMain = catalogue.get(recent.at(-1)?.movement ?? '')?.movement.muscles.primary[0];
  const today = new Set(recent.filter(({ wallMs }) => nowMs - wallMs < DAY_MS).map(({ movement }) => movement));

  const scored = [...catalogue.values()]
    .map(({ movement }) => movement)
    .filter((movement) => allowed(movement, circumstances))
    .filter((movement) => !movement.loaded || !movement.muscles.primary.some((muscle) => resting.has(muscle)))
    .map((movement) => {
      const gained = gain(movement, coverage).reduce((sum, [, value]) => sum + value, 0);
      const again = today.has(movement.id) ? DONE_TODAY : 0;
      const same = movement.muscles.primary[0] === lastMain ? SAME_MUSCLE : 0;
      return { movement, score: gained - again - same };
    })
    .sort((a, b) => b.score - a.score || a.movement.id.localeCompare(b.movement.id, 'en'));

  const best: typeof scored = [];
  for (const candidate of scored) {
    if (best.length === DRAWN_FROM) break;
    if (layOut(candidate.movement, lengthMs).length > 0) best.push(candidate);
  }
  const drawn = best[Math.floor(random() * best.length)];
  if (drawn) return { movement: drawn.movement, why: reason(drawn.movement, coverage, circumstances) };
  const fallback = catalogue.get(FALLBACK);
  if (!fallback) throw new Error(`the catalogue holds no movement "${FALLBACK}"`);
  return { movement: fallback.movement, why: { code: 'nothing-fits' } };
};

import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord, Moved } from '../history/records.ts';
import { inForce } from '../history/statements.ts';
import { MUSCLES, type Muscle } from '../model/movement-codes.ts';
import { DAY_MS } from '../model/time.ts';

/**
 * How varied the last seven days were, a muscle at a time, 0 to 1; strength and mobility count apart. The numbers are
 * our own judgement, after Garber 2011 and Andersen 2011. To be called "movement variety", never strength or health.
 */
export type Coverage = Readonly<Record<Muscle, { readonly strength: number; readonly mobility: number }>>;

export const COVERAGE_DAYS = 7;

/** How varied each muscle was moved, 0 to 1, in the one way or the other: some have movements of one kind alone. */
export type Variety = Readonly<Record<Muscle, number>>;

const PRIMARY = 1;
const SECONDARY = 0.5;
const MOST_CREDIT_A_DAY = 2;
const TOUCHED_CREDIT = 0.5;
const ENOUGH_CREDIT = 4;
const ENOUGH_SECONDS = 120;
const ENOUGH_DAYS = 2;

/** The muscles of a movement with their weights. */
export const weights = ({ muscles }: Movement): readonly (readonly [Muscle, number])[] => [
  ...muscles.primary.map((muscle) => [muscle, PRIMARY] as const),
  ...muscles.secondary.map((muscle) => [muscle, SECONDARY] as const),
];

/** Which of the two a movement counts towards. */
export const aspectOf = (movement: Movement): 'strength' | 'mobility' =>
  movement.kind === 'strength' ? 'strength' : 'mobility';

type Part = Pick<Moved, 'movement' | 'ms' | 'done'>;

/** What one muscle had on each of the last days, today first. */
type Days = { readonly credit: number[]; readonly seconds: number[] };

const noDays = (): Days => ({ credit: Array(COVERAGE_DAYS).fill(0), seconds: Array(COVERAGE_DAYS).fill(0) });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const share = (done: number, enough: number): number => Math.min(1, done / enough);

const touchedShare = ({ credit }: Days): number =>
  share(credit.filter((ofDay) => ofDay >= TOUCHED_CREDIT).length, ENOUGH_DAYS);

/** Which movement a walk is that a person logs. */
const WALKING = 'walking';

/** What was moved by a record, and when. */
const movedBy = (record: HistoryRecord): { readonly atMs: number; readonly moved: readonly Part[] } => {
  if (record.event === 'outcome') return { atMs: record.wallMs, moved: record.moved };
  if (record.event !== 'walked') return { atMs: 0, moved: [] };
  return { atMs: record.toMs, moved: [{ movement: WALKING, ms: record.toMs - record.fromMs, done: 1 }] };
};

/** Folds the outcomes and the walks of the last seven rolling days before `nowMs`; what is not done, or not known, counts nothing. */
export const coverageOf = (
  records: readonly HistoryRecord[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  nowMs: number,
): Coverage => {
  const days = { strength: new Map<Muscle, Days>(), mobility: new Map<Muscle, Days>() };
  for (const record of inForce(records)) {
    const { atMs, moved } = movedBy(record);
    const daysAgo = Math.floor((nowMs - atMs) / DAY_MS);
    if (daysAgo < 0 || daysAgo >= COVERAGE_DAYS) continue;
    for (const { movement: id, done, ms } of moved) {
      const entry = catalogue.get(id);
      if (!entry || done === 0) continue;
      const ofAspect = days[aspectOf(entry.movement)];
      for (const [muscle, weight] of weights(entry.movement)) {
        const had = ofAspect.get(muscle) ?? noDays();
        had.credit[daysAgo] = Math.min(MOST_CREDIT_A_DAY, (had.credit[daysAgo] ?? 0) + weight * done);
        had.seconds[daysAgo] = (had.seconds[daysAgo] ?? 0) + (weight * ms) / 1000;
        ofAspect.set(muscle, had);
      }
    }
  }

  const none = noDays();
  const ofMuscle = (muscle: Muscle) => {
    const strength = days.strength.get(muscle) ?? none;
    const mobility = days.mobility.get(muscle) ?? none;
    return {
      strength: (share(sum(strength.credit), ENOUGH_CREDIT) + touchedShare(strength)) / 2,
      mobility: (share(sum(mobility.seconds), ENOUGH_SECONDS) + touchedShare(mobility)) / 2,
    };
  };
  return Object.fromEntries(MUSCLES.map((muscle) => [muscle, ofMuscle(muscle)])) as Coverage;
};

/** One number a muscle, for a picture: the larger of the two. */
export const varietyOf = (coverage: Coverage): Variety =>
  Object.fromEntries(
    MUSCLES.map((muscle) => [muscle, Math.max(coverage[muscle].strength, coverage[muscle].mobility)]),
  ) as Variety;

import type { HistoryRecord } from '../history/records.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { type Movement, MUSCLES, type Muscle } from './schema.ts';

/**
 * How varied the last seven days were, a muscle at a time, 0 to 1; strength and mobility count apart. The numbers are
 * our own judgement, after Garber 2011 and Andersen 2011. To be called "movement variety", never strength or health.
 */
export type Coverage = Readonly<Record<Muscle, { readonly strength: number; readonly mobility: number }>>;

const DAY_MS = 86_400_000;
export const COVERAGE_DAYS = 7;

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

type Day = { credit: number; seconds: number };

/** Folds the outcomes of the last seven rolling days before `nowMs`; what is not done, or not known, counts nothing. */
export const coverageOf = (
  records: readonly HistoryRecord[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  nowMs: number,
): Coverage => {
  const days = { strength: new Map<string, Day>(), mobility: new Map<string, Day>() };
  for (const record of records) {
    if (record.event !== 'outcome' || record.done === 0) continue;
    const daysAgo = Math.floor((nowMs - record.wallMs) / DAY_MS);
    const entry = catalogue.get(record.movement);
    if (!entry || daysAgo < 0 || daysAgo >= COVERAGE_DAYS) continue;
    const ofAspect = days[aspectOf(entry.movement)];
    for (const [muscle, weight] of weights(entry.movement)) {
      const key = `${muscle}/${daysAgo}`;
      const day = ofAspect.get(key) ?? { credit: 0, seconds: 0 };
      day.credit = Math.min(MOST_CREDIT_A_DAY, day.credit + weight * record.done);
      day.seconds += (weight * record.ranMs) / 1000;
      ofAspect.set(key, day);
    }
  }

  const sum = (aspect: 'strength' | 'mobility', muscle: Muscle): Day & { touched: number } => {
    const total = { credit: 0, seconds: 0, touched: 0 };
    for (let daysAgo = 0; daysAgo < COVERAGE_DAYS; daysAgo += 1) {
      const day = days[aspect].get(`${muscle}/${daysAgo}`);
      if (!day) continue;
      total.credit += day.credit;
      total.seconds += day.seconds;
      if (day.credit >= TOUCHED_CREDIT) total.touched += 1;
    }
    return total;
  };
  const share = (done: number, enough: number): number => Math.min(1, done / enough);

  return Object.fromEntries(
    MUSCLES.map((muscle) => {
      const strength = sum('strength', muscle);
      const mobility = sum('mobility', muscle);
      return [
        muscle,
        {
          strength: (share(strength.credit, ENOUGH_CREDIT) + share(strength.touched, ENOUGH_DAYS)) / 2,
          mobility: (share(mobility.seconds, ENOUGH_SECONDS) + share(mobility.touched, ENOUGH_DAYS)) / 2,
        },
      ];
    }),
  ) as Coverage;
};

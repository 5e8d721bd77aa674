import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord, Moved } from '../history/records.ts';
import type { Muscle } from '../model/movement-codes.ts';
import { DAY_MS } from '../model/time.ts';

/** Loaded work leaves a muscle so long in peace. */
const LOADED_REST_MS = 2 * DAY_MS;

export type PastMovement = Moved & { readonly wallMs: number };

/** What was done of the movements lately, as a choice needs it. */
export type Past = {
  /** Oldest first; two days at least, and as many as it takes to meet every movement that was asked about. */
  readonly done: readonly PastMovement[];
  /** When a movement that was asked about was done last. */
  readonly lastMs: ReadonlyMap<string, number>;
  /** How often each came within the last 24 hours. */
  readonly timesToday: ReadonlyMap<string, number>;
};

/** The records since a moment. */
export const since = (records: readonly HistoryRecord[], sinceMs: number): readonly HistoryRecord[] =>
  records.slice(records.findLastIndex(({ wallMs }) => wallMs < sinceMs) + 1);

/**
 * Reads the history back from its end, as far as it must to know when each of these movements was done last; what was
 * not done at all counts nothing.
 */
export const pastOf = (records: readonly HistoryRecord[], nowMs: number, ids: readonly string[]): Past => {
  const done: PastMovement[] = [];
  const lastMs = new Map<string, number>();
  const timesToday = new Map<string, number>();
  const unmet = new Set(ids);
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const record = records[index];
    if (record?.event !== 'outcome') continue;
    const { wallMs } = record;
    if (unmet.size === 0 && nowMs - wallMs >= LOADED_REST_MS) break;
    for (const moved of record.moved.toReversed()) {
      if (moved.done === 0) continue;
      done.push({ ...moved, wallMs });
      if (unmet.delete(moved.movement)) lastMs.set(moved.movement, wallMs);
      if (nowMs - wallMs < DAY_MS) timesToday.set(moved.movement, (timesToday.get(moved.movement) ?? 0) + 1);
    }
  }
  return { done: done.reverse(), lastMs, timesToday };
};

/** What was done, and these movements just now. */
export const pastWith = ({ done, lastMs, timesToday }: Past, movements: readonly Movement[], nowMs: number): Past => ({
  done: [...done, ...movements.map((movement) => ({ ...doneNow(movement), wallMs: nowMs }))],
  lastMs: new Map([...lastMs, ...movements.map(({ id }) => [id, nowMs] as const)]),
  timesToday: new Map([...timesToday, ...movements.map(({ id }) => [id, (timesToday.get(id) ?? 0) + 1] as const)]),
});

const doneNow = ({ id }: Movement): Moved => ({ movement: id, ms: 60_000, done: 1, unfinished: null, seated: false });

/** Movements as if they had just been done. */
export const asDone = (movements: readonly Movement[], wallMs: number): readonly HistoryRecord[] =>
  movements.map((movement) => ({
    ...{ id: `chosen.${movement.id}`, wallMs, event: 'outcome', break: 'long', outcome: 'completed' },
    ...{ movement: movement.id, ranMs: 0, lengthMs: 0, moved: [doneNow(movement)] },
  }));

/** Muscles that loaded work must leave alone for now. */
export const tiredOf = (
  { done }: Past,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  nowMs: number,
): ReadonlySet<Muscle> => {
  const muscles = done
    .filter(({ wallMs }) => nowMs - wallMs < LOADED_REST_MS)
    .map(({ movement }) => catalogue.get(movement)?.movement)
    .flatMap((movement) => (movement?.loaded ? movement.muscles.primary : []));
  return new Set(muscles);
};

/** The side that a movement of the last day was left with, if it was its newest one and one side was left out. */
export const unfinishedOf = (
  { done }: Past,
  nowMs: number,
): { readonly movement: string; readonly side: 'first' | 'second' } | null => {
  const seen = new Set<string>();
  for (const { movement, unfinished, wallMs } of done.toReversed()) {
    if (nowMs - wallMs >= DAY_MS) return null;
    if (unfinished !== null && !seen.has(movement)) return { movement, side: unfinished };
    seen.add(movement);
  }
  return null;
};

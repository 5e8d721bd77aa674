import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord } from '../history/records.ts';
import { DAY_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * How far back a choice looks. What was not done in this time has not been done this month, whichever month one means.
 */
export const REMEMBERED_MS = 31 * DAY_MS;

export type Circumstances = {
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** What was done lately, oldest first; those of `REMEMBERED_MS` are enough. */
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings['movements'];
  readonly nowMs: number;
  /** How long there is for it. */
  readonly lengthMs: number;
  /** Movements that are not wanted this time. */
  readonly not: ReadonlySet<string>;
  /** Somebody has sat through the last break: something out of the chair, where there is anything. */
  readonly upFromChair: boolean;
  /** How long they have been sitting, where that is known. */
  readonly sittingMs?: number;
  /** What the same break is made of already: the next one is chosen for what it leaves. */
  readonly beside?: readonly Movement[];
  /** The next one is to follow at the same place: a short break has no time to move house. */
  readonly samePlace?: boolean;
};

import * as v from 'valibot';
import { momentSchema, spanSchema as ms } from '../model/bounds.ts';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { BUSY_REASONS } from '../model/busy-reason.ts';
import { ID_AT_MOST } from '../model/ids.ts';
import type { Immutable } from '../model/immutable.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { localDateSchema } from '../settings/schema.ts';

const base = {
  /** Unique; appending a record twice changes nothing. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(ID_AT_MOST)),
  /** When it was decided, wall clock. */
  wallMs: momentSchema,
};
const span = { fromMs: momentSchema, toMs: momentSchema };
const kind = v.picklist(BREAK_KINDS);
const movement = v.pipe(v.string(), v.maxLength(ID_AT_MOST));

/** What was done of one movement. */
const movedSchema = v.strictObject({
  movement,
  /** How long it was moved, waiting not counted. */
  ms,
  /** The share of what was planned, 0 to 1: what coverage credits. */
  done: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The side that had less than half of the other's; null where there is none. */
  unfinished: v.nullable(v.picklist(['first', 'second'])),
  /** It was done seated. */
  seated: v.boolean(),
});

/** A line of the history, as it stands on disk: one JSON object a line, a file a month. */
export const recordSchema = v.variant('event', [
  v.strictObject({ ...base, event: v.literal('shown'), break: kind, movement, sittingMs: ms }),
  v.strictObject({
    ...base,
    event: v.literal('outcome'),
    break: kind,
    outcome: v.picklist(OUTCOMES),
    /** What it began with. */
    movement,
    /** How long the break's time ran, of how long it was. */
    ranMs: ms,
    lengthMs: ms,
    /** What was really done, a movement after the other; nothing where the break was not taken. */
    moved: v.pipe(v.array(movedSchema), v.maxLength(1_000)),
  }),
  v.strictObject({ ...base, event: v.literal('credited'), break: kind, ...span }),
  v.strictObject({ ...base, event: v.literal('sat'), ...span, sittingMs: ms }),
  /** A spell of standing, dated as one of sitting is. */
  v.strictObject({ ...base, event: v.literal('stood'), ...span, standingMs: ms }),
  v.strictObject({ ...base, event: v.literal('held'), break: kind, reason: v.picklist(BUSY_REASONS) }),
  /** A day was taken off by the person or, after that, was not; the last word on it counts. */
  v.strictObject({ ...base, event: v.literal('day-off'), date: localDateSchema, off: v.boolean() }),
  v.strictObject({ ...base, event: v.literal('dismissed'), break: kind, how: v.picklist(['skipped', 'snoozed']) }),
  /** The answer to the offer of a longer interval; `id` and moment are the answer's. */
  v.strictObject({ ...base, event: v.literal('offer-answered'), accepted: v.boolean() }),
  /** A call that is over. */
  v.strictObject({ ...base, event: v.literal('call'), ...span }),
  /** A pause of the app that is over. */
  v.strictObject({ ...base, event: v.literal('pause'), ...span }),
  /** A walk: logged by the person, or what they answered that an absence was. */
  v.strictObject({ ...base, event: v.literal('walked'), ...span, source: v.picklist(['logged', 'absence']) }),
  /** An absence that was no walk: it is not asked about again. */
  v.strictObject({ ...base, event: v.literal('no-walk'), ...span }),
  /** "I was still sitting", or "I was up", for a while in hindsight. */
  v.strictObject({ ...base, event: v.literal('corrected'), ...span, as: v.picklist(['sitting', 'up']) }),
  /** Takes a walk or a correction back: it is as if it had never been. */
  v.strictObject({
    ...{ ...base, event: v.literal('undone'), recordId: base.id },
    /** Where the span of that record ends: this line stands in the same month's file. */
    aboutMs: momentSchema,
  }),
]);

export type Moved = Immutable<v.InferOutput<typeof movedSchema>>;
export type HistoryRecord = Immutable<v.InferOutput<typeof recordSchema>>;

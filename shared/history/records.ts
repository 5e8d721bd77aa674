import * as v from 'valibot';
import { BREAK_KINDS, BUSY_REASONS, OUTCOMES } from '../schedule/types.ts';

const base = {
  /** Unique; appending a record twice changes nothing. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When it was decided, wall clock. */
  wallMs: v.number(),
};
const kind = v.picklist(BREAK_KINDS);
const ms = v.pipe(v.number(), v.minValue(0));

/** A line of the history, as it stands on disk: one JSON object a line, a file a month. */
export const recordSchema = v.variant('event', [
  v.strictObject({ ...base, event: v.literal('shown'), break: kind, movement: v.string(), sittingMs: ms }),
  v.strictObject({
    ...base,
    event: v.literal('outcome'),
    break: kind,
    outcome: v.picklist(OUTCOMES),
    movement: v.string(),
    /** How long the break's time ran, of how long it was. */
    ranMs: ms,
    lengthMs: ms,
    /** The share of the movement that was really done, 0 to 1: what coverage credits. */
    done: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.strictObject({ ...base, event: v.literal('credited'), break: kind, fromMs: v.number(), toMs: v.number() }),
  v.strictObject({ ...base, event: v.literal('sat'), fromMs: v.number(), toMs: v.number(), sittingMs: ms }),
  v.strictObject({ ...base, event: v.literal('held'), break: kind, reason: v.picklist(BUSY_REASONS) }),
  v.strictObject({ ...base, event: v.literal('dismissed'), break: kind, how: v.picklist(['skipped', 'snoozed']) }),
]);

export type HistoryRecord = v.InferOutput<typeof recordSchema>;

import * as v from 'valibot';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { OUTCOMES } from '../model/outcome.ts';

const ms = v.pipe(v.number(), v.minValue(0));

/** A line of the day, oldest first. */
export const dayLineSchema = v.variant('event', [
  v.strictObject({ event: v.literal('sat'), fromMs: v.number(), toMs: v.number(), sittingMs: ms }),
  v.strictObject({ event: v.literal('stood'), fromMs: v.number(), toMs: v.number(), standingMs: ms }),
  v.strictObject({
    event: v.literal('natural'),
    break: v.picklist(BREAK_KINDS),
    fromMs: v.number(),
    toMs: v.number(),
  }),
  v.strictObject({
    event: v.literal('break'),
    break: v.picklist(BREAK_KINDS),
    wallMs: v.number(),
    outcome: v.picklist(OUTCOMES),
    /** It was a session. */
    session: v.optional(v.literal(true)),
    /** Name of the movement, in the person's language. */
    movement: v.string(),
  }),
  /** The rest of the day was taken off. */
  v.strictObject({ event: v.literal('day-off'), wallMs: v.number() }),
]);

/** When a line begins, wall clock. */
export const startOf = (line: DayLine): number => ('wallMs' in line ? line.wallMs : line.fromMs);

/** One day, as it was. */
export const dayViewSchema = v.strictObject({
  /** Local date, such as 2026-03-09. */
  date: v.string(),
  sittingMs: ms,
  longestMs: ms,
  standingMs: ms,
  taken: v.number(),
  offered: v.number(),
  natural: v.number(),
  lines: v.array(dayLineSchema),
});

export type DayLine = v.InferOutput<typeof dayLineSchema>;
export type DayView = v.InferOutput<typeof dayViewSchema>;

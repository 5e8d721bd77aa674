import * as v from 'valibot';
import { momentSchema, spanSchema } from '../model/bounds.ts';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { ID_AT_MOST } from '../model/ids.ts';
import { OUTCOMES } from '../model/outcome.ts';

const span = { fromMs: momentSchema, toMs: momentSchema };
const spans = v.array(v.strictObject(span));
const ms = spanSchema;
const id = v.pipe(v.string(), v.maxLength(ID_AT_MOST));

/** A local date, such as 2026-03-09, that there is in the calendar. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^(?:19[7-9]|2\d\d)\d-\d{2}-\d{2}$/, 'date'),
  v.check((date) => {
    const ms = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
  }, 'date'),
);

/** From one local date to another, both included; null for all that there is. */
export const dateRangeSchema = v.nullable(
  v.pipe(
    v.strictObject({ fromDate: dateSchema, untilDate: dateSchema }),
    v.check(({ fromDate, untilDate }) => fromDate <= untilDate, 'dates-in-order'),
  ),
);

/** What a person may say of a while in hindsight. */
export const CORRECTIONS = ['sitting', 'up'] as const;

/** A day as it was, with what the person said of it since. All moments are of the wall clock. */
export const diaryDaySchema = v.strictObject({
  date: dateSchema,
  /** When the local day began and ended: 23, 24 or 25 hours. */
  ...span,
  /** Where the person was, in order; no two overlap. Of what lies between them nobody knows. */
  pieces: v.array(
    v.strictObject({
      ...{ ...span, kind: v.picklist(['sitting', 'standing', 'away', 'walk']) },
      ...{ sittingMs: ms, standingMs: ms },
    }),
  ),
  /** Sitting in one go, oldest first: a look to another machine does not part it. */
  bouts: v.array(v.strictObject({ ...span, kind: v.literal('sitting'), sittingMs: ms })),
  /** What lay over the pieces; no two of one list overlap. */
  calls: spans,
  pauses: spans,
  breaks: v.array(
    v.strictObject({
      ...span,
      break: v.picklist(BREAK_KINDS),
      /** It was a session. */
      session: v.optional(v.literal(true)),
      /** It was set aside before it showed. */
      dismissed: v.optional(v.literal(true)),
      outcome: v.picklist([...OUTCOMES, 'natural']),
      /** Ids of what was moved or, where nothing was, of what was offered. */
      movements: v.array(id),
    }),
  ),
  /** What the person said in hindsight and has not taken back, each by its id; the later holds over the earlier. */
  statements: v.array(v.strictObject({ ...span, id, wallMs: momentSchema, as: v.picklist([...CORRECTIONS, 'walk']) })),
  /** An absence that may have been a walk, to be asked about; null for none. */
  walkOffer: v.nullable(v.strictObject(span)),
  /** When the rest of the day was taken off; null for none. */
  dayOffMs: v.nullable(momentSchema),
  /** Whether it can be corrected still. */
  open: v.boolean(),
  sittingMs: ms,
  longestMs: ms,
  standingMs: ms,
  awayMs: ms,
  /** Walks, and walking in breaks. */
  walkingMs: ms,
  strengthMs: ms,
  mobilityMs: ms,
});

export type DiaryDay = v.InferOutput<typeof diaryDaySchema>;
export type DiaryBreak = DiaryDay['breaks'][number];

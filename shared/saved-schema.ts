import * as v from 'valibot';
import { recordSchema } from './history/records.ts';
import type { Chosen, Saved } from './saved.ts';
import { BREAK_KINDS, BUSY_REASONS, type Pending, type Showing, type State } from './schedule/types.ts';
import { NO_WORK } from './schedule/work.ts';
import { LEVELS } from './settings/schema.ts';
import { EFFORTS, stretchSchema, whySchema } from './views.ts';

/**
 * What a saved state must look like to go on from it. The types stand in `saved.ts` and `schedule/types.ts`, where the
 * schedule is read; each schema here is held to its type by the compiler, in both directions.
 */
type SchemaOf<T> = v.GenericSchema<unknown, T>;

const nullableNumber = v.nullable(v.number());
const kind = v.picklist(BREAK_KINDS);
const reasons = v.array(v.picklist(BUSY_REASONS));
const clock = { sureMs: v.number(), looseMs: v.number() };

const pauseSchema = v.variant('until', [
  v.strictObject({ until: v.literal('resumed') }),
  v.strictObject({ until: v.literal('time'), wallMs: v.number() }),
  v.strictObject({ until: v.literal('passed'), leftMs: v.number() }),
  v.strictObject({ until: v.literal('tomorrow'), fromWallMs: v.number() }),
]);

const gapSchema = v.strictObject({
  ms: nullableNumber,
  offMs: nullableNumber,
  offLongestMs: v.number(),
  offFromMs: v.number(),
  offSatMs: v.number(),
  sinceOffMs: nullableNumber,
  absent: v.boolean(),
});

const pendingSchema = v.strictObject({
  id: v.string(),
  kind,
  announcedMs: nullableNumber,
  leadMs: v.number(),
  waitedMs: nullableNumber,
  held: reasons,
  released: v.boolean(),
}) satisfies SchemaOf<Pending>;

const showingSchema = v.strictObject({
  id: v.string(),
  kind,
  lengthMs: v.number(),
  startsAfterMs: v.number(),
  shownMs: v.number(),
  ranMs: nullableNumber,
  haltedMs: nullableNumber,
  startedBy: v.nullable(v.picklist(['person', 'silence'])),
  touched: v.boolean(),
  // Version 0.1.0 saved a break on show without these.
  asked: v.optional(v.boolean(), false),
  unusedMs: v.optional(v.number(), 0),
  work: v.optional(
    v.strictObject({ halts: v.boolean(), fromMs: nullableNumber, lookMs: v.number(), seen: v.boolean() }),
    NO_WORK,
  ),
}) satisfies SchemaOf<Showing>;

const stateSchema = v.strictObject({
  at: v.strictObject({
    wallMs: v.number(),
    monoMs: v.number(),
    uptimeMs: nullableNumber,
    askedMs: nullableNumber,
  }),
  locked: v.boolean(),
  asleep: v.boolean(),
  busy: reasons,
  meetingMs: nullableNumber,
  pause: v.nullable(pauseSchema),
  inHours: v.boolean(),
  micro: v.strictObject(clock),
  long: v.strictObject(clock),
  stretch: v.strictObject({ ...clock, fromWallMs: nullableNumber }),
  gap: gapSchema,
  backMs: nullableNumber,
  snoozes: v.number(),
  pending: v.nullable(pendingSchema),
  showing: v.nullable(showingSchema),
  count: v.number(),
}) satisfies SchemaOf<State>;

const chosenSchema = v.strictObject({
  breakId: v.string(),
  kind: v.picklist(BREAK_KINDS),
  lengthMs: v.number(),
  parts: v.array(
    v.strictObject({
      movementId: v.string(),
      why: whySchema,
      effort: v.picklist(EFFORTS),
      firstSide: v.picklist(['first', 'second']),
      plannedMs: v.number(),
    }),
  ),
  plan: v.array(stretchSchema),
  level: v.picklist(LEVELS),
  opened: v.boolean(),
  quiet: v.boolean(),
  swapped: v.array(v.string()),
}) satisfies SchemaOf<Chosen>;

export const savedSchema = v.strictObject({
  schedule: stateSchema,
  chosen: v.nullable(chosenSchema),
  outbox: v.array(recordSchema),
}) satisfies SchemaOf<Saved>;

/** Fails to compile where the types have a field or a value that the schema lacks. */
type Covers<T extends v.InferInput<typeof savedSchema>> = T;
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type CheckedSaved = Covers<Writable<Saved>>;

import * as v from 'valibot';
import { BREAK_KINDS, SHOWN_KINDS } from '../model/break-kind.ts';
import { ID_AT_MOST } from '../model/ids.ts';
import { selfReportSchema } from '../model/self-report.ts';
import { focusSchema, SESSION_MS } from '../model/session.ts';
import { statusSchema } from '../model/status.ts';
import { MINUTE_MS } from '../model/time.ts';
import { profilesShownSchema } from '../settings/profiles.ts';

/**
 * What the command line and the Vertebreak that runs say to each other: one line of JSON each way, then the connection
 * is over.
 */

/** A line, its end included, may have so many bytes. */
export const MOST_BYTES = 64 * 1024;

/** From, until: how long a pause or a snooze of the command line may last. */
export const PAUSE_MS = [MINUTE_MS, 24 * 60 * MINUTE_MS] as const;
export const SNOOZE_MS = [MINUTE_MS, 60 * MINUTE_MS] as const;
/** The same of a walk that is logged. */
export const WALK_MS = [MINUTE_MS, 240 * MINUTE_MS] as const;

/** Settings that come from another program. */
const CHANGES_AT_MOST = 100;
/** A name within the folder of one's own movements. */
const movementFile = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/), v.maxLength(ID_AT_MOST + '.json'.length));

const lasting = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** A time of day, in minutes since midnight. */
const clockMinutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));

const pauseSchema = v.variant('until', [
  v.strictObject({ until: v.literal('resumed') }),
  v.strictObject({ until: v.literal('tomorrow') }),
  v.strictObject({ until: v.literal('day-off') }),
  v.strictObject({ until: v.literal('passed'), ms: lasting(PAUSE_MS) }),
  /** The next time that the clock shows so many minutes since midnight. */
  v.strictObject({
    until: v.literal('clock'),
    minutes: clockMinutes,
  }),
]);

export const requestSchema = v.variant('do', [
  v.strictObject({ do: v.literal('status') }),
  v.strictObject({ do: v.literal('doctor') }),
  v.strictObject({
    do: v.literal('break'),
    kind: v.nullable(v.picklist(BREAK_KINDS)),
    /** Null: the one that would be chosen. */
    movement: v.nullable(v.pipe(v.string(), v.maxLength(ID_AT_MOST))),
  }),
  v.strictObject({ do: v.literal('session'), ms: lasting(SESSION_MS), focus: focusSchema }),
  v.strictObject({ do: v.literal('focus') }),
  v.strictObject({ do: v.literal('pause'), for: pauseSchema }),
  v.strictObject({ do: v.literal('resume') }),
  v.strictObject({ do: v.literal('skip') }),
  v.strictObject({ do: v.literal('standing') }),
  v.strictObject({ do: v.literal('sitting') }),
  /** Null: as long as the settings say. */
  v.strictObject({ do: v.literal('snooze'), ms: v.nullable(lasting(SNOOZE_MS)) }),
  /** Null: up to now; else it began when the clock last showed so many minutes since midnight. */
  v.strictObject({ do: v.literal('walk'), ms: lasting(WALK_MS), atMinutes: v.nullable(clockMinutes) }),
  v.strictObject({ do: v.literal('profiles') }),
  /** Null: back to the plain settings. */
  v.strictObject({ do: v.literal('profile'), name: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('set'), key: v.string(), value: v.unknown() }),
  /** Several at once, which come from another program; undone as one. */
  v.strictObject({
    do: v.literal('import'),
    changes: v.pipe(
      v.array(v.strictObject({ key: v.pipe(v.string(), v.maxLength(64)), value: v.unknown() })),
      v.maxLength(CHANGES_AT_MOST),
    ),
    /** The files of the movements that came with them. */
    movements: v.pipe(v.array(movementFile), v.maxLength(CHANGES_AT_MOST)),
  }),
  v.strictObject({ do: v.literal('undo-import') }),
]);

/** How things stand once it is done, so that it can be said in words. */
const successSchema = v.object({
  ok: v.literal(true),
  status: statusSchema,
  /** The break on the screen, its movements by name in their order; null where none is. */
  showing: v.nullable(
    v.object({ kind: v.picklist(SHOWN_KINDS), movements: v.array(v.string()), lengthMs: v.number() }),
  ),
  profiles: profilesShownSchema,
  /** Of who was asked for it alone. */
  report: v.optional(selfReportSchema),
  /** Its clock, its time zone and how its system writes times, by which the status is to be read. */
  nowMs: v.number(),
  zone: v.string(),
  locale: v.string(),
});

export const replySchema = v.variant('ok', [successSchema, v.object({ ok: v.literal(false), reason: v.string() })]);

export type Request = v.InferOutput<typeof requestSchema>;
export type Reply = v.InferOutput<typeof replySchema>;
export type Success = v.InferOutput<typeof successSchema>;

import * as v from 'valibot';
import { countSchema, leftSchema, lengthSchema, momentSchema, spanSchema } from '../model/bounds.ts';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { BUSY_REASONS, busySchema } from '../model/busy-reason.ts';
import { breakIdSchema } from '../model/ids.ts';
import type { Immutable } from '../model/immutable.ts';

const span = v.nullable(spanSchema);
const kind = v.picklist(BREAK_KINDS);
const reasons = v.pipe(v.array(v.picklist(BUSY_REASONS)), v.maxLength(100));

/**
 * A clock of sitting: `sureMs` up to the last input, `looseMs` since then, to be taken back if it was an absence. Below
 * 0 after a snooze that lasts longer than the interval.
 */
const clockSchema = v.strictObject({ sureMs: leftSchema, looseMs: leftSchema });

const pauseSchema = v.variant('until', [
  v.strictObject({ until: v.literal('resumed') }),
  v.strictObject({ until: v.literal('time'), wallMs: momentSchema }),
  v.strictObject({ until: v.literal('passed'), leftMs: leftSchema }),
  /** Until the day after the one of that moment. */
  v.strictObject({ until: v.literal('tomorrow'), fromWallMs: momentSchema }),
  /** The same, and the rest of that day was taken off. */
  v.strictObject({ until: v.literal('day-off'), fromWallMs: momentSchema }),
]);

/** The time without input up to now. */
const gapSchema = v.strictObject({
  /** Known to be without input; null before the first input ever. */
  ms: span,
  /** Of that, the run on end locked, asleep or not running that lasts until now; null when none does. */
  offMs: span,
  /** The longest such run in this gap. */
  offLongestMs: spanSchema,
  /** Where in the gap the run that makes it an absence began, and the sitting counted since then. */
  offFromMs: spanSchema,
  offSatMs: spanSchema,
  /** Time since the last such run ended: input dated before is none; null when there was none in this gap. */
  sinceOffMs: span,
  absent: v.boolean(),
});

/** The break that comes next, once it is close. */
const pendingSchema = v.strictObject({
  id: breakIdSchema,
  kind,
  /** Time since the heads-up; null while none stands. */
  announcedMs: span,
  /** How long the heads-up lasts before the break may show. */
  leadMs: lengthSchema,
  /** Time since something busy took the heads-up or the window back; null where nothing has. */
  interruptedMs: v.optional(span, null),
  /** How long it has waited for a pause; null until due. */
  waitedMs: span,
  /** What has held it so far; each is told once. */
  heldBy: reasons,
  /** What held it is over: it waits for no further pause. */
  released: v.boolean(),
});

/** What is seen of work while a break shows. */
const workSchema = v.strictObject({
  /** Its time stands still, since the person works. */
  interrupts: v.boolean(),
  /** Since when, in time shown, each look has seen input; null where the last one saw none. */
  fromMs: span,
  /** Time since the last look, and whether there was input since then. */
  lookMs: spanSchema,
  seen: v.boolean(),
});

export type Work = Immutable<v.InferOutput<typeof workSchema>>;

export const NO_WORK = { interrupts: false, fromMs: null, lookMs: 0, seen: false } as const satisfies Work;

/** The break on the screen. */
const showingSchema = v.strictObject({
  id: breakIdSchema,
  kind,
  lengthMs: lengthSchema,
  startsAfterMs: lengthSchema,
  shownMs: spanSchema,
  /** How long its time has run; null until it starts. */
  ranMs: span,
  /** How long its time has stood still on request; null while it does not. */
  pausedMs: span,
  startedBy: v.nullable(v.picklist(['person', 'silence'])),
  /** There was input after silence had started it. */
  touched: v.boolean(),
  // Version 0.1.0 saved a break on show without these.
  /** The person asked for it. */
  requested: v.optional(v.boolean(), false),
  /** How long, in all, its time did not run since nobody had begun it, or since work kept it waiting. */
  unusedMs: v.optional(spanSchema, 0),
  work: v.optional(workSchema, NO_WORK),
});

/** All that the schedule knows; saved, and enough to go on from. */
export const stateSchema = v.strictObject({
  at: v.strictObject({
    wallMs: momentSchema,
    monoMs: spanSchema,
    uptimeMs: span,
    /** How long after this reading the next one was asked for. */
    wakeAfterMs: span,
  }),
  locked: v.boolean(),
  asleep: v.boolean(),
  busy: v.array(busySchema),
  /** "In a meeting": time left; null when not. */
  meetingMs: v.nullable(leftSchema),
  /** "I'm reading", which takes no hands: time left; null when not. */
  handsOffMs: v.nullable(leftSchema),
  /** "I'm standing": the spell of it, which the clocks stand still for; null for who sits. */
  standing: v.nullable(
    v.strictObject({
      ...clockSchema.entries,
      fromWallMs: momentSchema,
      /** That standing still is no rest either has been said. */
      notified: v.boolean(),
    }),
  ),
  pause: v.nullable(pauseSchema),
  inHours: v.boolean(),
  micro: clockSchema,
  long: clockSchema,
  /** The span of sitting since the last absence or standing. */
  sitting: v.strictObject({ ...clockSchema.entries, fromWallMs: v.nullable(momentSchema) }),
  gap: gapSchema,
  /** Time since the last absence ended; null before the first input. */
  backMs: span,
  snoozes: countSchema,
  pending: v.nullable(pendingSchema),
  showing: v.nullable(showingSchema),
  /** Number of breaks so far; part of their ids. */
  count: countSchema,
});

export type Clock = Immutable<v.InferOutput<typeof clockSchema>>;
export type Pause = Immutable<v.InferOutput<typeof pauseSchema>>;
export type Gap = Immutable<v.InferOutput<typeof gapSchema>>;
export type Pending = Immutable<v.InferOutput<typeof pendingSchema>>;
export type Showing = Immutable<v.InferOutput<typeof showingSchema>>;
export type State = Immutable<v.InferOutput<typeof stateSchema>>;

import * as v from 'valibot';
import { lengthSchema, spanSchema } from '../model/bounds.ts';
import { BREAK_KINDS } from '../model/break-kind.ts';
import { BUSY_REASONS } from '../model/busy-reason.ts';
import type { Immutable } from '../model/immutable.ts';

/** What the person, or the machine, was like. `busy` is a call: input all along, and no break. */
const ACTIVITY_STATES = ['active', 'idle', 'locked', 'suspended', 'busy'] as const;

/** What else holds; `unseen`: nobody can tell the idle time. */
const CONDITIONS = ['standing', 'reading', 'meeting', 'paused', 'unseen'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the person asked for or corrected at that moment and no line of the history tells. */
const eventSchema = v.variant('type', [
  v.strictObject({ type: v.literal('start') }),
  v.strictObject({ type: v.literal('show-now'), kind: v.exactOptional(v.picklist(BREAK_KINDS)) }),
  v.strictObject({ type: v.literal('show-session'), lengthMs: lengthSchema }),
  v.strictObject({ type: v.literal('snooze'), minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1_440)) }),
  v.strictObject({
    ...{ type: v.literal('corrected'), as: v.picklist(['sitting', 'up']), microMs: spanSchema, longMs: spanSchema },
  }),
]);

/** A line of a record of activity, as it stands on disk: a change of state, with all that holds from then on. */
export const activityLineSchema = v.strictObject({
  t: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp('utc-time')),
  state: v.picklist(ACTIVITY_STATES),
  /** IANA name of the time zone, where it is another one than in the line before, and in the first line of a file. */
  zone: v.optional(v.pipe(v.string(), v.maxLength(64))),
  /** What makes the person busy; a call, where that is the state and nothing is named. */
  busy: v.optional(v.pipe(v.array(v.picklist(BUSY_REASONS)), v.maxLength(BUSY_REASONS.length))),
  conditions: v.optional(v.pipe(v.array(v.picklist(CONDITIONS)), v.maxLength(CONDITIONS.length))),
  event: v.optional(eventSchema),
});

type WrittenLine = v.InferOutput<typeof activityLineSchema>;

/** From this moment on the person, or the machine, was like this. */
export type ActivityLine = Immutable<Omit<WrittenLine, 't'>> & { readonly wallMs: number };

/** The line as it is read; its moment is NaN where the calendar has none such. */
export const activityLineOf = ({ t, ...line }: WrittenLine): ActivityLine => ({ wallMs: Date.parse(t), ...line });

/** The line as it is written. */
export const activityText = ({ wallMs, ...line }: ActivityLine): string =>
  JSON.stringify({ t: new Date(wallMs).toISOString(), ...line } satisfies Immutable<WrittenLine>);

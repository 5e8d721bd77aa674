import * as v from 'valibot';
import { BREAK_KINDS } from './break-kind.ts';
import { busySchema } from './busy-reason.ts';

const ms = v.pipe(v.number(), v.minValue(0));

/** How things stand, as the tray and the windows tell it. */
export const statusSchema = v.strictObject({
  phase: v.picklist([
    'starting',
    'away',
    'sitting',
    'announced',
    'due',
    'holding',
    'paused',
    'day-off',
    'out-of-hours',
    'holiday',
    'standing',
    'showing',
  ]),
  /** How far the sitting has come towards the next break, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The break that comes next and when, if sitting goes on; null while nothing can come. */
  next: v.nullable(v.strictObject({ kind: v.picklist(BREAK_KINDS), wallMs: v.number() })),
  /** When the working hours end, where no break comes before that; null else. */
  hoursEndMs: v.nullable(v.number()),
  /** The span of sitting since the last absence, and when it began. */
  sittingMs: ms,
  sittingFromMs: v.nullable(v.number()),
  /** What makes the person busy now. */
  holding: v.array(busySchema),
  /** When the pause ends; 0 for "until I resume"; null when not paused. */
  pausedUntilMs: v.nullable(v.number()),
  meetingUntilMs: v.nullable(v.number()),
  /** "I'm reading": until when. */
  handsOffUntilMs: v.nullable(v.number()),
  /** "I'm standing": since when, and for how long; null for who does not. */
  standing: v.nullable(v.strictObject({ fromMs: v.number(), ms })),
  /** The person has a desk to stand at. */
  standingDesk: v.boolean(),
});

export type Status = v.InferOutput<typeof statusSchema>;

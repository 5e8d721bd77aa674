import * as v from 'valibot';

/** What can hold a break; media, the video that plays, holds none. All but the last three count as input: somebody sits there. */
export const BUSY_REASONS = [
  'meeting',
  'call',
  'camera',
  'microphone',
  'sharing',
  'presentation',
  'media',
  'program',
  'full-screen',
  'do-not-disturb',
] as const;
export type BusyReason = (typeof BUSY_REASONS)[number];

/** Characters of a program's name. */
export const PROGRAM_AT_MOST = 64;

export const busySchema = v.strictObject({
  reason: v.picklist(BUSY_REASONS),
  /** The program behind it; null where that cannot be told. */
  by: v.nullable(v.pipe(v.string(), v.maxLength(PROGRAM_AT_MOST))),
});

/** A reason that holds. */
export type Busy = Readonly<v.InferOutput<typeof busySchema>>;

import * as v from 'valibot';
import { dateSchema, diaryDaySchema } from '../history/diary.ts';
import { countSchema } from '../model/bounds.ts';
import { settingsSchema } from '../settings/schema.ts';

/** A day on which settings are to be tried, null for the last whole one; `before` is what they are compared with. */
export const tryDaySchema = v.strictObject({
  date: v.nullable(dateSchema),
  before: settingsSchema,
  after: settingsSchema,
});

/** A day as it would have been under the one settings and the other. */
export const trialDaySchema = v.strictObject({
  /** Null for a typical day: none has been recorded yet. */
  date: v.nullable(dateSchema),
  /** The days that can be had, the last one first. */
  dates: v.array(dateSchema),
  zone: v.string(),
  before: diaryDaySchema,
  after: diaryDaySchema,
  /** What differs, a sentence each. */
  words: v.array(v.string()),
});

/** How much of the record of activity is kept. */
export const activitySizeSchema = v.strictObject({ days: countSchema, bytes: countSchema });

export type TrialDay = v.InferOutput<typeof trialDaySchema>;

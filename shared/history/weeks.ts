import * as v from 'valibot';
import { MINUTE_MS } from '../model/time.ts';
import { localTime } from '../schedule/local-time.ts';
import { type DiaryDay, dateSchema, diaryDaySchema } from './diary.ts';
import { mondayOf } from './monday.ts';

const ms = v.number();
const count = v.number();

const weekSchema = v.strictObject({
  /** Its Monday. */
  date: dateSchema,
  /** The middle one of its bouts of sitting. */
  medianBoutMs: v.nullable(ms),
  longestBoutMs: v.nullable(ms),
  /** On how many days the goal was reached, of how many that were no rest days; and how long was walked in all. */
  walking: v.nullable(v.strictObject({ reached: count, of: count, ms })),
  /** Moved in breaks. */
  strengthMs: v.nullable(ms),
  mobilityMs: v.nullable(ms),
});

const outcomesSchema = v.strictObject({ done: count, postponed: count, skipped: count, ignored: count });

/** What the page of weeks is made of. Null stands for too little to say anything. */
export const weeksSchema = v.strictObject({
  /** Whole weeks, Monday first; of a week that runs, the days so far. */
  days: v.array(diaryDaySchema),
  /** One for each week, oldest first. */
  weeks: v.array(weekSchema),
  /** How many bouts of sitting were so long: from the end of the one before, up to `untilMinutes`; null for the rest. */
  bouts: v.nullable(v.array(v.strictObject({ untilMinutes: v.nullable(v.number()), count }))),
  /** By the hour of the local day, those with breaks alone. */
  hours: v.array(v.strictObject({ hour: v.number(), outcomes: v.nullable(outcomesSchema) })),
  goalMinutes: v.number(),
});

export type Week = v.InferOutput<typeof weekSchema>;
export type Weeks = v.InferOutput<typeof weeksSchema>;

const BOUT_MINUTES = [15, 30, 45, 60, 90, null] as const;

/** Of fewer bouts than this there is no middle one to speak of; our judgement, as are the next two. */
const ENOUGH_BOUTS = 5;
const ENOUGH_TO_SPREAD = 10;
const ENOUGH_BREAKS = 5;
/** A day with less sitting than that is a rest day. */
const REST_MS = 30 * MINUTE_MS;

const OUTCOME_NAMES = {
  completed: 'done',
  away: 'done',
  natural: null,
  snoozed: 'postponed',
  skipped: 'skipped',
  ignored: 'ignored',
} as const;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

const boutsIn = (days: readonly DiaryDay[]): readonly number[] =>
  days.flatMap(({ bouts }) => bouts.map(({ sittingMs }) => sittingMs));

/** It was no rest day. */
const isInUse = ({ sittingMs, walkingMs }: DiaryDay, goalMs: number): boolean =>
  sittingMs >= REST_MS || walkingMs >= goalMs;

const weekOf = (date: string, days: readonly DiaryDay[], goalMs: number): Week => {
  const bouts = boutsIn(days);
  const used = days.filter((day) => isInUse(day, goalMs));
  const hasBreaks = days.some(({ breaks }) => breaks.some(({ outcome }) => outcome !== 'natural'));
  const sum = (key: 'walkingMs' | 'strengthMs' | 'mobilityMs'): number =>
    days.reduce((total, day) => total + day[key], 0);
  return {
    date,
    medianBoutMs: bouts.length < ENOUGH_BOUTS ? null : median(bouts),
    longestBoutMs: bouts.length === 0 ? null : Math.max(...bouts),
    walking:
      used.length === 0
        ? null
        : {
            reached: used.filter(({ walkingMs }) => walkingMs >= goalMs).length,
            of: used.length,
            ms: sum('walkingMs'),
          },
    strengthMs: hasBreaks ? sum('strengthMs') : null,
    mobilityMs: hasBreaks ? sum('mobilityMs') : null,
  };
};

const spreadOf = (bouts: readonly number[]): Weeks['bouts'] => {
  if (bouts.length < ENOUGH_TO_SPREAD) return null;
  return BOUT_MINUTES.map((untilMinutes, index) => {
    const [from, until] = [
      (BOUT_MINUTES[index - 1] ?? 0) * MINUTE_MS,
      (untilMinutes ?? Number.POSITIVE_INFINITY) * MINUTE_MS,
    ];
    return { untilMinutes, count: bouts.filter((ms) => ms >= from && ms < until).length };
  });
};

const hoursOf = (days: readonly DiaryDay[], zone: string): Weeks['hours'] => {
  const hours = new Map<number, v.InferOutput<typeof outcomesSchema>>();
  for (const { toMs, outcome } of days.flatMap(({ breaks }) => breaks)) {
    const name = OUTCOME_NAMES[outcome];
    if (name === null) continue;
    const hour = Math.floor(localTime(toMs, zone).minutes / 60);
    const had = hours.get(hour) ?? { done: 0, postponed: 0, skipped: 0, ignored: 0 };
    hours.set(hour, { ...had, [name]: had[name] + 1 });
  }
  return [...hours]
    .sort(([a], [b]) => a - b)
    .map(([hour, outcomes]) => {
      const offered = Object.values(outcomes).reduce((sum, one) => sum + one, 0);
      return { hour, outcomes: offered < ENOUGH_BREAKS ? null : outcomes };
    });
};

/** Folds days, oldest first, into weeks. Days that the weeks do not have yet, or of which nothing is known, may be left out. */
export const weeksOf = (days: readonly DiaryDay[], goalMinutes: number, zone: string): Weeks => {
  const byWeek = new Map<string, DiaryDay[]>();
  for (const day of days) {
    const monday = mondayOf(day.date);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), day]);
  }
  return {
    days: [...days],
    weeks: [...byWeek].map(([date, ofWeek]) => weekOf(date, ofWeek, goalMinutes * MINUTE_MS)),
    bouts: spreadOf(boutsIn(days)),
    hours: hoursOf(days, zone),
    goalMinutes,
  };
};

import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import type { BreakKind } from '../model/break-kind.ts';
import type { Outcome } from '../model/outcome.ts';
import { sessionId } from '../model/session.ts';
import { HOUR_MS, MINUTE_MS } from '../model/time.ts';

const STRENGTH = [
  'wall-angels-desk',
  'bird-dog-desk',
  'glute-bridge-desk',
  'scapular-squeeze',
  'sit-to-stand',
] as const;
const MOBILITY = [
  'cat-cow-desk',
  'hip-flexor-stretch',
  'seated-spinal-twist',
  'chin-tuck',
  'doorway-chest-stretch',
] as const;

/** From here on a day is long, and breaks are skipped more often. */
const TIRED_HOUR = 15;
/** From here on there is time for a session. */
const SESSION_HOUR = 16;
/** They learn to stand in the second half of the time. */
const STANDS_FROM = 0.5;

export type MadeUpDayOptions = {
  /** Its midnight. */
  readonly dayMs: number;
  /** From 0 to 1, what has become a habit by then: sitting less in one go, skipping less, walking more. */
  readonly habit: number;
  readonly hasSession: boolean;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

type New = HistoryRecord extends infer R ? (R extends HistoryRecord ? Omit<R, 'id' | 'wallMs'> : never) : never;

/** A day that is being written down. */
const begin = ({ dayMs, random }: MadeUpDayOptions, minute: number) => {
  const records: HistoryRecord[] = [];
  let wallMs = dayMs + Math.round(minute) * MINUTE_MS;
  const newId = (): string => `${wallMs.toString(36)}-${records.length}`;
  return {
    records,
    newId,
    hour: (): number => (wallMs - dayMs) / HOUR_MS,
    /** Lets so many minutes go by, and by chance up to so many more. */
    pass: (least: number, more: number): Span => {
      const fromMs = wallMs;
      wallMs += Math.round(least + random() * more) * MINUTE_MS;
      return { fromMs, toMs: wallMs };
    },
    note: (record: New, id = newId()): void => {
      records.push({ id: `${id}.${record.event}`, wallMs, ...record } as HistoryRecord);
    },
    happens: (chance: number): boolean => random() < chance,
    oneOf: <T>(things: readonly [T, ...T[]]): T => things[Math.floor(random() * things.length)] ?? things[0],
  };
};
type Day = ReturnType<typeof begin>;

const lengthOf = ({ fromMs, toMs }: Span): number => toMs - fromMs;

/** Sitting until the next break is due, for long where they are deep in something, or in a call. */
const sit = (day: Day, habit: number): Span => {
  const isCall = day.happens(0.12);
  const span =
    isCall || day.happens(0.09 - 0.05 * habit) ? day.pass(45, 70 - 30 * habit) : day.pass(14, 34 - 14 * habit);
  if (isCall) day.note({ event: 'call', fromMs: span.fromMs + 10 * MINUTE_MS, toMs: span.toMs });
  day.note({ event: 'sat', ...span, sittingMs: lengthOf(span) });
  if (isCall) day.note({ event: 'held', break: 'micro', reason: 'call' });
  return span;
};

const outcomeOf = (day: Day, habit: number): Outcome => {
  if (day.happens((day.hour() > TIRED_HOUR ? 0.5 : 0.18) - 0.12 * habit)) return 'skipped';
  if (day.happens(0.1)) return 'snoozed';
  return day.happens(0.05) ? 'ignored' : 'completed';
};

/** A break is offered and, more often than not, taken. */
const offer = (day: Day, habit: number, sittingMs: number): void => {
  const kind = day.happens(0.35) ? 'long' : 'micro';
  if (day.happens(0.05)) {
    day.note({ event: 'dismissed', break: kind, how: day.oneOf(['skipped', 'snoozed']) });
    return;
  }
  const lengthMs = (kind === 'long' ? 5 : 2) * MINUTE_MS;
  const movements = Array.from({ length: kind === 'long' ? 2 : 1 }, () =>
    day.oneOf<string>(day.happens(0.35 + 0.2 * habit) ? STRENGTH : MOBILITY),
  );
  move(day, { id: day.newId(), kind, movements, lengthMs, sittingMs, outcome: outcomeOf(day, habit) });
};

type Offered = {
  readonly id: string;
  readonly kind: BreakKind;
  readonly movements: readonly string[];
  readonly lengthMs: number;
  readonly sittingMs: number;
  readonly outcome: Outcome;
};

const move = (day: Day, { id, kind, movements, lengthMs, sittingMs, outcome }: Offered): void => {
  const about = { break: kind, movement: movements[0] ?? '' };
  day.note({ event: 'shown', ...about, sittingMs }, id);
  const isDone = outcome === 'completed';
  if (isDone) day.pass(lengthMs / MINUTE_MS, 0);
  const ms = Math.round((0.8 * lengthMs) / movements.length);
  const moved = movements.map((movement) => ({ movement, ms, done: 1, unfinished: null, seated: false }));
  day.note(
    { event: 'outcome', ...about, outcome, ranMs: isDone ? lengthMs : 0, lengthMs, moved: isDone ? moved : [] },
    id,
  );
};

/** The last part of an absence, or all of it, was a walk. */
const walk = (day: Day, { fromMs, toMs }: Span, minutes: number, source: 'absence' | 'logged'): void =>
  day.note({ event: 'walked', fromMs: Math.max(fromMs, toMs - minutes * MINUTE_MS), toMs, source });

const eat = (day: Day, habit: number): void => {
  const noon = day.pass(30, 25);
  day.note({ event: 'credited', break: 'long', ...noon });
  if (day.happens(0.25 + 0.5 * habit)) walk(day, noon, day.oneOf([15, 20, 20, 25, 30]), 'absence');
};

const standUp = (day: Day): void => {
  const spell = day.pass(15, 25);
  day.note({ event: 'stood', ...spell, standingMs: lengthOf(spell) });
};

const session = (day: Day, sittingMs: number): void => {
  const movements = ['cat-cow-desk', ...STRENGTH.slice(1, 4), day.oneOf(MOBILITY)];
  const lengthMs = day.oneOf([10, 10, 15]) * MINUTE_MS;
  move(day, { id: sessionId(day.newId()), kind: 'long', movements, lengthMs, sittingMs, outcome: 'completed' });
};

/** A day at the desk of somebody who does not exist, as the history would have it; a function of its options. */
export const madeUpWorkday = (options: MadeUpDayOptions): readonly HistoryRecord[] => {
  const { habit, hasSession, random } = options;
  const day = begin(options, 8 * 60 + random() * 50);
  const endHour = 16.5 + random() * 2;
  const todo = { lunch: true, session: hasSession };
  while (day.hour() < endHour) {
    if (todo.lunch && day.hour() > 12) {
      todo.lunch = false;
      eat(day, habit);
      continue;
    }
    const sat = sit(day, habit);
    if (todo.session && day.hour() > SESSION_HOUR) {
      todo.session = false;
      session(day, lengthOf(sat));
    } else offer(day, habit, lengthOf(sat));
    if (day.happens(0.3)) day.note({ event: 'credited', break: 'micro', ...day.pass(5, 9) });
    else if (habit > STANDS_FROM && day.happens(0.1)) standUp(day);
  }
  if (day.happens(0.15 * habit)) walk(day, day.pass(30, 20), 25, 'logged');
  return day.records;
};

/** A day off: now and then an hour at the desk, now and then a walk that was logged. */
export const madeUpDayOff = (options: MadeUpDayOptions): readonly HistoryRecord[] => {
  const day = begin(options, 10 * 60 + options.random() * 120);
  if (day.happens(0.15)) offer(day, options.habit, lengthOf(sit(day, options.habit)));
  if (day.happens(0.3 + 0.3 * options.habit)) walk(day, day.pass(120, 60), day.oneOf([30, 40, 45, 60]), 'logged');
  return day.records;
};

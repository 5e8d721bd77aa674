import * as v from 'valibot';
import { PROGRAM_AT_MOST } from '../model/busy-reason.ts';
import { movementIdSchema } from '../model/ids.ts';
import { AVOID, EQUIPMENT, PLACES } from '../model/movement-codes.ts';
import { type Bounds, NUMBERS } from './numbers.ts';

/* @__NO_SIDE_EFFECTS__ */
const number = ({ min, max, whole }: Bounds) => {
  const between = v.pipe(v.number(), v.minValue(min), v.maxValue(max));
  return whole ? v.pipe(between, v.integer()) : between;
};

/* @__NO_SIDE_EFFECTS__ */
const numbers = <Group extends Readonly<Record<string, Bounds>>>(group: Group) =>
  Object.fromEntries(Object.entries(group).map(([key, bounds]) => [key, number(bounds)])) as {
    readonly [Key in keyof Group]: ReturnType<typeof number>;
  };

/** How much of the screen a break takes: a toast that opens on a press, the window, or the window with all else dimmed. */
export const LEVELS = ['gentle', 'standard', 'full'] as const;

/** Characters of an if-then plan. */
export const PLAN_AT_MOST = 200;

/** Movements that a person may mark; far more than anybody needs. */
export const MARKED_AT_MOST = 500;
/** Characters of a display's name. */
const DISPLAY_AT_MOST = 200;

/** Programs that a person may name. */
export const PROGRAMS_AT_MOST = 20;

/** Holidays, each a day or several on end. */
export const HOLIDAYS_AT_MOST = 100;

const accelerator = v.pipe(v.string(), v.maxLength(64));

const marked = v.pipe(v.array(movementIdSchema), v.maxLength(MARKED_AT_MOST));

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-of-day'));

/** A range of the week in local time; `until` before `from` runs past midnight. Days count from 0, Sunday. */
const hoursRangeSchema = v.strictObject({
  days: v.pipe(v.array(number({ min: 0, max: 6, whole: true })), v.maxLength(7)),
  from: timeOfDay,
  until: timeOfDay,
});

const isDate = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const ms = Date.UTC(year, month - 1, day);
  // Checked also where the text has not the form of a date.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

/** A day of the calendar, wherever the person is, such as 2026-12-24. */
export const localDateSchema = v.pipe(
  v.string(),
  v.regex(/^2\d{3}-\d{2}-\d{2}$/, 'local-date'),
  v.check(isDate, 'local-date'),
);

/** Days on end without breaks, the first and the last one; a single day is both. */
const holidaySchema = v.pipe(
  v.strictObject({ from: localDateSchema, until: localDateSchema }),
  v.forward(
    v.check(({ from, until }) => from <= until, 'until-before-from'),
    ['until'],
  ),
);

/**
 * Everything that can be set, with its bounds, a number's in `numbers.ts`: the one place that says so. What is wrong is said in `issue-words.ts`. The window, the command line and the file
 * on disk are read through it. What goes together stands in `conflicts.ts`, the defaults in `defaults.ts`; the numbers
 * behind them in the README's sources.
 */
export const settingsSchema = v.strictObject({
  micro: v.strictObject({
    on: v.boolean(),
    everyMinutes: number(NUMBERS.micro.everyMinutes),
    lastsMinutes: number(NUMBERS.micro.lastsMinutes),
    snoozeMinutes: number(NUMBERS.micro.snoozeMinutes),
    notice: v.boolean(),
  }),
  long: v.strictObject({
    on: v.boolean(),
    everyMinutes: number(NUMBERS.long.everyMinutes),
    lastsMinutes: number(NUMBERS.long.lastsMinutes),
    snoozeMinutes: number(NUMBERS.long.snoozeMinutes),
    notice: v.boolean(),
    /** It opens with standing up and walking, where a place beside the desk is allowed. */
    opensWithWalk: v.boolean(),
  }),
  /** "I have a desk to stand at": the tray, and a break that was done standing, offer "I'm standing". */
  standingDesk: v.boolean(),
  level: v.picklist(LEVELS),
  sound: v.strictObject({
    volume: number(NUMBERS.sound.volume),
    /** Reads the steps aloud. */
    voice: v.boolean(),
  }),
  /** The finer numbers of the rules of sitting. */
  rules: v.strictObject(numbers(NUMBERS.rules)),
  hours: v.strictObject({
    on: v.boolean(),
    /** When "tomorrow" begins, with working hours or without. */
    dayBeginsAt: timeOfDay,
    ranges: v.pipe(v.array(hoursRangeSchema), v.maxLength(28)),
  }),
  /** Outside working hours from beginning to end, also where no hours are set: `schedule/hours.ts` says which day a range belongs to. */
  holidays: v.pipe(v.array(holidaySchema), v.maxLength(HOLIDAYS_AT_MOST)),
  /** What holds a break when it is sensed. */
  busy: v.strictObject({
    camera: v.boolean(),
    microphone: v.boolean(),
    sharing: v.boolean(),
    presentation: v.boolean(),
    fullScreen: v.boolean(),
    doNotDisturb: v.boolean(),
    /** A video that plays holds none: it counts as sitting, without input. */
    video: v.boolean(),
    /** The names of programs that hold one as long as they run. */
    programs: v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(PROGRAM_AT_MOST))),
      v.maxLength(PROGRAMS_AT_MOST),
    ),
  }),
  movements: v.strictObject({
    places: v.array(v.picklist(PLACES)),
    equipment: v.array(v.picklist(EQUIPMENT)),
    avoid: v.array(v.picklist(AVOID)),
    /** "Not for me": out until brought back. */
    excluded: v.array(movementIdSchema),
    /** "This hurts": out with all that is like them, until brought back. */
    hurting: v.array(movementIdSchema),
    /** Off by default, but wanted. */
    included: v.array(movementIdSchema),
    /** They come a little more often than others. */
    favourites: marked,
    /** Breaks bring them easier, or harder; of one that stands in both lists, easier holds. */
    easier: marked,
    harder: marked,
  }),
  walking: v.strictObject({ goalMinutes: number(NUMBERS.walking.goalMinutes) }),
  look: v.strictObject({
    theme: v.picklist(['system', 'light', 'dark']),
    motion: v.picklist(['system', 'reduced']),
    /** The display that a break comes on: in-use, primary, or a display by its name; where that is gone, the one in use. */
    display: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(DISPLAY_AT_MOST)),
  }),
  shortcuts: v.strictObject({
    /** Brings a break that shows to the keyboard; an Electron accelerator, or empty for none. */
    break: accelerator,
    /** Opens the window that looks up a movement. */
    find: accelerator,
  }),
  welcome: v.strictObject({
    /** The first-start screens were seen or skipped. */
    seen: v.boolean(),
    /** The person's own if-then plan; empty for none. */
    plan: v.pipe(v.string(), v.maxLength(PLAN_AT_MOST)),
  }),
  /** What has been read and is not said again. */
  dismissed: v.strictObject({
    /** With what more movements would be possible. */
    moreMovements: v.boolean(),
    /** What the marks on a day's ruler mean. */
    rulerMarks: v.boolean(),
  }),
  startAtLogin: v.boolean(),
  activity: v.strictObject({
    /** Keeps the record of activity of the last days, by which settings are tried on one's own day. */
    record: v.boolean(),
  }),
  updates: v.strictObject({
    /** Looks once a week for a new version, which is the one thing that leaves the machine. */
    weekly: v.boolean(),
  }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type HoursRange = v.InferOutput<typeof hoursRangeSchema>;
export type Holiday = v.InferOutput<typeof holidaySchema>;

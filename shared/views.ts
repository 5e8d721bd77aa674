import * as v from 'valibot';
import { EQUIPMENT, KINDS, MUSCLES, movementSchema, movementTextSchema, POSITIONS } from './catalogue/schema.ts';
import { poseSchema } from './figure/pose.ts';
import { BREAK_KINDS, BUSY_REASONS, OUTCOMES } from './schedule/types.ts';
import { LEVELS, settingsSchema } from './settings/schema.ts';

/** What the windows are shown: plain data, made in the main process; windows draw it and decide nothing. */

const ms = v.pipe(v.number(), v.minValue(0));
export const lookSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  reducedMotion: v.boolean(),
});

/** What may be heard of a break now; a call makes all of it silent. */
const soundSchema = v.strictObject({
  /** Loudness of the cues, 0 (off) to 1. */
  cues: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Steps are read aloud. */
  voice: v.boolean(),
});

/**
 * Why a movement was chosen, as a code that `locales/why.ts` has the sentence of. Each is a claim that is true at the
 * moment of the choice, of what the history holds then. A saved state may hold any of them, so none is ever taken away.
 */
export const whySchema = v.variant('code', [
  /** The person asked for it. */
  v.strictObject({ code: v.literal('asked-for') }),
  /** Done on one side only the last time: the other one comes first. */
  v.strictObject({ code: v.literal('unfinished-side') }),
  /** A long break opens with getting up. */
  v.strictObject({ code: v.literal('get-up') }),
  /** The last short break was spent in the chair; this one is not. */
  v.strictObject({ code: v.literal('gets-up') }),
  /** More than so many minutes of sitting, and it is done out of the chair. */
  v.strictObject({ code: v.literal('after-sitting'), minutes: v.number() }),
  /** Off by default, and wanted by the person. */
  v.strictObject({ code: v.literal('ticked') }),
  /** Two breaks at most of the last seven days moved this muscle, which is one of its main ones. */
  v.strictObject({ code: v.literal('least-moved'), muscle: v.picklist(MUSCLES) }),
  /** Not done in the last month; what was before that, nobody looks up. */
  v.strictObject({ code: v.literal('first-this-month') }),
  /** Not done for so many days. */
  v.strictObject({ code: v.literal('not-for-days'), days: v.number() }),
  /** Everything else that could come was done since. */
  v.strictObject({ code: v.literal('longest-ago') }),
  /** So many others were done since. */
  v.strictObject({ code: v.literal('others-since'), count: v.number() }),
  /** Its main muscle is none that the movements before it in this break are for. */
  v.strictObject({ code: v.literal('pairs-with'), first: v.picklist(MUSCLES), muscle: v.picklist(MUSCLES) }),
  /** It follows another one in this break. */
  v.strictObject({ code: v.literal('rounds-off') }),
  /** Nothing of the last break was done in this position. */
  v.strictObject({
    code: v.literal('another-position'),
    last: v.picklist(POSITIONS),
    position: v.picklist(POSITIONS),
  }),
  /** Its main muscle is none that the last break was for. */
  v.strictObject({ code: v.literal('another-part'), last: v.picklist(MUSCLES), muscle: v.picklist(MUSCLES) }),
  /** The last break had nothing of this kind. */
  v.strictObject({ code: v.literal('another-kind'), last: v.picklist(KINDS), kind: v.picklist(KINDS) }),
  /** One of so many that the settings allow. */
  v.strictObject({ code: v.literal('one-of'), count: v.number() }),
  /** Nothing in the catalogue fits the settings: stand up and walk. */
  v.strictObject({ code: v.literal('nothing-fits') }),
]);

/** One stretch of the break's own time: what to do from `fromMs` until `untilMs`. */
export const stretchSchema = v.strictObject({
  fromMs: ms,
  untilMs: ms,
  /** `move` does its phase; the others wait in the pose of theirs: to get ready, to change sides, to rest between sets. */
  part: v.picklist(['ready', 'move', 'change', 'rest']),
  /** Index into the routine's movements. */
  movement: v.number(),
  /** Index into the movement's phases. */
  phase: v.number(),
  side: v.picklist(['none', 'first', 'second']),
  /** Counted from 1, of `of`; over all sets, a side where sides count. A waiting stretch names the one to come. */
  repetition: v.number(),
  of: v.number(),
});

/** How hard a movement is taken: by its easier words and the least dose, as written, or by its harder words and the most. */
export const EFFORTS = ['easier', 'standard', 'harder'] as const;

/** One movement of a break's routine, with all that is shown of it. */
export const breakMovementSchema = v.strictObject({
  movement: movementSchema,
  text: movementTextSchema,
  /** What the figure needs of this movement. */
  poses: v.record(v.string(), poseSchema),
  /** The main muscle: its name, as on a plate, and what people call where it lies. */
  muscleName: v.string(),
  muscleEveryday: v.string(),
  why: whySchema,
  whyText: v.string(),
  effort: v.picklist(EFFORTS),
});

export const breakViewSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(BREAK_KINDS),
  /** `waiting` stands still by itself, since the person works; `halted` by their wish. */
  stage: v.picklist(['prepared', 'offered', 'going', 'halted', 'waiting']),
  lengthMs: ms,
  /** How long its time has run, at the moment the view was made. */
  ranMs: ms,
  /** The routine: its movements in order. */
  movements: v.pipe(v.array(breakMovementSchema), v.minLength(1)),
  /** The routine laid out over the break's time, without gaps; what is left after it is standing or walking. */
  plan: v.array(stretchSchema),
  /** The poses of walking, for what comes after the plan. */
  stroll: v.record(v.string(), poseSchema),
  /** Minutes a snooze would take; null when none is left. */
  snoozeMinutes: v.nullable(v.number()),
  level: v.picklist(LEVELS),
  /** A gentle break is a toast until the person turns to it. */
  form: v.picklist(['toast', 'window']),
  sound: soundSchema,
  look: lookSchema,
});

export const statusSchema = v.strictObject({
  phase: v.picklist([
    'starting',
    'away',
    'sitting',
    'announced',
    'due',
    'holding',
    'paused',
    'out-of-hours',
    'showing',
  ]),
  /** How far the sitting has come towards the next break, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The break that comes next and when, if sitting goes on; null while nothing can come. */
  next: v.nullable(v.strictObject({ kind: v.picklist(BREAK_KINDS), wallMs: v.number() })),
  /** When the working hours end, where no break comes before that; null else. */
  hoursEndMs: v.nullable(v.number()),
  /** The stretch of sitting since the last absence, and when it began. */
  sittingMs: ms,
  sittingFromMs: v.nullable(v.number()),
  holding: v.array(v.picklist(BUSY_REASONS)),
  /** When the pause ends; 0 for "until I resume"; null when not paused. */
  pausedUntilMs: v.nullable(v.number()),
  meetingUntilMs: v.nullable(v.number()),
});

/** Something that the person should know, told once in the tray menu and at the top of the home window. */
export const noticeSchema = v.variant('code', [
  v.strictObject({ code: v.literal('file-set-aside'), file: v.string(), kept: v.string(), reason: v.string() }),
  /** Settings of the file did not go together: why, what was moved from what to what, and where the old file is. */
  v.strictObject({ code: v.literal('settings-mended'), why: v.string(), moved: v.string(), kept: v.string() }),
  /** A line of a file cannot be read; the rest of the file counts. */
  v.strictObject({ code: v.literal('line-skipped'), file: v.string(), line: v.number(), reason: v.string() }),
  v.strictObject({ code: v.literal('cannot-save'), file: v.string(), reason: v.string() }),
  v.strictObject({ code: v.literal('no-tray') }),
  v.strictObject({ code: v.literal('idle-unknown') }),
  v.strictObject({ code: v.literal('no-notices'), reason: v.string() }),
  /** Breaks were set aside in a row the last time: short breaks may come less often. */
  v.strictObject({ code: v.literal('longer-interval'), everyMinutes: v.number() }),
  v.strictObject({ code: v.literal('shortcut-taken'), shortcut: v.string() }),
  /** A file of people's own movements is left out: where in it, and why. */
  v.strictObject({ code: v.literal('movement-refused'), file: v.string(), field: v.string(), reason: v.string() }),
  /** So many further ones are, and the log names them. */
  v.strictObject({ code: v.literal('movements-refused'), count: v.number() }),
]);

/** A line of the day, oldest first. */
export const dayLineSchema = v.variant('event', [
  v.strictObject({ event: v.literal('sat'), fromMs: v.number(), toMs: v.number(), sittingMs: ms }),
  v.strictObject({
    event: v.literal('natural'),
    break: v.picklist(BREAK_KINDS),
    fromMs: v.number(),
    toMs: v.number(),
  }),
  v.strictObject({
    event: v.literal('break'),
    break: v.picklist(BREAK_KINDS),
    wallMs: v.number(),
    outcome: v.picklist(OUTCOMES),
    /** Name of the movement, in the person's language. */
    movement: v.string(),
  }),
]);

export const dayViewSchema = v.strictObject({
  /** Local date, such as 2026-03-09. */
  date: v.string(),
  sittingMs: ms,
  longestMs: ms,
  taken: v.number(),
  offered: v.number(),
  natural: v.number(),
  lines: v.array(dayLineSchema),
});

/** A movement that could stand in for the current one, and what speaks for it. */
export const otherSchema = v.strictObject({ id: v.string(), name: v.string(), because: v.string() });

export const HOME_PAGES = ['today', 'settings', 'help', 'know', 'welcome'] as const;

/** A movement as the pages of the home window name it. */
export const knownMovementSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  muscles: movementSchema.entries.muscles,
  kind: movementSchema.entries.kind,
  bends: movementSchema.entries.bends,
  offByDefault: v.boolean(),
  /** One of the person's own, not one that ships. */
  own: v.boolean(),
});

/** What a press of "This hurts" or "Not for me" left out of the breaks to come, by name. */
export const leftOutSchema = v.strictObject({ names: v.array(v.string()) });

/** What would bring most where the settings leave few movements. */
export const moreSchema = v.strictObject({
  /** How many they leave. */
  count: v.number(),
  /** What is missing: a thing, or a place. */
  thing: v.picklist([...EQUIPMENT, 'desk', 'chair']),
  /** How many it would add. */
  more: v.number(),
});

export const homeViewSchema = v.strictObject({
  page: v.picklist(HOME_PAGES),
  settings: settingsSchema,
  status: statusSchema,
  today: dayViewSchema,
  notices: v.array(noticeSchema),
  /** Since something hurt; it can be undone. */
  leftOut: v.nullable(leftOutSchema),
  movements: v.array(knownMovementSchema),
  /** Null where there are enough, or nothing would help. */
  more: v.nullable(moreSchema),
  zone: v.string(),
  /** BCP 47; how the person's system writes the time of day. */
  locale: v.string(),
  /** The local emergency number, where the region is known. */
  emergencyNumber: v.nullable(v.string()),
  version: v.string(),
  /** Says where the tray is to be found. */
  platform: v.picklist(['linux', 'mac', 'windows']),
  look: lookSchema,
});

export type Why = v.InferOutput<typeof whySchema>;
export type PlanStretch = v.InferOutput<typeof stretchSchema>;
export type Effort = (typeof EFFORTS)[number];
export type BreakMovement = v.InferOutput<typeof breakMovementSchema>;
export type Other = v.InferOutput<typeof otherSchema>;
export type BreakView = v.InferOutput<typeof breakViewSchema>;
export type Status = v.InferOutput<typeof statusSchema>;
export type Notice = v.InferOutput<typeof noticeSchema>;
export type DayView = v.InferOutput<typeof dayViewSchema>;
export type DayLine = v.InferOutput<typeof dayLineSchema>;
export type KnownMovement = v.InferOutput<typeof knownMovementSchema>;
export type LeftOut = v.InferOutput<typeof leftOutSchema>;
export type More = v.InferOutput<typeof moreSchema>;
export type HomeView = v.InferOutput<typeof homeViewSchema>;
export type HomePage = HomeView['page'];

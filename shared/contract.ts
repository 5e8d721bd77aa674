import * as v from 'valibot';
import { draftSchema } from './catalogue/draft-schema.ts';
import { CORRECTIONS, dateRangeSchema, dateSchema, diaryDaySchema } from './history/diary.ts';
import { EXPORT_FORMATS } from './history/export.ts';
import { weeksSchema } from './history/weeks.ts';
import { countSchema, MOST_ADDED_KB, MOST_EXPORT_MB, momentSchema } from './model/bounds.ts';
import { breakIdSchema, ID_AT_MOST, movementIdSchema } from './model/ids.ts';
import { MUSCLES } from './model/movement-codes.ts';
import { sessionWishSchema } from './model/session.ts';
import { markingSchema } from './settings/marking.ts';
import { profileChangeSchema } from './settings/profiles.ts';
import { settingsSchema } from './settings/schema.ts';
import { addedLookSchema } from './views/added.ts';
import { alternativeSchema, breakViewSchema } from './views/break.ts';
import { findViewSchema } from './views/find.ts';
import { foreignChoiceSchema, foreignFoundSchema, foreignLookSchema } from './views/foreign.ts';
import { HOME_PAGES, homeViewSchema, leftOutSchema } from './views/home.ts';
import { sessionViewSchema } from './views/session.ts';
import { takenAlongLookSchema } from './views/taken-along.ts';
import { activitySizeSchema, trialDaySchema, tryDaySchema } from './views/trial.ts';

/**
 * Every message between the processes. `ask` goes from a window to the main process and is answered; `tell` goes from
 * the main process to a window. Preload, handlers and the windows' bridge derive from this list: a channel that does
 * not stand here does not exist.
 */

const id = breakIdSchema;
const movementDraft = v.strictObject({ draft: v.nullable(draftSchema) });
const nothing = v.undefined();

const refused = v.strictObject({ ok: v.literal(false), reason: v.string() });

/** What an ask comes back with: done, or not done and why, in words for the person. */
const answer = v.variant('ok', [v.strictObject({ ok: v.literal(true) }), refused]);

/** Where a file was saved; null where the person named none. */
const savedAs = v.variant('ok', [v.strictObject({ ok: v.literal(true), file: v.nullable(v.string()) }), refused]);

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const span = { fromMs: momentSchema, toMs: momentSchema };

export const contract = {
  /** The break that this window is for; null when there is none any more. */
  breakView: { direction: 'ask', from: ['break'], request: nothing, reply: v.nullable(breakViewSchema) },
  /** The window has painted its first picture. */
  breakPainted: { direction: 'ask', from: ['break'], request: v.strictObject({ id }), reply: answer },
  breakAnswer: {
    direction: 'ask',
    from: ['break'],
    request: v.strictObject({
      id,
      answer: v.picklist([
        ...['start', 'pause-break', 'resume-break', 'done', 'snooze', 'skip'],
        ...['previous', 'next', 'easier', 'standard', 'harder', 'not-for-me', 'report-pain'],
      ] as const),
    }),
    reply: answer,
  },
  /** What could stand in for the movement that the break is at: at most two, each for another reason. */
  breakAlternatives: {
    direction: 'ask',
    from: ['break'],
    request: v.strictObject({ id }),
    reply: v.array(alternativeSchema),
  },
  breakSwap: {
    direction: 'ask',
    from: ['break'],
    request: v.strictObject({ id, to: movementIdSchema }),
    reply: answer,
  },
  /** The person has turned to a break that came up as a toast: it becomes the whole window. */
  breakOpen: { direction: 'ask', from: ['break'], request: v.strictObject({ id }), reply: answer },
  /** What "Not for me" left out last; null where that is undone. */
  leftOut: { direction: 'ask', from: ['break'], request: nothing, reply: v.nullable(leftOutSchema) },
  /** Undoes the last leaving out. */
  bringBack: { direction: 'ask', from: ['break', 'home'], request: nothing, reply: answer },
  /** "I'm standing", at the end of a break that was done standing. */
  stand: { direction: 'ask', from: ['break'], request: nothing, reply: answer },
  /** Keys, wheel or pointer were used in one of our windows: that is no work. */
  ownInput: { direction: 'ask', from: ['break', 'home', 'find'], request: nothing, reply: answer },
  homeView: { direction: 'ask', from: ['home'], request: nothing, reply: homeViewSchema },
  openHome: {
    direction: 'ask',
    from: ['break', 'home', 'find'],
    request: v.strictObject({ page: v.picklist(HOME_PAGES) }),
    reply: answer,
  },
  /** The whole of the settings that hold, what comes from a profile included; nothing is changed where one is out of bounds, or some do not go together. */
  saveSettings: { direction: 'ask', from: ['home'], request: settingsSchema, reply: answer },
  /** Puts a movement on one of the person's lists, or takes it off. */
  markMovement: { direction: 'ask', from: ['home'], request: markingSchema, reply: answer },
  /** Saves the present values as a profile, or renames, removes or switches one. */
  changeProfile: { direction: 'ask', from: ['home'], request: profileChangeSchema, reply: answer },
  /** Whether short breaks are to come less often, as the home window offers it. */
  answerOffer: { direction: 'ask', from: ['home'], request: v.strictObject({ accept: v.boolean() }), reply: answer },
  /** A break at once, without waiting for it to fall due. */
  tryBreak: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** Opens the page of sessions, on this one. */
  sessionOpen: { direction: 'ask', from: ['home', 'find'], request: sessionWishSchema, reply: answer },
  /** Makes a session, to be looked at before it starts. */
  sessionPreview: { direction: 'ask', from: ['home'], request: sessionWishSchema, reply: sessionViewSchema },
  /** The session that was looked at last with another movement in the place of one; null where no other fits there. */
  sessionSwap: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ id: countSchema, at: countSchema }),
    reply: v.nullable(sessionViewSchema),
  },
  /** Starts the session that was looked at last, as it was. */
  sessionStart: { direction: 'ask', from: ['home'], request: v.strictObject({ id: countSchema }), reply: answer },
  /** Asks the project's page, once, whether there is a new version; what came of it stands in the view. */
  lookForVersion: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** Opens the project's page of releases in the browser. */
  openReleases: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  openFolder: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ folder: v.picklist(['data', 'log', 'movements']) }),
    reply: answer,
  },
  /** So many days up to a date, oldest first. */
  diaryDays: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ untilDate: dateSchema, count: whole(1, 31) }),
    reply: v.array(diaryDaySchema),
  },
  /** So many weeks up to the one of a date, oldest first. */
  diaryWeeks: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ untilDate: dateSchema, count: whole(1, 26) }),
    reply: weeksSchema,
  },
  /** How varied each muscle was moved in the last seven days, 0 to 1. */
  weekVariety: {
    direction: 'ask',
    from: ['home'],
    request: nothing,
    reply: v.strictObject(v.entriesFromList(MUSCLES, v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
  },
  /** A walk of so many minutes, up to a moment or, with null, up to now. */
  logWalk: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ minutes: whole(1, 240), endMs: v.nullable(momentSchema) }),
    reply: answer,
  },
  /** Whether the absence that a day asks about was a walk. */
  answerWalk: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ ...span, walked: v.boolean() }),
    reply: answer,
  },
  /** "I was still sitting" or "I was up", for a while that is over. */
  correctDay: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ ...span, as: v.picklist(CORRECTIONS) }),
    reply: answer,
  },
  /** Takes back a walk, a correction or an answer, by the id that the day's list of statements has for it. */
  takeBack: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(ID_AT_MOST)) }),
    reply: answer,
  },
  /** Asks the person for a file and writes the history there; `file` is null where they name none. */
  exportHistory: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ format: v.picklist(EXPORT_FORMATS), range: dateRangeSchema }),
    reply: savedAs,
  },
  /** How much would be deleted, for the question that comes before it. */
  wouldDelete: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ range: dateRangeSchema }),
    reply: v.strictObject({ records: v.number(), days: v.number(), breaks: v.number() }),
  },
  deleteHistory: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ range: dateRangeSchema }),
    reply: answer,
  },
  /** Brings back what was deleted last, as long as the window is open. */
  undoDeletion: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** Plays a day under the settings as they were and as they are; a typical one where none of that date is recorded. */
  tryDay: { direction: 'ask', from: ['home'], request: tryDaySchema, reply: trialDaySchema },
  activitySize: { direction: 'ask', from: ['home'], request: nothing, reply: activitySizeSchema },
  /** Deletes the record of activity, for good. */
  deleteActivity: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** The settings of other programs that stand in their usual places. */
  foreignFound: { direction: 'ask', from: ['home'], request: nothing, reply: v.array(foreignFoundSchema) },
  /** Looks at settings of another program, and says what would be taken of them. */
  foreignLook: { direction: 'ask', from: ['home'], request: foreignChoiceSchema, reply: foreignLookSchema },
  /** Takes over what was looked at last, with its exercises or without. */
  foreignTake: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ id: countSchema, movements: v.boolean() }),
    reply: answer,
  },
  /** Takes back what was taken over last. */
  foreignUndo: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** Asks the person for a file and writes all of their own there; `file` is null where they name none. */
  exportOwn: { direction: 'ask', from: ['home'], request: nothing, reply: savedAs },
  /** Checks a file that all of one's own was exported to; nothing is replaced. */
  importLook: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ json: v.pipe(v.string(), v.maxLength(MOST_EXPORT_MB * 1024 * 1024)) }),
    reply: takenAlongLookSchema,
  },
  /** Lays what was checked last ready: it replaces all of one's own at the next start. */
  importOwn: { direction: 'ask', from: ['home'], request: v.strictObject({ id: countSchema }), reply: answer },
  /** Takes the last import back: at once where it is only laid ready, else at the next start. */
  importUndo: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  /** Looks at a file of movements that somebody was given. */
  movementsLook: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({
      json: v.pipe(v.string(), v.maxLength(MOST_ADDED_KB * 1024)),
      /** The one of the person's own that it is to take the place of: more than one movement is refused then. */
      replaces: v.optional(movementIdSchema),
    }),
    reply: addedLookSchema,
  },
  /** Adds what was looked at last to the person's own movements. */
  movementsAdd: { direction: 'ask', from: ['home'], request: v.strictObject({ id: countSchema }), reply: answer },
  /** The movement that somebody is making; null for none. */
  movementDraft: { direction: 'ask', from: ['home'], request: nothing, reply: movementDraft },
  /** Keeps it until it is made, over the end of the window and of the app; null for none any more. */
  keepMovementDraft: { direction: 'ask', from: ['home'], request: movementDraft, reply: answer },
  /** All movements, with what their cards and figures need; the home window shows them as well. */
  findView: { direction: 'ask', from: ['find', 'home'], request: nothing, reply: findViewSchema },
  /** The same with no more than its first list needs, which is there and drawn the sooner. */
  findFirst: { direction: 'ask', from: ['find'], request: nothing, reply: findViewSchema },
  /** A break of its own with this movement, at once; where a break shows, it takes this movement instead. */
  findStart: {
    direction: 'ask',
    from: ['find', 'home'],
    request: v.strictObject({ id: movementIdSchema }),
    reply: answer,
  },
  /** The window stays open beside other work, as one card; or becomes the whole search again. */
  findPin: { direction: 'ask', from: ['find'], request: v.strictObject({ pinned: v.boolean() }), reply: answer },
  findClose: { direction: 'ask', from: ['find'], request: nothing, reply: answer },
  copyText: {
    direction: 'ask',
    from: ['find'],
    request: v.strictObject({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)) }),
    reply: answer,
  },
  /** Opens the address of a movement's source in the browser; no other one. */
  openLink: {
    direction: 'ask',
    from: ['find', 'home'],
    request: v.strictObject({ url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//)) }),
    reply: answer,
  },
  /** The person asked for the break by its shortcut: keys count from now on. */
  breakArmed: { direction: 'tell', to: 'break', message: v.strictObject({ id }) },
  /** It is completed: the window says for a moment what was moved, and is ended by the main process. */
  breakOver: { direction: 'tell', to: 'break', message: v.strictObject({ id }) },
  breakChanged: { direction: 'tell', to: 'break', message: v.nullable(breakViewSchema) },
  homeChanged: { direction: 'tell', to: 'home', message: homeViewSchema },
  findChanged: { direction: 'tell', to: 'find', message: findViewSchema },
  /** Asked for again while it was open: back to the whole search, for these words where there are any. */
  findOpened: { direction: 'tell', to: 'find', message: v.strictObject({ words: v.string() }) },
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type AskChannel = { [C in Channel]: Contract[C]['direction'] extends 'ask' ? C : never }[Channel];
export type TellChannel = Exclude<Channel, AskChannel>;
export type WindowName = 'break' | 'home' | 'find';

export type Request<C extends AskChannel> = v.InferOutput<Contract[C]['request']>;
export type Reply<C extends AskChannel> = v.InferOutput<Contract[C]['reply']>;
export type Message<C extends TellChannel> = v.InferOutput<Contract[C]['message']>;
export type Answer = v.InferOutput<typeof answer>;

/** What the preload lays on `window.vertebreak`: one function a channel. */
export type Bridge = {
  readonly [C in AskChannel]: (...request: Request<C> extends undefined ? [] : [Request<C>]) => Promise<Reply<C>>;
} & {
  /** Calls back on every message until the returned function is called. */
  readonly [C in TellChannel]: (listener: (message: Message<C>) => void) => () => void;
};

import * as v from 'valibot';
import { breakIdSchema, movementIdSchema } from './model/ids.ts';
import { settingsSchema } from './settings/schema.ts';
import { alternativeSchema, breakViewSchema } from './views/break.ts';
import { findViewSchema } from './views/find.ts';
import { HOME_PAGES, homeViewSchema, leftOutSchema } from './views/home.ts';

/**
 * Every message between the processes. `ask` goes from a window to the main process and is answered; `tell` goes from
 * the main process to a window. Preload, handlers and the windows' bridge derive from this list: a channel that does
 * not stand here does not exist.
 */

const id = breakIdSchema;
const nothing = v.undefined();

/** What an ask comes back with: done, or not done and why, in words for the person. */
const answer = v.variant('ok', [
  v.strictObject({ ok: v.literal(true) }),
  v.strictObject({ ok: v.literal(false), reason: v.string() }),
]);

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
  /** The whole of the settings; nothing is changed where one is out of bounds, or some do not go together. */
  saveSettings: { direction: 'ask', from: ['home'], request: settingsSchema, reply: answer },
  /** Whether short breaks are to come less often, as the home window offers it. */
  answerOffer: { direction: 'ask', from: ['home'], request: v.strictObject({ accept: v.boolean() }), reply: answer },
  /** A break at once, without waiting for it to fall due. */
  tryBreak: { direction: 'ask', from: ['home'], request: nothing, reply: answer },
  openFolder: {
    direction: 'ask',
    from: ['home'],
    request: v.strictObject({ folder: v.picklist(['data', 'log', 'movements']) }),
    reply: answer,
  },
  findView: { direction: 'ask', from: ['find'], request: nothing, reply: findViewSchema },
  /** The same with no more than its first list needs, which is there and drawn the sooner. */
  findFirst: { direction: 'ask', from: ['find'], request: nothing, reply: findViewSchema },
  /** A break of its own with this movement, at once; where a break shows, it takes this movement instead. */
  findStart: { direction: 'ask', from: ['find'], request: v.strictObject({ id: movementIdSchema }), reply: answer },
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
    from: ['find'],
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

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Answered, type Ask, answerAsk, askChannels, type Handlers } from '../../shared/app/answering.ts';
import { type AskChannel, contract, type WindowName } from '../../shared/contract.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { t } from '../language.ts';

const WINDOWS: readonly WindowName[] = ['break', 'home', 'find'];

/** Requests that are well formed, a channel each. */
const good: Readonly<Record<AskChannel, unknown>> = {
  breakView: undefined,
  breakPainted: { id: 'b1' },
  breakAnswer: { id: 'b1', answer: 'start' },
  breakAlternatives: { id: 'b1' },
  breakSwap: { id: 'b1', to: 'cat-cow' },
  breakOpen: { id: 'b1' },
  leftOut: undefined,
  bringBack: undefined,
  stand: undefined,
  ownInput: undefined,
  answerOffer: { accept: true },
  tryBreak: undefined,
  homeView: undefined,
  openHome: { page: 'help' },
  saveSettings: defaultSettings,
  changeProfile: { do: 'save', name: 'Office' },
  sessionOpen: { minutes: 10, focus: null },
  sessionPreview: { minutes: 10, focus: 'strength' },
  sessionSwap: { id: 1, at: 2 },
  sessionStart: { id: 1 },
  lookForVersion: undefined,
  openReleases: undefined,
  openFolder: { folder: 'log' },
  markMovement: { id: 'cat-cow', list: 'favourites', on: true },
  diaryDays: { untilDate: '2026-03-09', count: 7 },
  diaryWeeks: { untilDate: '2026-03-09', count: 12 },
  weekVariety: undefined,
  logWalk: { minutes: 20, endMs: null },
  answerWalk: { fromMs: 0, toMs: 1_200_000, walked: true },
  correctDay: { fromMs: 0, toMs: 1_200_000, as: 'up' },
  takeBack: { id: 'walked.x' },
  exportHistory: { format: 'csv', range: null },
  wouldDelete: { range: { fromDate: '2026-03-01', untilDate: '2026-03-09' } },
  deleteHistory: { range: null },
  undoDeletion: undefined,
  tryDay: { date: '2026-03-09', before: defaultSettings, after: defaultSettings },
  activitySize: undefined,
  deleteActivity: undefined,
  foreignFound: undefined,
  foreignLook: { file: { from: 'opened', text: '[timers]' }, zone: null },
  foreignTake: { id: 1, movements: false },
  foreignUndo: undefined,
  movementsLook: { json: '{}' },
  movementsAdd: { id: 1 },
  movementDraft: undefined,
  keepMovementDraft: { draft: null },
  exportOwn: undefined,
  importLook: { json: '{}' },
  importOwn: { id: 1 },
  importUndo: undefined,
  findView: undefined,
  findFirst: undefined,
  findStart: { id: 'cat-cow' },
  findPin: { pinned: true },
  findClose: undefined,
  copyText: { text: 'Sit tall.' },
  openLink: { url: 'https://example.org/page' },
};

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const accessor = Object.defineProperty({}, 'id', {
  enumerable: true,
  get: () => {
    throw new Error('looked at');
  },
});

/** What no channel takes. */
const garbage: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a big integer', 7n],
  ['text', 'start'],
  ['10 MB of text', 'x'.repeat(10_000_000)],
  ['10 MB of id', { id: 'x'.repeat(10_000_000), answer: 'start' }],
  ['a list', []],
  ['a list of a good request', [{ id: 'b1', answer: 'start' }]],
  ['an empty object', {}],
  ['a date', new Date(0)],
  ['a map', new Map([['id', 'b1']])],
  ['bytes', new Uint8Array(8)],
  ['a pattern', /x/],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['a cycle', cyclic],
  ['an object that throws', accessor],
  ['a prototype', JSON.parse('{"__proto__":{"id":"b1","answer":"start"}}')],
  ['an id of another type', { id: 7, answer: 'start' }],
  ['an empty id', { id: '', answer: 'start' }],
  ['an unknown answer', { id: 'b1', answer: 'format-disk' }],
  ['one field too many', { id: 'b1', answer: 'start', extra: 1 }],
  ['an unknown page', { page: 'cellar' }],
  ['an empty text', { text: '' }],
  ['a text that is too long', { text: 'x'.repeat(4_001) }],
  ['an address of no web page', { url: 'file:///etc/passwd' }],
  ['a script for an address', { url: 'javascript:alert(1)//https://example.org' }],
  ['a session of no length', { minutes: 0, focus: null }],
  ['a session of an hour', { minutes: 60, focus: null }],
  ['a session of half a minute more', { minutes: 10.5, focus: null }],
  ['a session for beauty', { minutes: 10, focus: 'beauty' }],
  ['a part of before', { id: 1, at: -1 }],
  ['an unknown folder', { folder: '../../etc' }],
  ['half the settings', { micro: defaultSettings.micro }],
  ['settings out of bounds', { ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes: 0 } }],
  ['settings with one too many', { ...defaultSettings, script: '<script>' }],
];

/** Handlers that note each call. */
const listening = () => {
  const called: AskChannel[] = [];
  const refused: string[] = [];
  const handlers = Object.fromEntries(
    askChannels.map((channel) => [
      channel,
      () => {
        called.push(channel);
        return { ok: true };
      },
    ]),
  ) as unknown as Handlers;
  const ask = (message: Ask): Answered => answerAsk(t, handlers, message, (_, reason) => void refused.push(reason));
  return { called, refused, ask };
};

const asker = (channel: AskChannel): WindowName => contract[channel].from[0];

/** A refusal, whichever of its two forms the channel has: an answer that says no, or none. */
const reasonOf = (answered: Answered): string => {
  if ('refused' in answered) return answered.refused;
  const parsed = v.parse(v.object({ ok: v.literal(false), reason: v.string() }), answered.reply);
  return parsed.reason;
};

describe.each(askChannels)('the channel %s', (channel) => {
  it('takes what its schema says, from its window', () => {
    const { ask, called, refused } = listening();
    ask({ channel, from: asker(channel), args: good[channel] === undefined ? [] : [good[channel]] });
    expect(called).toEqual([channel]);
    expect(refused).toEqual([]);
  });

  it.each(garbage)('refuses %s, by its name, and does nothing', (_, request) => {
    const { ask, called, refused } = listening();
    const reason = reasonOf(ask({ channel, from: asker(channel), args: [request] }));
    expect(reason.startsWith(`${channel}: `)).toBe(true);
    expect(reason.length).toBeLessThanOrEqual(200);
    expect(refused).toEqual([reason]);
    expect(called).toEqual([]);
  });

  it('refuses a second value behind a good one', () => {
    const { ask, called } = listening();
    expect(reasonOf(ask({ channel, from: asker(channel), args: [good[channel], good[channel]] }))).toContain(channel);
    expect(called).toEqual([]);
  });

  it('refuses every window that may not, and whoever is none of ours', () => {
    const others = [...WINDOWS, null].filter(
      (from) => from === null || !contract[channel].from.some((window: WindowName) => window === from),
    );
    const { ask, called } = listening();
    for (const from of others) {
      expect(reasonOf(ask({ channel, from, args: [good[channel]] }))).toContain('this window may not ask for that');
    }
    expect(called).toEqual([]);
  });

  it('refuses anything else that is made up', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (request) => {
          fc.pre(request !== undefined && !v.is(contract[channel].request, request));
          const { ask, called } = listening();
          reasonOf(ask({ channel, from: asker(channel), args: [request] }));
          expect(called).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('answers where its handler fails', () => {
    const broken = Object.fromEntries(
      askChannels.map((each) => [
        each,
        () => {
          throw new Error('the disk is gone');
        },
      ]),
    ) as unknown as Handlers;
    const args = good[channel] === undefined ? [] : [good[channel]];
    const answered = answerAsk(t, broken, { channel, from: asker(channel), args }, () => {});
    expect(reasonOf(answered)).toBe(`${channel}: the disk is gone`);
  });
});

describe('a refusal', () => {
  it('names the field and its bound', () => {
    const { ask } = listening();
    const settings = { ...defaultSettings, long: { ...defaultSettings.long, lastsMinutes: 31 } };
    expect(reasonOf(ask({ channel: 'saveSettings', from: 'home', args: [settings] }))).toBe(
      'saveSettings: long.lastsMinutes: must be at most 30',
    );
  });
});

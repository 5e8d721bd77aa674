import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { breakCounts } from '../../../shared/history/break-counts.ts';
import { type DiaryBreak, type DiaryDay, diaryDaySchema } from '../../../shared/history/diary.ts';
import type { DiaryDayOptions } from '../../../shared/history/diary-day.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/model/time.ts';
import * as days from './days.ts';
import { at, corrected, day, dayOff, sat } from './days.ts';

const TOMORROW_MS = at(36 * 60);

const stood = (from: number, to: number, minutes = to - from): HistoryRecord => ({
  ...{ id: `app.stood.${from}`, wallMs: at(to), event: 'stood', standingMs: minutes * MINUTE_MS },
  ...{ fromMs: at(from), toMs: at(to) },
});
const credited = (from: number, to: number): HistoryRecord =>
  ({ ...days.credited(from, to), break: 'micro' }) as HistoryRecord;
const broke = (shown: number, over: number, outcome: Outcome): readonly HistoryRecord[] =>
  days.broke(`b${shown}`, shown, over, outcome).map((record) => ({ ...record, break: 'long' }) as HistoryRecord);

/** The ninth, seen at noon unless said otherwise. */
const fold = (records: readonly HistoryRecord[], options: Partial<DiaryDayOptions> = {}, dayMs = at(12 * 60)) =>
  day(records, { nowMs: at(12 * 60), ...options }, dayMs);

/** What happened, in the order of time: a break where it was over. */
const eventsOf = ({ pieces, breaks }: DiaryDay): readonly string[] => {
  const isNatural = ({ outcome }: DiaryBreak): boolean => outcome === 'natural';
  return [
    ...pieces.filter(({ kind }) => kind === 'sitting' || kind === 'standing'),
    ...breaks.filter(isNatural).map(({ fromMs }) => ({ kind: 'natural', fromMs })),
    ...breaks.filter((one) => !isNatural(one)).map(({ toMs }) => ({ kind: 'break', fromMs: toMs })),
  ]
    .sort((a, b) => a.fromMs - b.fromMs)
    .map(({ kind }) => kind);
};

const countsOf = (its: DiaryDay) => breakCounts(its.breaks);

describe('the sums of a day', () => {
  it('are nothing without records, and are what the schema says', () => {
    expect(fold([])).toMatchObject({
      ...{ date: '2026-03-09', sittingMs: 0, longestMs: 0, standingMs: 0, dayOffMs: null },
      ...{ pieces: [], bouts: [], breaks: [] },
    });
    expect(countsOf(fold([]))).toEqual({ taken: 0, offered: 0, natural: 0 });
    const full = fold([sat(540, 600), stood(600, 610), credited(610, 620), ...broke(700, 705, 'skipped')]);
    expect(v.is(diaryDaySchema, full)).toBe(true);
  });

  it('add up the sitting, the span that still runs included, and name the longest', () => {
    const records = [sat(540, 600, 50), sat(610, 640)];
    expect(fold(records)).toMatchObject({ sittingMs: 80 * MINUTE_MS, longestMs: 50 * MINUTE_MS });
    const sitting = { fromMs: at(660), sittingMs: 58 * MINUTE_MS };
    const its = fold(records, { sitting });
    expect(its).toMatchObject({ sittingMs: 138 * MINUTE_MS, longestMs: 58 * MINUTE_MS });
    expect(eventsOf(its)).toHaveLength(3);
  });

  it('count a span over midnight with its part in the day', () => {
    const over = sat(-30, 60, 60);
    expect(fold([over])).toMatchObject({
      sittingMs: 40 * MINUTE_MS,
      pieces: [{ kind: 'sitting', fromMs: at(0), toMs: at(60), sittingMs: 40 * MINUTE_MS }],
    });
    expect(fold([over], {}, at(-1))).toMatchObject({ date: '2026-03-08', sittingMs: 20 * MINUTE_MS });
    const both = fold([sat(-60, 60)], { nowMs: at(600), sitting: { fromMs: at(585), sittingMs: 15 * MINUTE_MS } });
    expect(both).toMatchObject({ sittingMs: 75 * MINUTE_MS, longestMs: 60 * MINUTE_MS });
    const sitting = { fromMs: at(-60), sittingMs: 90 * MINUTE_MS };
    expect(fold([], { nowMs: at(30), sitting })).toMatchObject({ sittingMs: 30 * MINUTE_MS });
  });

  it('tell standing from sitting, in total and piece by piece, the spell that still runs included', () => {
    const records = [sat(540, 600), stood(600, 625), sat(625, 640, 10)];
    const its = fold(records, { standing: { fromMs: at(700), ms: 18 * MINUTE_MS } });
    expect(its).toMatchObject({ sittingMs: 70 * MINUTE_MS, longestMs: 60 * MINUTE_MS, standingMs: 43 * MINUTE_MS });
    expect(eventsOf(its)).toEqual(['sitting', 'standing', 'sitting', 'standing']);
    const [, spell, , runs] = its.pieces;
    const counted = { kind: 'standing', sittingMs: 0, standingMs: 25 * MINUTE_MS };
    expect(spell).toEqual({ ...counted, fromMs: at(600), toMs: at(625) });
    expect(runs).toEqual({ ...counted, fromMs: at(700), toMs: at(720), standingMs: 18 * MINUTE_MS });
    expect(v.is(diaryDaySchema, its)).toBe(true);
  });

  it('count a spell of standing over midnight with its part in the day, and of it what was counted', () => {
    expect(fold([stood(-30, 30)])).toMatchObject({ standingMs: 30 * MINUTE_MS, pieces: [{ fromMs: at(0) }] });
    expect(fold([stood(-30, 30, 40)]).standingMs).toBe(20 * MINUTE_MS);
    const standing = { fromMs: at(-30), ms: 40 * MINUTE_MS };
    expect(fold([], { nowMs: at(30), standing }).standingMs).toBe(20 * MINUTE_MS);
    expect(fold([], { nowMs: at(30), standing }, at(-1)).standingMs).toBe(20 * MINUTE_MS);
  });

  it('count no minute as sitting and standing, also where the wall clock was set back', () => {
    const its = fold([sat(540, 600), stood(530, 620)]);
    expect(its).toMatchObject({ sittingMs: 60 * MINUTE_MS, standingMs: 30 * MINUTE_MS });
    expect(eventsOf(its)).toEqual(['standing', 'sitting', 'standing']);
    expect(fold([sat(540, 600), stood(550, 590)]).standingMs).toBe(0);
    expect(fold([sat(540, 600)], { standing: { fromMs: at(530), ms: 190 * MINUTE_MS } }).standingMs).toBe(
      130 * MINUTE_MS,
    );
  });

  it('count standing at two machines at once as one, and of it the most', () => {
    expect(fold([stood(540, 600), stood(530, 600, 7)]).standingMs).toBe(61 * MINUTE_MS);
  });

  it('count no standing of which the person said that they were up', () => {
    expect(fold([stood(540, 600), corrected('up', 550, 570, 610)]).standingMs).toBe(40 * MINUTE_MS);
  });

  it('go by the day of the zone', () => {
    // 18:30 UTC is midnight in India.
    const records = [sat(18 * 60, 19 * 60)];
    const inIndia = (minutes: number) => fold(records, { zone: 'Asia/Kolkata', nowMs: TOMORROW_MS }, at(minutes));
    expect(inIndia(19 * 60)).toMatchObject({ date: '2026-03-10', sittingMs: 30 * MINUTE_MS });
    expect(inIndia(18 * 60)).toMatchObject({ date: '2026-03-09', sittingMs: 30 * MINUTE_MS });
  });

  it('count all of a day of 25 hours', () => {
    const from = Date.parse('2026-10-24T22:00:00Z');
    const record: HistoryRecord = {
      ...{ id: 'a', wallMs: from, event: 'sat' },
      ...{ fromMs: from, toMs: from + 25 * HOUR_MS, sittingMs: 25 * HOUR_MS },
    };
    const its = fold([record], { zone: 'Europe/Berlin', nowMs: from + 25 * HOUR_MS }, from + 24.5 * HOUR_MS);
    expect(its).toMatchObject({ date: '2026-10-25', sittingMs: 25 * HOUR_MS });
  });
});

describe('the breaks of a day', () => {
  it('are counted as taken of what was offered; a snoozed break comes again', () => {
    const its = fold([
      ...broke(540, 545, 'snoozed'),
      ...broke(550, 555, 'completed'),
      ...broke(610, 615, 'skipped'),
      ...broke(670, 675, 'ignored'),
      ...broke(690, 695, 'away'),
    ]);
    expect(countsOf(its)).toMatchObject({ taken: 2, offered: 4 });
    expect(eventsOf(its)).toHaveLength(5);
    const snoozed = { break: 'long', outcome: 'snoozed', movements: ['cat-cow'] };
    expect(its.breaks[0]).toEqual({ ...snoozed, fromMs: at(540), toMs: at(545) });
  });

  it('are natural ones, too, but not the night', () => {
    const its = fold([credited(-300, 540), credited(600, 612), credited(690, 700)]);
    expect(countsOf(its).natural).toBe(2);
    const natural = { break: 'micro', outcome: 'natural', movements: [] };
    expect(its.breaks).toEqual([
      { ...natural, fromMs: at(600), toMs: at(612) },
      { ...natural, fromMs: at(690), toMs: at(700) },
    ]);
  });

  it.each([
    ['completed', 599, 620, 0],
    ['completed', 590, 602, 0],
    ['completed', 590, 600, 0],
    ['completed', 605, 620, 0],
    ['completed', 590, 599, 1],
    ['away', 604, 640, 0],
    ['completed', 606, 620, 1],
    ['skipped', 599, 620, 1],
  ] as const)('take a break %s and an absence from %i to %i for one stop', (outcome, from, to, natural) => {
    expect(countsOf(fold([...broke(600, 605, outcome), credited(from, to)])).natural).toBe(natural);
  });

  it('leave out what is of another day, and stand in the order of time', () => {
    const its = fold([
      ...broke(-10, -5, 'completed'),
      sat(-120, -60),
      ...broke(590, 595, 'completed'),
      sat(540, 588),
      ...broke(24 * 60, 24 * 60 + 1, 'completed'),
    ]);
    expect(eventsOf(its)).toEqual(['sitting', 'break']);
    expect(countsOf(its)).toMatchObject({ taken: 1, offered: 1 });
  });

  it('stand in the order of time, a break where it was over', () => {
    const its = fold([sat(500, 530), sat(545, 600), credited(530, 536), ...broke(537, 541, 'completed')]);
    expect(eventsOf(its)).toEqual(['sitting', 'natural', 'break', 'sitting']);
  });

  it('begin at midnight: what ends then is of the day before, what happens then is of the new one', () => {
    const records = [sat(-60, 0), credited(0, 10), ...broke(-5, 0, 'skipped')];
    expect(fold(records).sittingMs).toBe(0);
    expect(countsOf(fold(records))).toMatchObject({ natural: 1, offered: 1 });
    expect(eventsOf(fold(records))).toEqual(['natural', 'break']);
    const before = fold([...records, credited(-10, 0)], {}, at(-1));
    expect(before.sittingMs).toBe(HOUR_MS);
    expect(countsOf(before)).toMatchObject({ natural: 0, offered: 0 });
  });

  it('name all that was moved in them, in its order', () => {
    const moved = (movement: string) => ({ movement, ms: 1, done: 1, unfinished: null, seated: false });
    const [shown, over] = broke(540, 545, 'completed');
    if (shown === undefined || over?.event !== 'outcome') throw new Error('no break');
    const { breaks } = fold([shown, { ...over, moved: [moved('walking'), moved('wall-angels')] }]);
    expect(breaks).toMatchObject([{ movements: ['walking', 'wall-angels'] }]);
  });

  it('were not offered where they were dismissed before they showed; without a movement they were', () => {
    const dismissed = (how: 'skipped' | 'snoozed', minutes: number): HistoryRecord => ({
      ...{ id: `d${minutes}.dismissed`, wallMs: at(minutes), event: 'dismissed', break: 'micro', how },
    });
    const records = [dismissed('snoozed', 601), dismissed('skipped', 602)];
    expect(countsOf(fold(records))).toEqual(countsOf(fold([])));
    const bare = days.broke('b', 610, 611, 'skipped', '');
    expect(countsOf(fold([...records, ...bare]))).toEqual({ taken: 0, offered: 1, natural: 0 });
  });

  it('are none of those that were held', () => {
    expect(fold([{ id: 'a', wallMs: at(600), event: 'held', break: 'micro', reason: 'meeting' }])).toEqual(fold([]));
  });
});

describe('a day off', () => {
  it.each<readonly [string, readonly HistoryRecord[], number | null]>([
    ['taken', [dayOff(600)], at(600)],
    ['not after all', [dayOff(600), dayOff(630, false)], null],
    ['after all', [dayOff(600), dayOff(630, false), dayOff(660)], at(660)],
    ['that was another day', [dayOff(60, true, '2026-03-08')], null],
    ['taken after midnight, when it was still this day', [dayOff(25 * 60)], at(24 * 60) - 1],
  ])('is told of: %s', (_, records, expected) => {
    expect(fold(records).dayOffMs).toBe(expected);
  });
});

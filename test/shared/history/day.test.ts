import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type DayOptions, foldDay, startOfDay } from '../../../shared/history/day.ts';
import { dayViewSchema } from '../../../shared/history/day-view.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** 9 March 2026, so many minutes past midnight UTC. */
const at = (minutes: number): number => Date.UTC(2026, 2, 9) + minutes * MINUTE_MS;

const sat = (from: number, to: number, sittingMinutes = to - from): HistoryRecord => ({
  id: `sat.${from}`,
  wallMs: at(to),
  event: 'sat',
  fromMs: at(from),
  toMs: at(to),
  sittingMs: sittingMinutes * MINUTE_MS,
});
const stood = (from: number, to: number): HistoryRecord => ({
  ...{ id: `stood.${from}`, wallMs: at(to), event: 'stood' },
  ...{ fromMs: at(from), toMs: at(to), standingMs: (to - from) * MINUTE_MS },
});
const credited = (from: number, to: number): HistoryRecord => ({
  id: `credited.${from}`,
  wallMs: at(to),
  event: 'credited',
  break: 'micro',
  fromMs: at(from),
  toMs: at(to),
});
const broke = (shown: number, over: number, outcome: Outcome): HistoryRecord[] => [
  { id: `shown.${shown}`, wallMs: at(shown), event: 'shown', break: 'long', movement: 'cat-cow', sittingMs: HOUR_MS },
  {
    id: `outcome.${over}`,
    wallMs: at(over),
    event: 'outcome',
    break: 'long',
    outcome,
    movement: 'cat-cow',
    ranMs: 0,
    lengthMs: 5 * MINUTE_MS,
    moved: [],
  },
];

const fold = (records: readonly HistoryRecord[], options: Partial<DayOptions> = {}) =>
  foldDay({
    languageCode: 'en',
    records,
    nowMs: at(12 * 60),
    zone: 'UTC',
    sitting: null,
    standing: null,
    nameOf: (id) => id.toUpperCase(),
    ...options,
  });

describe('startOfDay', () => {
  it.each([
    ['UTC', '2026-03-09T00:00:00Z', '2026-03-09T00:00:00Z'],
    ['UTC', '2026-03-09T23:59:59.999Z', '2026-03-09T00:00:00Z'],
    ['Asia/Kolkata', '2026-03-09T18:29:00Z', '2026-03-08T18:30:00Z'],
    ['Asia/Kolkata', '2026-03-09T18:30:00Z', '2026-03-09T18:30:00Z'],
    // A day of 23 hours, and one of 25, at its beginning and its end.
    ['Europe/Berlin', '2026-03-29T21:59:00Z', '2026-03-28T23:00:00Z'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-24T22:00:00Z'],
    ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-24T22:00:00Z'],
    // Half an hour of daylight saving; and one that skips midnight itself.
    ['Australia/Lord_Howe', '2026-04-05T13:29:00Z', '2026-04-04T13:00:00Z'],
    ['America/Santiago', '2026-09-06T12:00:00Z', '2026-09-06T04:00:00Z'],
  ])('in %s of %s is %s', (zone, moment, start) => {
    expect(new Date(startOfDay(Date.parse(moment), zone)).toISOString()).toBe(new Date(start).toISOString());
  });
});

describe('the day', () => {
  it('is empty without records, and is what its schema says', () => {
    const day = fold([]);
    expect(day).toEqual({
      date: '2026-03-09',
      sittingMs: 0,
      longestMs: 0,
      standingMs: 0,
      taken: 0,
      offered: 0,
      natural: 0,
      lines: [],
    });
    expect(v.is(dayViewSchema, fold([sat(540, 600), credited(600, 610), ...broke(700, 705, 'skipped')]))).toBe(true);
  });

  it('adds up the sitting, the span that still runs included, and names the longest', () => {
    const records = [sat(540, 600, 50), sat(610, 640)];
    expect(fold(records)).toMatchObject({ sittingMs: 80 * MINUTE_MS, longestMs: 50 * MINUTE_MS });
    const sitting = { fromMs: at(660), sittingMs: 58 * MINUTE_MS };
    const day = fold(records, { sitting });
    expect(day).toMatchObject({ sittingMs: 138 * MINUTE_MS, longestMs: 58 * MINUTE_MS });
    expect(day.lines).toHaveLength(3);
  });

  it('counts a span over midnight with its part in the day', () => {
    const over = sat(-30, 60, 60);
    expect(fold([over])).toMatchObject({
      sittingMs: 40 * MINUTE_MS,
      lines: [{ event: 'sat', fromMs: at(0), toMs: at(60), sittingMs: 40 * MINUTE_MS }],
    });
    expect(fold([over], { nowMs: at(-1) })).toMatchObject({ date: '2026-03-08', sittingMs: 20 * MINUTE_MS });
    const sitting = { fromMs: at(-60), sittingMs: 90 * MINUTE_MS };
    expect(fold([], { nowMs: at(30), sitting })).toMatchObject({ sittingMs: 30 * MINUTE_MS });
  });

  it('tells standing from sitting, in total and line by line, the spell that still runs included', () => {
    const records = [sat(540, 600), stood(600, 625), sat(625, 640, 10)];
    const day = fold(records, { standing: { fromMs: at(700), ms: 18 * MINUTE_MS } });
    expect(day).toMatchObject({ sittingMs: 70 * MINUTE_MS, longestMs: 60 * MINUTE_MS, standingMs: 43 * MINUTE_MS });
    expect(day.lines.map(({ event }) => event)).toEqual(['sat', 'stood', 'sat', 'stood']);
    expect(day.lines[1]).toEqual({ event: 'stood', fromMs: at(600), toMs: at(625), standingMs: 25 * MINUTE_MS });
    expect(v.is(dayViewSchema, day)).toBe(true);
  });

  it('counts a spell of standing over midnight with its part in the day', () => {
    expect(fold([stood(-30, 30)])).toMatchObject({ standingMs: 30 * MINUTE_MS, lines: [{ fromMs: at(0) }] });
  });

  it('counts no minute as sitting and standing, also where the wall clock was set back', () => {
    const day = fold([sat(540, 600), stood(530, 620)]);
    expect(day).toMatchObject({ sittingMs: 60 * MINUTE_MS, standingMs: 30 * MINUTE_MS });
    expect(day.lines.map(({ event }) => event)).toEqual(['stood', 'sat', 'stood']);
    expect(fold([sat(540, 600), stood(550, 590)]).standingMs).toBe(0);
  });

  it('goes by the day of the zone', () => {
    // 18:30 UTC is midnight in India.
    const records = [sat(18 * 60, 19 * 60)];
    const zone = 'Asia/Kolkata';
    expect(fold(records, { zone, nowMs: at(19 * 60) })).toMatchObject({
      date: '2026-03-10',
      sittingMs: 30 * MINUTE_MS,
    });
    expect(fold(records, { zone, nowMs: at(18 * 60) })).toMatchObject({
      date: '2026-03-09',
      sittingMs: 30 * MINUTE_MS,
    });
  });

  it('counts all of a day of 25 hours', () => {
    const from = Date.parse('2026-10-24T22:00:00Z');
    const record: HistoryRecord = {
      ...{ id: 'a', wallMs: from, event: 'sat' },
      ...{ fromMs: from, toMs: from + 25 * HOUR_MS, sittingMs: 25 * HOUR_MS },
    };
    const day = fold([record], { zone: 'Europe/Berlin', nowMs: from + 24.5 * HOUR_MS });
    expect(day).toMatchObject({ date: '2026-10-25', sittingMs: 25 * HOUR_MS });
  });

  it('counts what was taken of what was offered; a snoozed break comes again', () => {
    const day = fold([
      ...broke(540, 545, 'snoozed'),
      ...broke(550, 555, 'completed'),
      ...broke(610, 615, 'skipped'),
      ...broke(670, 675, 'ignored'),
      ...broke(690, 695, 'away'),
    ]);
    expect(day).toMatchObject({ taken: 2, offered: 4 });
    expect(day.lines).toHaveLength(5);
    expect(day.lines[0]).toEqual({
      event: 'break',
      break: 'long',
      wallMs: at(545),
      outcome: 'snoozed',
      movement: 'CAT-COW',
    });
  });

  it('counts natural breaks, but not the night', () => {
    const day = fold([credited(-300, 540), credited(600, 612), credited(690, 700)]);
    expect(day.natural).toBe(2);
    expect(day.lines).toEqual([
      { event: 'natural', break: 'micro', fromMs: at(600), toMs: at(612) },
      { event: 'natural', break: 'micro', fromMs: at(690), toMs: at(700) },
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
  ] as const)('takes a break %s and an absence from %i to %i for one stop', (outcome, from, to, natural) => {
    expect(fold([...broke(600, 605, outcome), credited(from, to)]).natural).toBe(natural);
  });

  it('leaves out what is of another day, and the lines stand in the order of time', () => {
    const day = fold([
      ...broke(-10, -5, 'completed'),
      sat(-120, -60),
      ...broke(590, 595, 'completed'),
      sat(540, 588),
      credited(560, 570),
      ...broke(24 * 60, 24 * 60 + 1, 'completed'),
    ]);
    expect(day.lines.map(({ event }) => event)).toEqual(['sat', 'natural', 'break']);
    expect(day).toMatchObject({ taken: 1, offered: 1 });
  });

  it('stands in the order of time, a break where it was over', () => {
    const day = fold([sat(500, 530), sat(545, 600), credited(530, 536), ...broke(537, 541, 'completed')]);
    expect(day.lines.map(({ event }) => event)).toEqual(['sat', 'natural', 'break', 'sat']);
  });

  it('begins at midnight: what ends then is of the day before, what happens then is of the new one', () => {
    const records = [sat(-60, 0), credited(0, 10), ...broke(-5, 0, 'skipped')];
    expect(fold(records)).toMatchObject({ sittingMs: 0, natural: 1, offered: 1 });
    expect(fold(records).lines.map(({ event }) => event)).toEqual(['natural', 'break']);
    const before = fold([...records, credited(-10, 0)], { nowMs: at(-1) });
    expect(before).toMatchObject({ sittingMs: HOUR_MS, natural: 0, offered: 0 });
  });

  it('names all that was moved in a break, in its order', () => {
    const moved = (movement: string) => ({ movement, ms: 1, done: 1, unfinished: null, seated: false });
    const [shown, over] = broke(540, 545, 'completed');
    if (shown === undefined || over?.event !== 'outcome') throw new Error('no break');
    const { lines } = fold([shown, { ...over, moved: [moved('walking'), moved('wall-angels')] }]);
    expect(lines).toMatchObject([{ event: 'break', movement: 'WALKING, WALL-ANGELS' }]);
  });

  const off = (minutes: number, isOff = true, date = '2026-03-09'): HistoryRecord => ({
    ...{ id: `off.${minutes}`, wallMs: at(minutes), event: 'day-off', date, off: isOff },
  });

  it.each<readonly [string, readonly HistoryRecord[], readonly number[]]>([
    ['taken', [off(600)], [at(600)]],
    ['not after all', [off(600), off(630, false)], []],
    ['after all', [off(600), off(630, false), off(660)], [at(660)]],
    ['that was another day', [off(60, true, '2026-03-08')], []],
    ['taken after midnight, when it was still this day', [off(25 * 60)], [at(24 * 60) - 1]],
  ])('tells of a day off: %s', (_, records, expected) => {
    const { lines } = fold(records);
    expect(lines).toEqual(expected.map((wallMs) => ({ event: 'day-off', wallMs })));
  });

  it('tells nothing of what was held or dismissed', () => {
    const records: HistoryRecord[] = [
      { id: 'a', wallMs: at(600), event: 'held', break: 'micro', reason: 'meeting' },
      { id: 'b', wallMs: at(601), event: 'dismissed', break: 'micro', how: 'snoozed' },
    ];
    expect(fold(records)).toEqual(fold([]));
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mondayOf } from '../../../shared/history/monday.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { weeksOf, weeksSchema } from '../../../shared/history/weeks.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import { at, broke, day, sat, walked } from './days.ts';

const DAY = 1440;
/** Some days from Monday, 9 March, each with what was noted on it. */
const days = (...of: readonly (readonly HistoryRecord[])[]) =>
  of.map((records, index) => day(records, { nowMs: at(60 * DAY) }, at(index * DAY + 720)));
const weeks = (...of: readonly (readonly HistoryRecord[])[]) => weeksOf(days(...of), 20, 'UTC');

describe('weeks', () => {
  it('are what their schema says, empty and full', () => {
    expect(v.is(weeksSchema, weeks())).toBe(true);
    expect(v.is(weeksSchema, weeks([sat(540, 600), ...broke('a', 600, 602, 'completed')]))).toBe(true);
  });

  it('begin on Monday', () => {
    expect(['2026-03-08', '2026-03-09', '2026-03-15'].map(mondayOf)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-09',
    ]);
    const nine = weeks(...Array.from({ length: 9 }, () => []));
    expect(nine.weeks.map(({ date }) => date)).toEqual(['2026-03-09', '2026-03-16']);
  });

  it('say nothing of what is too little, and never nought instead', () => {
    expect(weeks([]).weeks).toEqual([
      {
        ...{ date: '2026-03-09', medianBoutMs: null, longestBoutMs: null, walking: null },
        ...{ strengthMs: null, mobilityMs: null },
      },
    ]);
    expect(weeks([])).toMatchObject({ bouts: null, hours: [] });
    const four = weeks([sat(540, 550), sat(560, 570), sat(580, 590), sat(600, 640)]);
    expect(four.weeks[0]).toMatchObject({ medianBoutMs: null, longestBoutMs: 40 * MINUTE_MS });
    expect(four.bouts).toBeNull();
  });

  it('have the middle one of their bouts, and how many were how long', () => {
    const lengths = [10, 15, 20, 30, 30, 45, 60, 80, 90, 100];
    const records = lengths.map((length, index) => sat(index * 120, index * 120 + length));
    const { weeks: found, bouts } = weeks(records);
    expect(found[0]?.medianBoutMs).toBe(37.5 * MINUTE_MS);
    expect(bouts?.map(({ untilMinutes, count }) => [untilMinutes, count])).toEqual([
      [15, 1],
      [30, 2],
      [45, 2],
      [60, 1],
      [90, 2],
      [null, 2],
    ]);
  });

  it('count the days with enough walking among those that were no rest days', () => {
    const desk = sat(540, 640);
    const on = (index: number, record: HistoryRecord): HistoryRecord =>
      'fromMs' in record
        ? {
            ...record,
            id: `${record.id}-${index}`,
            fromMs: record.fromMs + index * DAY * MINUTE_MS,
            toMs: record.toMs + index * DAY * MINUTE_MS,
          }
        : record;
    const walk = walked(700, 720);
    const found = weeks(
      [desk, walk],
      [on(1, desk), on(1, walk)],
      [on(2, desk)],
      [],
      [on(4, desk), on(4, walked(700, 719))],
      [],
      [on(6, walk)],
    );
    expect(found.weeks[0]?.walking).toEqual({ reached: 3, of: 5, ms: 79 * MINUTE_MS });
  });

  it('lay outcomes out by the hour, and say nothing of an hour with few', () => {
    const many = [1, 2, 3, 4, 5].flatMap((index) =>
      broke(`a${index}`, 600 + index, 601 + index, index < 3 ? 'skipped' : index < 4 ? 'snoozed' : 'completed'),
    );
    const { hours } = weeks([...many, ...broke('b', 660, 661, 'ignored')]);
    expect(hours).toEqual([
      { hour: 10, outcomes: { done: 2, postponed: 1, skipped: 2, ignored: 0 } },
      { hour: 11, outcomes: null },
    ]);
  });

  it('keep strength and mobility apart', () => {
    const [week] = weeks([...broke('a', 600, 602, 'completed', 'bridge')]).weeks;
    expect(week).toMatchObject({ strengthMs: 2 * MINUTE_MS, mobilityMs: 0 });
  });
});

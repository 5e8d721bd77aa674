import { describe, expect, it } from 'vitest';
import { hourOf, hoursOn, percentAt, scaleFor } from '../../../renderer/home/ruler/scale.ts';
import { diaryDay } from '../../../shared/history/diary-day.ts';
import { HOUR_MS } from '../../../shared/model/time.ts';
import { at, day, sat, walked } from '../../shared/history/days.ts';

const LATER = Date.UTC(2027, 0, 1);
const inBerlin = (dayMs: number) =>
  diaryDay(dayMs, {
    records: [],
    nowMs: LATER,
    zone: 'Europe/Berlin',
    sitting: null,
    standing: null,
    kindOf: () => null,
  });

describe('the scale of a ruler', () => {
  it('goes from six to ten in the evening where that is enough', () => {
    expect(scaleFor([], 'UTC')).toEqual({ fromHour: 6, untilHour: 22 });
    expect(scaleFor([day([sat(540, 600)])], 'UTC')).toEqual({ fromHour: 6, untilHour: 22 });
  });

  it('is as much wider as the days need, all of them together', () => {
    const days = [day([sat(350, 400)]), day([sat(600, 610), walked(1330, 1331)], { nowMs: at(1440) })];
    expect(scaleFor(days, 'UTC')).toEqual({ fromHour: 5, untilHour: 23 });
  });

  it('lays hours out evenly, and whatever lies beyond at its ends', () => {
    const scale = { fromHour: 6, untilHour: 22 };
    expect([6, 14, 22, 3, 23].map((hour) => percentAt(scale, hour))).toEqual([0, 50, 100, 0, 100]);
    expect(hoursOn(scale).filter(({ word }) => word)).toEqual(
      [6, 9, 12, 15, 18, 21].map((hour) => ({ hour, word: true })),
    );
    expect(hoursOn(scale)).toHaveLength(17);
  });

  it.each([
    ['24 hours', Date.UTC(2026, 2, 9, 12), 0],
    ['25 hours, of which one comes twice in the night', Date.UTC(2026, 9, 25, 12), -1],
    ['23 hours', Date.UTC(2026, 2, 29, 12), 1],
  ])('lets the hours of daylight stand where they always do on a day of %s', (_, dayMs, begins) => {
    const oneDay = inBerlin(dayMs);
    const hour = hourOf(oneDay, 'Europe/Berlin');
    const offset = dayMs === Date.UTC(2026, 2, 29, 12) ? 2 : 1;
    expect(hour(dayMs)).toBe(12 + offset);
    expect(hour(oneDay.fromMs)).toBe(begins);
    expect(hour(oneDay.toMs)).toBe(24);
    expect(hour(oneDay.fromMs - HOUR_MS)).toBe(begins);
  });
});

import { describe, expect, test } from 'vitest';
import { wasSetAside } from '../../../shared/history/dismissals.ts';
import { longerInterval, withInterval } from '../../../shared/history/longer-interval.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { leastLongMinutes } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

const HOUR_MS = 3_600_000;
/** 9 March 2026, a Monday, at this hour UTC; days from there. */
const at = (hour: number, day = 0): number => Date.UTC(2026, 2, 9 + day, hour);

const ended = (outcome: Outcome, hour: number, day = 0): HistoryRecord => ({
  id: `o.${day}.${hour}`,
  wallMs: at(hour, day),
  event: 'outcome',
  break: 'micro',
  outcome,
  movement: 'cat-cow',
  ranMs: 0,
  lengthMs: 120_000,
  moved: [],
});
const dismissed = (how: 'skipped' | 'snoozed', hour: number, day = 0): HistoryRecord => ({
  ...{ id: `d.${day}.${hour}`, wallMs: at(hour, day), event: 'dismissed', break: 'micro', how },
});
const sat = (hour: number, day = 0): HistoryRecord => ({
  ...{ id: `s.${day}.${hour}`, wallMs: at(hour, day), event: 'sat', fromMs: 0, toMs: 1, sittingMs: 1 },
});
const three = (day = 0): HistoryRecord[] => [9, 10, 11].map((hour) => ended('skipped', hour, day));

describe('breaks set aside in a row', () => {
  test.each<readonly [string, readonly HistoryRecord[], boolean]>([
    ['none', [], false],
    ['two', [ended('skipped', 9), ended('ignored', 10)], false],
    [
      'three, skipped, ignored or skipped before they showed',
      [ended('skipped', 9), ended('ignored', 10), dismissed('skipped', 11)],
      true,
    ],
    [
      'three with one taken between',
      [ended('skipped', 9), ended('completed', 10), ended('skipped', 11), ended('skipped', 12)],
      false,
    ],
    [
      'three with one gone away from between',
      [ended('skipped', 9), ended('away', 10), ended('skipped', 11), ended('skipped', 12)],
      false,
    ],
    [
      'snoozes, which come again, count neither way',
      [ended('skipped', 9), ended('snoozed', 10), dismissed('snoozed', 11), ended('skipped', 12), ended('skipped', 13)],
      true,
    ],
    [
      'a snooze before it showed takes the place of no third',
      [ended('skipped', 9), dismissed('snoozed', 10), ended('skipped', 11)],
      false,
    ],
    [
      'sitting between them changes nothing',
      [ended('skipped', 9), sat(10), ended('skipped', 11), sat(12), ended('skipped', 13)],
      true,
    ],
    ['three, and one taken later: the day stays quiet', [...three(), ended('completed', 12)], true],
    ['three over midnight', [ended('skipped', 22, -1), ended('skipped', 23, -1), ended('skipped', 1)], false],
  ])('%s', (_, records, expected) => {
    expect(wasSetAside(records, at(15), 'UTC')).toBe(expected);
  });

  test('the day is the local one', () => {
    const records = [ended('skipped', 22, -1), ended('skipped', 23, -1), ended('skipped', 1)];
    expect(wasSetAside(records, at(12), 'Europe/Berlin')).toBe(false);
    expect(wasSetAside(records, at(12), 'Asia/Tokyo')).toBe(true);
  });
});

describe('a longer interval', () => {
  const { micro } = defaultSettings;
  const offered = (records: readonly HistoryRecord[], differs: Partial<typeof micro> = {}) =>
    longerInterval({ records, nowMs: at(9), zone: 'UTC', micro: { ...micro, ...differs } });
  const answered = (hour: number, day = 0): HistoryRecord => ({
    ...{ id: 'offer', wallMs: at(hour, day), event: 'offer-answered', accepted: false },
  });

  const skippedAhead = (day: number): HistoryRecord[] => [9, 10, 11].map((hour) => dismissed('skipped', hour, day));

  const off = (isOff: boolean, hour: number): HistoryRecord => ({
    ...{ id: `off.${hour}`, wallMs: at(hour, -1), event: 'day-off', date: '2026-03-08', off: isOff },
  });

  test.each<readonly [string, readonly HistoryRecord[], number | null]>([
    ['is not offered for a day that was taken off then', [...three(-1), off(true, 12)], null],
    ['is offered where it was not after all', [...three(-1), off(true, 12), off(false, 13)], 45],
    ['is not offered without a reason', [ended('skipped', 9, -1)], null],
    ['is offered on the day after', three(-1), 45],
    ['is offered on Monday for Friday', three(-3), 45],
    [
      'is not offered on the day itself',
      three().map((record) => ({ ...record, wallMs: record.wallMs - 6 * HOUR_MS })),
      null,
    ],
    ['is not offered for an earlier day where a better one followed', [...three(-2), ended('completed', 9, -1)], null],
    ['is offered for breaks that were skipped before they showed', skippedAhead(-1), 45],
    ['is offered for the last day with breaks, whatever else was since', [...three(-2), sat(9, -1)], 45],
    ['is not offered for a day to come, after the clock was set back', three(1), null],
    ['is not offered twice', [...three(-2), answered(9, -1)], null],
    ['is offered again after another such day', [...three(-3), answered(9, -2), ...three(-1)], 45],
  ])('%s', (_, records, expected) => {
    expect(offered(records)).toBe(expected);
  });

  test.each([
    [10, 15],
    [20, 30],
    [45, 60],
    [50, 60],
    [60, null],
    [90, null],
  ])('from %i min it is %s', (everyMinutes, longer) => {
    expect(offered(three(-1), { everyMinutes })).toBe(longer);
  });

  test('is nothing where short breaks are off', () => {
    expect(offered(three(-1), { on: false })).toBeNull();
  });

  test('takes long breaks along where they would leave no time for the short ones', () => {
    const { micro: next, long } = withInterval(
      { ...defaultSettings, long: { ...defaultSettings.long, everyMinutes: 40 } },
      45,
    );
    expect([next.everyMinutes, long.everyMinutes]).toEqual([45, 55]);
    expect(withInterval(defaultSettings, 45).long.everyMinutes).toBe(60);
  });

  test('leaves long breaks alone that just leave the time', () => {
    const rules = { ...defaultSettings.rules, mergeMinutes: 7 };
    const least = leastLongMinutes(45, rules);
    expect(least % 5).not.toBe(0);
    const settings = { ...defaultSettings, rules, long: { ...defaultSettings.long, everyMinutes: least } };
    expect(withInterval(settings, 45).long.everyMinutes).toBe(least);
  });
});

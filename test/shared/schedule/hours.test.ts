import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hoursEnd,
  inHours,
  isKeptFree,
  msToHoursChange,
  tomorrow,
  type WorkTime,
  workDate,
} from '../../../shared/schedule/hours.ts';
import { localTime } from '../../../shared/schedule/local-time.ts';
import type { Holiday } from '../../../shared/settings/schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When breaks may show by these hours, with no holidays or with some. */
const by = (hours: WorkTime['hours'], ...holidays: readonly Holiday[]): WorkTime => ({
  hours,
  holidays: [...holidays],
});

const hours = (from: string, until: string, days: readonly number[]) => ({
  on: true,
  dayBeginsAt: '05:00',
  ranges: [{ days: [...days], from, until }],
});
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** Working hours of several ranges, each `from-until`. */
const ranges = (days: readonly number[], ...texts: readonly string[]): ReturnType<typeof hours> => ({
  ...hours('', '', []),
  ranges: texts.flatMap((text) => {
    const [from = '', until = ''] = text.split('-');
    return hours(from, until, days).ranges;
  }),
});

describe('working hours', () => {
  const monday = Date.UTC(2026, 2, 9);
  const at = (day: number, hour: number, minute = 0): number =>
    monday + (day - 1) * DAY + hour * HOUR + minute * MINUTE;

  test.each<readonly [string, ReturnType<typeof hours>, number, boolean, number | null]>([
    ['before they begin', hours('09:00', '17:00', [1]), at(1, 8, 59), false, MINUTE],
    ['as they begin', hours('09:00', '17:00', [1]), at(1, 9), true, 8 * HOUR],
    ['right before they end', hours('09:00', '17:00', [1]), at(1, 17) - 1, true, 1],
    ['as they end', hours('09:00', '17:00', [1]), at(1, 17), false, 6 * DAY + 16 * HOUR],
    ['on another day', hours('09:00', '17:00', [1]), at(2, 12), false, 5 * DAY + 21 * HOUR],
    ['through the night, in the evening', hours('22:00', '06:00', [1]), at(1, 23), true, 7 * HOUR],
    ['through the night, in the morning', hours('22:00', '06:00', [1]), at(2, 5), true, HOUR],
    ['through the night, the morning before', hours('22:00', '06:00', [1]), at(1, 5), false, 17 * HOUR],
    ['through the last night of the week', hours('22:00', '06:00', [6]), at(7, 5), true, HOUR],
    [
      'through the last night of the week, after it',
      hours('22:00', '06:00', [6]),
      at(7, 6),
      false,
      6 * DAY + 16 * HOUR,
    ],
    ['the whole day', hours('08:00', '08:00', [1]), at(2, 7, 59), true, MINUTE],
    ['on no day', hours('09:00', '17:00', []), at(1, 12), false, null],
    ['switched off', { ...hours('09:00', '17:00', [1]), on: false }, at(1, 3), true, null],
    ['in the second of two', ranges([1], '09:00-12:00', '13:00-17:00'), at(1, 14), true, 3 * HOUR],
    ['between two', ranges([1], '13:00-17:00', '09:00-12:00'), at(1, 12, 30), false, 30 * MINUTE],
  ])('%s', (_name, settings, wallMs, open, change) => {
    expect(inHours(wallMs, 'UTC', by(settings))).toBe(open);
    expect(msToHoursChange(wallMs, 'UTC', by(settings))).toBe(change);
  });

  test.each<readonly [string, ReturnType<typeof hours>, number, number]>([
    ['they have begun when the next day does', hours('00:00', '17:00', [2]), at(1, 12), at(2, 5)],
    ['they begin in the course of the next day', hours('09:00', '17:00', [2]), at(1, 12), at(2, 9)],
    ['they begin only in a week', hours('09:00', '17:00', [1]), at(1, 12), at(8, 9)],
    ['there are none', hours('09:00', '17:00', []), at(1, 12), at(2, 5)],
    ['they are switched off', { ...hours('09:00', '17:00', [5]), on: false }, at(1, 12), at(2, 5)],
    [
      'some ranges have no day',
      {
        on: true,
        dayBeginsAt: '05:00',
        ranges: [...hours('09:00', '17:00', []).ranges, ...hours('10:00', '11:00', [3]).ranges],
      },
      at(1, 12),
      at(3, 10),
    ],
    ['the day has not begun yet', { ...hours('09:00', '17:00', []), on: false }, at(1, 3), at(1, 5)],
    ['it has just begun', { ...hours('09:00', '17:00', []), on: false }, at(1, 5), at(2, 5)],
    ['they are open when it begins', hours('02:00', '10:00', [2, 3]), at(1, 12), at(2, 5)],
    ['they begin as one asks', hours('02:00', '10:00', [2, 3]), at(2, 2), at(3, 2)],
    ['they had begun when one asked', hours('02:00', '10:00', [2, 3]), at(2, 3), at(3, 2)],
    ['they end as it begins', hours('01:00', '05:00', [2, 3]), at(1, 12), at(3, 1)],
    ['they begin as it begins', hours('05:00', '09:00', [2, 3]), at(1, 12), at(2, 5)],
    ['they run on from the evening before', hours('22:00', '06:00', [1, 2]), at(1, 12), at(2, 22)],
    ['the later ones are named first', ranges([2], '14:00-17:00', '09:00-12:00'), at(1, 12), at(2, 9)],
  ])('tomorrow, where %s', (_name, settings, wallMs, expected) => {
    expect(new Date(tomorrow(wallMs, 'UTC', by(settings))).toISOString()).toBe(new Date(expected).toISOString());
  });

  test.each<readonly [string, ReturnType<typeof hours>, number, number | null]>([
    ['in the course of the day', hours('09:00', '17:00', [1]), at(1, 12), at(1, 17)],
    ['at a minute that is none of a quarter', hours('09:05', '17:10', [1]), at(1, 12), at(1, 17, 10)],
    ['from their first moment on', hours('09:00', '17:00', [1]), at(1, 9), at(1, 17)],
    ['never, right before', hours('09:00', '17:00', [1]), at(1, 9) - 1, null],
    ['never, once they have', hours('09:00', '17:00', [1]), at(1, 17), null],
    ['never, where none are set', { ...hours('09:00', '17:00', [1]), on: false }, at(1, 12), null],
    ['in the night, after midnight', hours('22:00', '06:00', [1]), at(2, 5), at(2, 6)],
    ['in the night, before midnight', hours('22:00', '06:00', [1]), at(1, 23), at(2, 6)],
    ['before a gap', ranges([1], '09:00-12:00', '13:00-17:00'), at(1, 10), at(1, 12)],
    ['after those that follow without one', ranges([1], '12:00-17:00', '09:00-12:00'), at(1, 10), at(1, 17)],
    ['after those that begin before', ranges([1], '09:00-13:00', '12:00-17:00'), at(1, 10), at(1, 17)],
    ['no sooner than others that they hold', ranges([1], '09:00-17:00', '10:00-11:00'), at(1, 10, 30), at(1, 17)],
    ['in more than a week, round the clock', hours('00:00', '00:00', EVERY_DAY), at(1, 12), at(9, 0)],
  ])('end %s', (_name, settings, wallMs, expected) => {
    expect(hoursEnd(wallMs, 'UTC', by(settings))).toBe(expected);
  });

  test('tomorrow is that of the zone, though UTC is another day', () => {
    const none = { ...hours('09:00', '17:00', []), on: false };
    // On Kiritimati it is ten in the morning of the 10th.
    const expected = Date.parse('2026-03-10T15:00:00Z');
    expect(tomorrow(Date.parse('2026-03-09T20:00:00Z'), 'Pacific/Kiritimati', by(none))).toBe(expected);
  });

  // In Berlin clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
  test.each<readonly [string, string, string, string]>([
    ['at their time', '2026-03-29T00:30:00Z', '01:00-03:30', '2026-03-29T01:30:00Z'],
    ['at their minute, later that day', '2026-03-29T00:30:00Z', '01:00-17:10', '2026-03-29T15:10:00Z'],
    ['as clocks go over it', '2026-03-29T00:30:00Z', '01:00-02:30', '2026-03-29T01:00:00Z'],
    ['the first time that it comes', '2026-10-24T23:30:00Z', '01:00-02:30', '2026-10-25T00:30:00Z'],
    ['after both of it', '2026-10-24T23:30:00Z', '01:00-03:30', '2026-10-25T02:30:00Z'],
  ])('end %s where clocks change', (_name, from, range, until) => {
    expect(hoursEnd(Date.parse(from), 'Europe/Berlin', by(ranges(EVERY_DAY, range)))).toBe(Date.parse(until));
  });
});

describe('holidays', () => {
  const off = { ...hours('09:00', '17:00', EVERY_DAY), on: false };
  const day = (from: string, until = from): Holiday => ({ from, until });
  /** Wednesday. */
  const HOLIDAY = day('2026-03-11');
  const nights = hours('22:00', '06:00', EVERY_DAY);
  const at = (text: string): number => Date.parse(`2026-03-${text}Z`);

  test.each<readonly [string, WorkTime, number, boolean]>([
    ['hours of the day are none', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('11T10:00'), false],
    ['those of the day before are', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('10T16:59'), true],
    ['those of the day after are', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('12T09:00'), true],
    ['the night before belongs to the day it begins on', by(nights, HOLIDAY), at('11T05:59'), true],
    ['that of the holiday is none', by(nights, HOLIDAY), at('11T22:00'), false],
    ['nor is its morning', by(nights, HOLIDAY), at('12T05:59'), false],
    ['the next night is', by(nights, HOLIDAY), at('12T22:00'), true],
    ['without hours, the day before lasts until the next begins', by(off, HOLIDAY), at('11T04:59'), true],
    ['without hours, it begins then', by(off, HOLIDAY), at('11T05:00'), false],
    ['without hours, it lasts through midnight', by(off, HOLIDAY), at('12T04:59'), false],
    ['without hours, it ends as the next day begins', by(off, HOLIDAY), at('12T05:00'), true],
    [
      'without hours, when a day begins can be set',
      by({ ...off, dayBeginsAt: '00:00' }, HOLIDAY),
      at('12T00:00'),
      true,
    ],
    ['the first of several', by(off, day('2026-03-11', '2026-03-13')), at('11T12:00'), false],
    ['the last of several', by(off, day('2026-03-11', '2026-03-13')), at('13T12:00'), false],
    ['the one behind them', by(off, day('2026-03-11', '2026-03-13')), at('14T12:00'), true],
    [
      'two that overlap',
      by(off, day('2026-03-09', '2026-03-11'), day('2026-03-11', '2026-03-12')),
      at('12T12:00'),
      false,
    ],
  ])('%s', (_name, time, wallMs, open) => {
    expect(inHours(wallMs, 'UTC', time)).toBe(open);
  });

  test.each<readonly [string, WorkTime, number, boolean]>([
    ['in what would be hours', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('11T10:00'), true],
    ['not outside of them', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('11T20:00'), false],
    ['not on another day', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('10T10:00'), false],
    ['all of it without hours', by(off, HOLIDAY), at('12T03:00'), true],
  ])('are what keeps breaks off: %s', (_name, time, wallMs, free) => {
    expect(isKeptFree(wallMs, 'UTC', time)).toBe(free);
  });

  test.each<readonly [string, WorkTime, number, number]>([
    ['is the day after a holiday', by(hours('09:00', '17:00', EVERY_DAY), HOLIDAY), at('10T18:00'), at('12T09:00')],
    ['without hours too, as that day begins', by(off, HOLIDAY), at('10T18:00'), at('12T05:00')],
    ['is behind a long leave', by(off, day('2026-03-10', '2026-05-10')), at('09T18:00'), Date.UTC(2026, 4, 11, 5)],
    ['is promised no further than a year', by(off, day('2026-03-10', '2099-05-10')), at('09T18:00'), at('10T05:00')],
    ['is not the rest of a shift of today', by(nights), at('11T02:00'), at('11T22:00')],
  ])('tomorrow %s', (_name, time, wallMs, expected) => {
    expect(new Date(tomorrow(wallMs, 'UTC', time)).toISOString()).toBe(new Date(expected).toISOString());
  });

  test.each<readonly [string, WorkTime, number, number | null]>([
    ['as a holiday begins, without hours', by(off, HOLIDAY), at('11T04:50'), at('11T05:00')],
    ['not within one', by(off, HOLIDAY), at('11T10:00'), null],
    ['as a night ends that runs into one', by(nights, HOLIDAY), at('11T01:00'), at('11T06:00')],
    [
      ...(['at midnight before one, though hours follow without a gap else'] as const),
      ...([by(hours('00:00', '00:00', EVERY_DAY), HOLIDAY), at('10T23:00'), at('11T00:00')] as const),
    ],
  ])('hours end %s', (_name, time, wallMs, expected) => {
    expect(hoursEnd(wallMs, 'UTC', time)).toBe(expected);
  });

  test('are looked at as they begin and end, without hours too', () => {
    expect(msToHoursChange(at('11T04:59'), 'UTC', by(off, HOLIDAY))).toBe(MINUTE);
    expect(msToHoursChange(at('11T05:00'), 'UTC', by(off, HOLIDAY))).toBe(DAY);
  });

  test('belong to the place: after a flight it is the day there', () => {
    const moment = at('11T06:00');
    expect(inHours(moment, 'UTC', by(off, HOLIDAY))).toBe(false);
    // In Los Angeles it is still the evening of the 10th.
    expect(inHours(moment, 'America/Los_Angeles', by(off, HOLIDAY))).toBe(true);
  });

  // In Berlin clocks go from 02:00 to 03:00 on 29 March 2026 (23 h), and from 03:00 to 02:00 on 25 October (25 h).
  test.each([
    ['2026-03-29', '2026-03-29T03:00:00Z', '2026-03-30T03:00:00Z'],
    ['2026-03-28', '2026-03-28T04:00:00Z', '2026-03-29T03:00:00Z'],
    ['2026-10-25', '2026-10-25T04:00:00Z', '2026-10-26T04:00:00Z'],
    ['2026-10-24', '2026-10-24T03:00:00Z', '2026-10-25T04:00:00Z'],
  ])('last from beginning to end where clocks change: %s', (date, from, until) => {
    const time = by(off, day(date));
    const open = (moment: string, ms: number) => inHours(Date.parse(moment) + ms, 'Europe/Berlin', time);
    expect([open(from, -1), open(from, 0), open(until, -1), open(until, 0)]).toEqual([true, false, false, true]);
    expect(hoursEnd(Date.parse(from) - 1, 'Europe/Berlin', time)).toBe(Date.parse(from));
    expect(tomorrow(Date.parse(from) - HOUR, 'Europe/Berlin', time)).toBe(Date.parse(until));
  });

  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Beirut',
    'Pacific/Kiritimati',
    'America/St_Johns',
  ];
  const somewhen = fc.record({
    zone: fc.constantFrom(...ZONES),
    // About the changes of clocks of a year.
    wallMs: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
    dayBeginsAt: fc.constantFrom('00:00', '02:30', '05:00', '23:30'),
    on: fc.boolean(),
    from: fc.constantFrom('00:00', '05:00', '09:00', '22:00'),
    until: fc.constantFrom('00:00', '02:30', '06:00', '17:00'),
    ahead: fc.integer({ min: -2, max: 2 }),
    length: fc.integer({ min: 0, max: 3 }),
  });

  test('at any moment, in any zone: none of their hours are open, all others are, and what is promised is open', () => {
    const seed = 20_261_224;
    const dateAt = (wallMs: number, days: number): string => new Date(wallMs + days * DAY).toISOString().slice(0, 10);
    fc.assert(
      fc.property(somewhen, ({ zone, wallMs, dayBeginsAt, on, from, until, ahead, length }) => {
        const set = { ...hours(from, until, EVERY_DAY), dayBeginsAt, on };
        const free = day(dateAt(wallMs, ahead), dateAt(wallMs, ahead + length));
        const time = by(set, free);
        // By the hands of the clock, written down once more: the date of the day that the hours of this moment began on.
        const { date, minutes } = localTime(wallMs, zone);
        const [starts, ends] = on ? [from, until] : [dayBeginsAt, dayBeginsAt];
        const [first, last] = [starts, ends].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
        const before = new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
        const isFree = (one: string): boolean => free.from <= one && one <= free.until;
        const isOver = (last ?? 0) <= (first ?? 0);
        const opensToday = minutes >= (first ?? 0) && (isOver || minutes < (last ?? 0)) && !isFree(date);
        const runsOn = isOver && minutes < (last ?? 0) && !isFree(before);
        expect(inHours(wallMs, zone, time)).toBe(opensToday || runsOn);
        if (!on) expect(inHours(wallMs, zone, time)).toBe(!isFree(workDate(wallMs, zone, time)));
        const next = tomorrow(wallMs, zone, time);
        expect(next).toBeGreaterThan(wallMs);
        expect(inHours(next, zone, time)).toBe(true);
      }),
      { seed, numRuns: 3_000 },
    );
  });
});

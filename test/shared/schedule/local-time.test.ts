import { describe, expect, test } from 'vitest';
import {
  hoursEnd,
  inHours,
  localTime,
  msToHoursChange,
  startOfTomorrow,
  tomorrow,
} from '../../../shared/schedule/local-time.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From a half hour of daylight saving to the ends of the date line. */
const ZONES = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Beirut', 'Africa/Cairo', 'Antarctica/Troll'],
];

/** The same, said by the platform in another way. */
const said = (wallMs: number, zone: string) => {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    wallMs,
  );
  const [date = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const rest = (((wallMs % 1000) + 1000) % 1000) / 1000;
  return { date, day: new Date(date).getUTCDay(), minutes: hours * 60 + minutes + (seconds + rest) / 60 };
};

describe('local time', () => {
  test.each(ZONES)('is that of the zone, at any moment: %s', (zone) => {
    const random = seededRandom(1);
    for (let count = 0; count < 500; count += 1) {
      const wallMs = Math.floor(Date.UTC(2024, 0, 1) + random() * 4 * 365 * DAY);
      const { minutes, ...rest } = localTime(wallMs, zone);
      const { minutes: expected, ...others } = said(wallMs, zone);
      expect(rest).toEqual(others);
      expect(minutes).toBeCloseTo(expected, 6);
    }
  });

  test('follows the clocks that go back by half an hour', () => {
    const change = Date.UTC(2026, 3, 4, 15);
    expect(localTime(change - 1, 'Australia/Lord_Howe').minutes).toBeCloseTo(120, 3);
    expect(localTime(change, 'Australia/Lord_Howe').minutes).toBe(90);
    expect(localTime(change - 1, 'Australia/Lord_Howe').minutes).toBeCloseTo(120, 3);
  });

  test('knows the time before 1970', () => {
    expect(localTime(-1, 'UTC')).toEqual({ date: '1969-12-31', day: 3, minutes: 1440 - 1 / 60_000 });
  });

  test('refuses a zone that does not exist', () => {
    expect(() => localTime(0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('the next local day', () => {
  test.each<readonly [string, number, string, number]>([
    ['begins at midnight', Date.UTC(2026, 2, 9, 12), 'UTC', Date.UTC(2026, 2, 10)],
    ['of the zone', Date.UTC(2026, 2, 9, 12), 'Asia/Kathmandu', Date.UTC(2026, 2, 9, 18, 15)],
    ['is a whole day off at midnight itself', Date.UTC(2026, 2, 9), 'UTC', Date.UTC(2026, 2, 10)],
    ['is a moment off right before', Date.UTC(2026, 2, 9) - 1, 'UTC', Date.UTC(2026, 2, 9)],
    [
      'comes an hour sooner where clocks go forward',
      Date.UTC(2026, 2, 28, 23),
      'Europe/Berlin',
      Date.UTC(2026, 2, 29, 22),
    ],
    ['comes an hour later where they go back', Date.UTC(2026, 9, 24, 22), 'Europe/Berlin', Date.UTC(2026, 9, 25, 23)],
    [
      'comes half an hour later on Lord Howe',
      Date.UTC(2026, 3, 4, 14, 50),
      'Australia/Lord_Howe',
      Date.UTC(2026, 3, 5, 13, 30),
    ],
    // In Beirut clocks go from 00:00 to 01:00 on 29 March 2026.
    ['begins at one where midnight is skipped', Date.UTC(2026, 2, 28, 20), 'Asia/Beirut', Date.UTC(2026, 2, 28, 22)],
  ])('%s', (_name, wallMs, zone, expected) => {
    expect(new Date(startOfTomorrow(wallMs, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('has another date than the moment before, in every zone and at any time', () => {
    const random = seededRandom(2);
    for (const zone of ZONES) {
      for (let count = 0; count < 200; count += 1) {
        const wallMs = Math.floor(Date.UTC(2026, 0, 1) + random() * 365 * DAY);
        const next = startOfTomorrow(wallMs, zone);
        expect(next).toBeGreaterThan(wallMs);
        expect(next - wallMs).toBeLessThanOrEqual(25 * HOUR);
        expect(localTime(next - 1, zone).date).toBe(localTime(wallMs, zone).date);
        expect(localTime(next, zone).date).not.toBe(localTime(wallMs, zone).date);
      }
    }
  });
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
    expect(inHours(wallMs, 'UTC', settings)).toBe(open);
    expect(msToHoursChange(wallMs, 'UTC', settings)).toBe(change);
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
    expect(new Date(tomorrow(wallMs, 'UTC', settings)).toISOString()).toBe(new Date(expected).toISOString());
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
    expect(hoursEnd(wallMs, 'UTC', settings)).toBe(expected);
  });

  test('tomorrow is that of the zone, though UTC is another day', () => {
    const none = { ...hours('09:00', '17:00', []), on: false };
    // On Kiritimati it is ten in the morning of the 10th.
    const expected = Date.parse('2026-03-10T15:00:00Z');
    expect(tomorrow(Date.parse('2026-03-09T20:00:00Z'), 'Pacific/Kiritimati', none)).toBe(expected);
  });

  // In Berlin clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
  test.each<readonly [string, string, string, string]>([
    ['at their time', '2026-03-29T00:30:00Z', '01:00-03:30', '2026-03-29T01:30:00Z'],
    ['at their minute, later that day', '2026-03-29T00:30:00Z', '01:00-17:10', '2026-03-29T15:10:00Z'],
    ['as clocks go over it', '2026-03-29T00:30:00Z', '01:00-02:30', '2026-03-29T01:00:00Z'],
    ['the first time that it comes', '2026-10-24T23:30:00Z', '01:00-02:30', '2026-10-25T00:30:00Z'],
    ['after both of it', '2026-10-24T23:30:00Z', '01:00-03:30', '2026-10-25T02:30:00Z'],
  ])('end %s where clocks change', (_name, from, range, until) => {
    expect(hoursEnd(Date.parse(from), 'Europe/Berlin', ranges(EVERY_DAY, range))).toBe(Date.parse(until));
  });
});

import { describe, expect, test } from 'vitest';
import { localTime, startOfDay, startOfTomorrow } from '../../../shared/schedule/local-time.ts';
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

describe('the start of a day', () => {
  test.each([
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

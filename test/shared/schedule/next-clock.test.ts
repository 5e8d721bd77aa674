import { describe, expect, it } from 'vitest';
import { localTime } from '../../../shared/schedule/local-time.ts';
import { nextClock } from '../../../shared/schedule/next-clock.ts';

const BERLIN = 'Europe/Berlin';
const at = (iso: string): number => Date.parse(iso);
const next = (from: string, zone: string, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(nextClock(at(from), zone, hours * 60 + minutes)).toISOString().replace('.000', '');
};

describe('the next time that the clock shows', () => {
  it.each([
    ['later today', '2026-03-09T08:10:30Z', BERLIN, '15:00', '2026-03-09T14:00:00Z'],
    ['in the next minute', '2026-03-09T13:59:59Z', BERLIN, '15:00', '2026-03-09T14:00:00Z'],
    ['tomorrow, where it is that time', '2026-03-09T14:00:00Z', BERLIN, '15:00', '2026-03-10T14:00:00Z'],
    ['tomorrow, where it is past', '2026-03-09T14:00:01Z', BERLIN, '15:00', '2026-03-10T14:00:00Z'],
    ['midnight', '2026-03-09T22:59:00Z', BERLIN, '0:00', '2026-03-09T23:00:00Z'],
    ['over the change to summer', '2026-03-28T20:00:00Z', BERLIN, '8:00', '2026-03-29T06:00:00Z'],
    ['over the change to winter', '2026-10-24T20:00:00Z', BERLIN, '8:00', '2026-10-25T07:00:00Z'],
    ['skipped: the moment after', '2026-03-28T20:00:00Z', BERLIN, '2:30', '2026-03-29T01:00:00Z'],
    ['skipped, its first minute', '2026-03-28T20:00:00Z', BERLIN, '2:00', '2026-03-29T01:00:00Z'],
    ['not skipped, just after', '2026-03-28T20:00:00Z', BERLIN, '3:00', '2026-03-29T01:00:00Z'],
    ['twice, the first one', '2026-10-24T20:00:00Z', BERLIN, '2:30', '2026-10-25T00:30:00Z'],
    ['twice, between them', '2026-10-25T00:40:00Z', BERLIN, '2:30', '2026-10-25T01:30:00Z'],
    ['after both of them', '2026-10-25T00:46:00Z', BERLIN, '3:00', '2026-10-25T02:00:00Z'],
    ['half an hour off', '2026-03-09T08:10:30Z', 'Asia/Kolkata', '15:00', '2026-03-09T09:30:00Z'],
    ['three quarters off', '2026-03-09T08:10:30Z', 'Asia/Kathmandu', '15:01', '2026-03-09T09:16:00Z'],
    ['a change of half an hour', '2026-10-03T10:00:00Z', 'Australia/Lord_Howe', '2:15', '2026-10-03T15:30:00Z'],
    ['before 1970', '1969-12-31T23:50:10Z', 'UTC', '0:00', '1970-01-01T00:00:00Z'],
  ])('%s', (_what, from, zone, time, expected) => {
    expect(next(from, zone, time)).toBe(expected);
  });

  it('is refused where there is no such zone or time', () => {
    expect(() => nextClock(0, 'Europe/Nowhere', 0)).toThrow(RangeError);
    expect(() => nextClock(0, 'UTC', Number.NaN)).toThrow('a time of day that does not come within two days');
  });

  it('is ahead, within a day and the change of clocks, and does show it', () => {
    for (let hour = 0; hour < 24 * 14; hour += 5) {
      const from = at('2026-10-20T00:07:13Z') + hour * 3_600_000;
      for (const minutes of [0, 59, 125, 719, 1439]) {
        const moment = nextClock(from, BERLIN, minutes);
        expect(moment).toBeGreaterThan(from);
        expect(moment - from).toBeLessThanOrEqual(25 * 3_600_000);
        expect(localTime(moment, BERLIN).minutes).toBe(minutes);
      }
    }
  });
});

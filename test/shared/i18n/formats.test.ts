import { expect, test } from 'vitest';
import {
  clockText,
  datesText,
  dateText,
  hourText,
  listText,
  rowText,
  weekdayText,
} from '../../../shared/i18n/formats.ts';

const MONDAY = Date.UTC(2026, 2, 9, 14, 5);

test('several things, as a sentence and as a row', () => {
  expect(listText('en', ['a', 'b', 'c'])).toBe('a, b, and c');
  expect(listText('de', ['a', 'b', 'c'])).toBe('a, b und c');
  expect(rowText('en', ['a', 'b', 'c'])).toBe('a, b, c');
  expect(rowText('en', ['a'])).toBe('a');
});

test('a time of day as the system writes it, a weekday in the language', () => {
  expect(clockText('de', MONDAY, 'UTC')).toBe('14:05');
  expect(clockText('en-US', MONDAY, 'America/New_York')).toMatch(/^10:05\sAM$/);
  expect([weekdayText('en', MONDAY, 'UTC'), weekdayText('de', MONDAY, 'UTC')]).toEqual(['Mon', 'Mo']);
});

test('a whole hour as the system writes it', () => {
  expect([6, 24, -1].map((hour) => hourText('en-GB', hour))).toEqual(['06', '00', '23']);
  expect(hourText('en-US', 18)).toMatch(/^6\sPM$/);
});

test('a local date in words, which stays the one that it is', () => {
  expect(dateText('en-GB', '2026-03-09', 'full')).toBe('Monday 9 March');
  expect(dateText('de', '2026-03-09', 'short')).toBe('9. März');
  expect(datesText('en-GB', '2026-02-23', '2026-03-01')).toMatch(/^23 February\s–\s1 March 2026$/);
});

import { expect, test } from 'vitest';
import { clockText, listText, rowText, weekdayText } from '../../../shared/i18n/formats.ts';

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

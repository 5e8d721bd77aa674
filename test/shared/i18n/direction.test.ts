import { expect, test } from 'vitest';
import { directionOf } from '../../../shared/i18n/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['de', 'ltr'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  // Nobody knows which script it has.
  ['tlh', 'ltr'],
  ['en-x-long', 'ltr'],
  ['en-x-mirror', 'rtl'],
])('%s is written %s', (code, direction) => {
  expect(directionOf(code)).toBe(direction);
});

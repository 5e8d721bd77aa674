import { expect, test } from 'vitest';
import { languageCodes, spoken } from '../../../shared/i18n/spoken.ts';

const texts = { shell: { hello: 'Hello' } };

test('the languages that there are, and those that nobody speaks where they are asked for', () => {
  expect(languageCodes(false)).toEqual(['en']);
  expect(languageCodes(true)).toEqual(['en', 'en-x-long', 'en-x-mirror']);
});

test.each([
  ['en', 'en', 'ltr', 'Hello'],
  ['en-x-long', 'en-x-long', 'ltr', '⟦Hello··⟧'],
  ['en-x-mirror', 'en-x-mirror', 'rtl', '\u202eHello\u202c'],
  ['tlh', 'en', 'ltr', 'Hello'],
])('by the code %s it is %s', (asked, code, direction, hello) => {
  const language = spoken(asked, { en: texts });
  expect(language).toMatchObject({ code, direction });
  expect(language.t('shell.hello')).toBe(hello);
});

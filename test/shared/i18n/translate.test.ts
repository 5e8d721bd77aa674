import { describe, expect, it, test } from 'vitest';
import { english } from '../../../shared/i18n/english.ts';
import { createLanguage } from '../../../shared/i18n/language.ts';
import { PSEUDO_LANGUAGES, pseudoTexts } from '../../../shared/i18n/pseudo.ts';
import { createTranslate, type Translate } from '../../../shared/i18n/translate.ts';

const texts = {
  shell: { hello: 'Hello', pause: 'Pause {n} min', lines: ['one', 'two'] },
  count: { one: '{n} movement', other: '{n} movements' },
};

describe('a text by its key', () => {
  const t = createTranslate(texts, 'en');

  it('has its gaps filled', () => {
    expect(t('shell.hello')).toBe('Hello');
    expect(t('shell.pause', { n: 30 })).toBe('Pause 30 min');
  });

  it.each([
    [1, '1 movement'],
    [0, '0 movements'],
    [2, '2 movements'],
  ])('takes the form of its number: %i', (n, text) => {
    expect(t('count', { n })).toBe(text);
  });

  it.each([
    ['en', 10_985, '10,985 movements'],
    ['de', 10_985, '10.985 movements'],
    ['en', 0.25, '0.25 movements'],
    ['en', '2026', '2026 movements'],
  ])('writes a count as its language does, and words as they are: %s, %o', (code, n, text) => {
    expect(createTranslate(texts, code)('count', { n })).toBe(text);
  });

  it('takes the forms that another language has', () => {
    const forms = { count: { one: '{n} ruch', few: '{n} ruchy', many: '{n} ruchów', other: '{n} ruchu' } };
    const polish = createTranslate(forms, 'pl');
    expect([1, 3, 5, 0.5].map((n) => polish('count', { n }))).toEqual(['1 ruch', '3 ruchy', '5 ruchów', '0,5 ruchu']);
  });

  it('is asked for in vain where there is none, or a gap has nothing to fill it', () => {
    // @ts-expect-error No such key.
    expect(() => t('shell.bye')).toThrow('there is no text for shell.bye');
    // @ts-expect-error A list is data, and no text.
    expect(() => t('shell.lines')).toThrow('there is no text for shell.lines');
    expect(() => t('shell.pause')).toThrow('nothing fills {n}');
  });
});

test('what needs some texts takes a language that has more', () => {
  const needs = (t: Translate<'count'>): string => t('count', { n: 1 });
  expect(needs(createLanguage('en', 'ltr', texts).t)).toBe('1 movement');
});

describe('a language that nobody speaks', () => {
  it('is longer by 40 per cent and marked at both ends, with its gaps as they were', () => {
    const t = createTranslate(pseudoTexts(texts, 'en-x-long'), 'en');
    expect(t('shell.hello')).toBe('⟦Hello··⟧');
    expect(t('shell.pause', { n: 30 })).toBe('⟦Pause 30 min····⟧');
  });

  it('has nothing to say where the English has not', () => {
    expect(pseudoTexts({ a: '', id: 'a part' }, 'en-x-long')).toEqual({ a: '', id: 'a part' });
  });

  it('is written from right to left', () => {
    const t = createTranslate(pseudoTexts(texts, 'en-x-mirror'), 'en');
    expect(t('count', { n: 1 })).toBe('\u202e1 movement\u202c');
  });

  it.each(PSEUDO_LANGUAGES)('has the form of the English, in %s, and leaves what is looked for as it is', (code) => {
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? ''
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([name, content]) => [name, shape(content)])
          : value;
    const pseudo = pseudoTexts(english, code);
    expect(shape(pseudo)).toEqual(shape(english));
    expect(pseudo['find-words']).toEqual(english['find-words']);
  });
});

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { useT } from '../../renderer/ui/language.tsx';
import { loadLanguage } from '../../renderer/ui/load-language.ts';
import { english } from '../../shared/i18n/english.ts';

const files = import.meta.glob('../../shared/i18n/*/break.json', { query: '?texts=break,left-out', import: 'default' });
const page = { address: '', lang: '', dir: '' };

beforeEach(() => {
  const { lang, dir } = document.documentElement;
  Object.assign(page, { address: location.href, lang, dir });
});
afterEach(() => {
  history.replaceState(null, '', page.address);
  Object.assign(document.documentElement, { lang: page.lang, dir: page.dir });
});

const load = (query: string) => {
  const address = new URL(location.href);
  address.search = query;
  history.replaceState(null, '', address);
  return loadLanguage(files);
};

describe('the language that a page’s address names', () => {
  test.each([
    ['', 'en', 'ltr', english.break.choices.start],
    ['?language=en', 'en', 'ltr', english.break.choices.start],
    ['?break&language=en-x-long', 'en-x-long', 'ltr', `⟦${english.break.choices.start}··⟧`],
    ['?language=en-x-mirror', 'en-x-mirror', 'rtl', `\u202e${english.break.choices.start}\u202c`],
    // Nobody has written these.
    ['?language=tlh', 'en', 'ltr', english.break.choices.start],
    ['?language=en-x-other', 'en', 'ltr', english.break.choices.start],
    ['?language=../secret', 'en', 'ltr', english.break.choices.start],
  ])('%j: %s, written %s', async (query, code, direction, start) => {
    const language = await load(query);
    expect([language.code, language.direction]).toEqual([code, direction]);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([code, direction]);
    expect(language.t('break.choices.start')).toBe(start);
    expect(Object.keys(language.texts).sort()).toEqual(['break', 'left-out']);
  });

  it('of a folder of its own is that one', async () => {
    const language = await loadLanguage({ '../i18n/en/break.json': async () => ({ break: { title: 'A break' } }) });
    expect(language.t('break.title')).toBe('A break');
    history.replaceState(null, '', '?language=he');
    const hebrew = await loadLanguage({
      '../i18n/en/break.json': async () => ({ break: { title: 'A break' } }),
      '../i18n/he/break.json': async () => ({ break: { title: 'הפסקה' } }),
    });
    expect([hebrew.code, hebrew.direction, hebrew.t('break.title')]).toEqual(['he', 'rtl', 'הפסקה']);
  });
});

it('a component that no language is given to says so', () => {
  const Lost = () => <p>{useT()('break.title')}</p>;
  expect(() => render(<Lost />, document.createElement('div'))).toThrow('LanguageProvider');
});

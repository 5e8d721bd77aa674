import { expect, it } from 'vitest';
import { headline } from '../../../shared/app/headline.ts';
import { justStarted } from '../../../shared/app/just-started.ts';
import { menuEntries } from '../../../shared/app/menu.ts';
import { language } from '../../language.ts';

it('names no time, so that neither clock nor zone needs to be known', () => {
  const elsewhere = { ...justStarted, nowMs: Number.NaN, zone: 'none', locale: 'none' };
  expect(menuEntries(language, elsewhere)).toEqual(menuEntries(language, justStarted));
  expect(headline(language, elsewhere)).toBe(headline(language, justStarted));
});

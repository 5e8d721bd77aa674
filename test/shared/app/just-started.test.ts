import { expect, it } from 'vitest';
import { justStarted } from '../../../shared/app/just-started.ts';
import { headline, menuEntries } from '../../../shared/app/menu.ts';

it('names no time, so that neither clock nor zone needs to be known', () => {
  const elsewhere = { ...justStarted, nowMs: Number.NaN, zone: 'none', locale: 'none' };
  expect(menuEntries(elsewhere)).toEqual(menuEntries(justStarted));
  expect(headline(elsewhere)).toBe(headline(justStarted));
});

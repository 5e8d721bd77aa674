import { describe, expect, it } from 'vitest';
import { longestOf } from '../../../renderer/home/weeks/longest-sitting.ts';
import { HOUR_MS } from '../../../shared/model/time.ts';
import { at, day, sat } from '../../shared/history/days.ts';

describe('the longest sitting of some days', () => {
  it('is the first of those that are longest, with its day', () => {
    const days = [day([sat(540, 600), sat(610, 670)]), day([])];
    expect(longestOf(days)).toEqual({ date: '2026-03-09', fromMs: at(540), toMs: at(600), sittingMs: HOUR_MS });
    expect(longestOf([day([])])).toBeNull();
  });
});

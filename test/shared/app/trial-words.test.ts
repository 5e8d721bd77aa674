import { describe, expect, it } from 'vitest';
import type { PlayedDay } from '../../../shared/app/played-day.ts';
import { trialWords } from '../../../shared/app/trial-words.ts';
import { t } from '../../language.ts';
import { played, taken } from './made-up-days.ts';

describe('what differs between a day under two settings', () => {
  it.each([
    ['more breaks, and shorter sitting', 9, 12, ['3 more breaks', 'Longest sitting 40 instead of 60 min']],
    ['one more', 9, 10, ['1 more break', 'Longest sitting 40 instead of 60 min']],
    ['fewer', 9, 7, ['2 fewer breaks', 'Longest sitting 40 instead of 60 min']],
    ['as many', 9, 9, ['9 breaks, as before', 'Longest sitting 40 instead of 60 min']],
  ])('is told in words: %s', (_, before, after, words) => {
    expect(trialWords(t, played(before, 60), played(after, 40), true)).toEqual(words);
  });

  it('is nothing to the longest sitting where it is as many minutes as before', () => {
    expect(trialWords(t, played(1, 59.6), played(1, 60.4), true)).toEqual([
      ...['1 break, as before', 'Longest sitting 60 min, as before'],
    ]);
  });

  it('counts the breaks that came that day: no absences, and none of the evening before', () => {
    const before = played([taken(500), taken(600, 'skipped')], 60);
    const after = played([taken(-1), taken(0), taken(600, 'natural')], 60);
    expect(trialWords(t, before, after, true)[0]).toBe('1 fewer break');
  });
});

describe('what had to be guessed of a recorded day', () => {
  const guess = (rest: Partial<PlayedDay>, isOwn = true) =>
    trialWords(t, played(1, 60), played(1, 60, rest), isOwn).slice(2);

  it.each([
    ['completed', 1, '1 break comes where none came that day. It counts as taken, as most were.'],
    ['skipped', 2, '2 breaks come where none came that day. They count as skipped, as most were.'],
    ['ignored', 2, '2 breaks come where none came that day. They count as left alone, as most were.'],
  ] as const)('is told: breaks that count as %s', (usual, guessed, words) => {
    expect(guess({ guessed, usual })).toEqual([words]);
  });

  it('says on what, where no break came that day', () => {
    expect(guess({ guessed: 3, hadBreaks: false })).toEqual(['No break came that day, so each counts as taken.']);
  });

  it('is not told where nothing was, or where all of the day is made up', () => {
    expect(guess({})).toEqual([]);
    expect(guess({ guessed: 3 }, false)).toEqual([]);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../../shared/history/records.ts';

const base = { id: 'a', wallMs: 1_773_046_800_000 };
const moved = { movement: 'cat-cow', ms: 60_000, done: 0.5, unfinished: 'second', seated: true };
const outcome = {
  ...{ ...base, event: 'outcome', break: 'long', outcome: 'completed', movement: 'cat-cow' },
  ...{ ranMs: 60_000, lengthMs: 300_000, moved: [moved] },
};
const sat = { ...base, event: 'sat', fromMs: 1, toMs: 2, sittingMs: 1 };
const dismissed = { ...base, event: 'dismissed', break: 'micro', how: 'skipped' };

/** A line of each kind, as it stands in the files of those who have used Vertebreak for long. */
const LINES: readonly Readonly<Record<string, unknown>>[] = [
  { ...base, event: 'shown', break: 'micro', movement: 'cat-cow', sittingMs: 0 },
  outcome,
  { ...outcome, moved: [] },
  {
    ...outcome,
    moved: [
      { ...moved, unfinished: null },
      { ...moved, unfinished: 'first' },
    ],
  },
  { ...base, event: 'credited', break: 'long', fromMs: 1, toMs: 2 },
  sat,
  { ...base, event: 'held', break: 'micro', reason: 'meeting' },
  dismissed,
  { ...dismissed, how: 'snoozed' },
  { ...base, event: 'offer-answered', accepted: false },
  { ...base, event: 'day-off', date: '2026-03-09', off: true },
];

const NO_LINES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['an event that nobody knows', { ...base, event: 'slept' }],
  ['a field that nobody knows', { ...sat, mood: 'fine' }],
  ['a field too few', { ...base, event: 'sat', fromMs: 1, toMs: 2 }],
  ['an empty id, by which records are told apart', { ...sat, id: '' }],
  ['an id without end', { ...sat, id: 'a'.repeat(65) }],
  ['less than no sitting', { ...sat, sittingMs: -1 }],
  ['a break of a third kind', { ...dismissed, break: 'short' }],
  ['a third way to dismiss', { ...dismissed, how: 'ignored' }],
  ['more done than was planned', { ...outcome, moved: [{ ...moved, done: 1.1 }] }],
  ['less done than nothing', { ...outcome, moved: [{ ...moved, done: -0.1 }] }],
  ['a day that no calendar has', { ...base, event: 'day-off', date: '2026-02-30', off: true }],
  ['a third side', { ...outcome, moved: [{ ...moved, unfinished: 'none' }] }],
];

describe('a line of the history', () => {
  test.each(LINES)('is read: %j', (line) => {
    expect(v.parse(recordSchema, line)).toEqual(line);
  });

  test.each(NO_LINES)('is none with %s', (_, line) => {
    expect(v.is(recordSchema, line)).toBe(false);
  });
});

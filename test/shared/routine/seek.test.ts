import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../shared/model/plan.ts';
import { toNext, toPrevious } from '../../../shared/routine/seek.ts';

const LENGTH_MS = 60_000;

const segment = (fromMs: number, untilMs: number, phase: number): Segment => ({
  ...{ fromMs, untilMs, phase, part: 'move', movement: 0, side: 'none', repetition: 1, of: 1 },
});
const plan = [segment(0, 10_000, 0), segment(10_000, 20_000, 1), segment(20_000, 50_000, 2)];
const short = (segments: readonly Segment[] | null) =>
  segments?.map(({ fromMs, untilMs, phase }) => `${phase}: ${fromMs / 1000}-${untilMs / 1000}`) ?? null;

describe('going forth', () => {
  test.each([
    ['in the first segment', 4_000, ['0: 0-4', '1: 4-14', '2: 14-44']],
    ['at the edge of two', 10_000, ['0: 0-10', '2: 10-40']],
    ['in the last', 30_000, ['0: 0-10', '1: 10-20', '2: 20-30']],
    ['before anything has run', 0, ['1: 0-10', '2: 10-40']],
  ])('%s goes on with the next', (_, ranMs, expected) => {
    expect(short(toNext(plan, ranMs, LENGTH_MS))).toEqual(expected);
  });

  test('has nowhere to go once the plan is over', () => {
    expect(toNext(plan, 50_000, LENGTH_MS)).toBeNull();
    expect(toNext([], 0, LENGTH_MS)).toBeNull();
  });
});

describe('going back', () => {
  test.each([
    ['in the middle of a segment begins it anew', 14_000, ['0: 0-10', '1: 10-14', '1: 14-24', '2: 24-54']],
    [
      'just after its beginning goes to the one before',
      11_000,
      ['0: 0-10', '1: 10-11', '0: 11-21', '1: 21-31', '2: 31-60'],
    ],
    [
      'no more than just after its beginning begins it anew',
      11_500,
      ['0: 0-10', '1: 10-11.5', '1: 11.5-21.5', '2: 21.5-51.5'],
    ],
    ['past the end of the plan does the last one again', 52_000, ['0: 0-10', '1: 10-20', '2: 20-50', '2: 52-60']],
  ])('%s', (_, ranMs, expected) => {
    expect(short(toPrevious(plan, ranMs, LENGTH_MS))).toEqual(expected);
  });

  test('leaves out what would only begin as the break ends', () => {
    expect(short(toPrevious(plan, 14_000, 24_000))).toEqual(['0: 0-10', '1: 10-14', '1: 14-24']);
  });

  test('has nowhere to go at the very beginning', () => {
    expect(toPrevious(plan, 1_000, LENGTH_MS)).toBeNull();
    expect(toPrevious([], 0, LENGTH_MS)).toBeNull();
  });
});

test('what has run stays as it was, however one goes, and nothing lies past the end or over another', () => {
  const ways = fc.array(
    fc.record({ way: fc.constantFrom('previous', 'next'), afterMs: fc.integer({ min: 0, max: 9_000 }) }),
  );
  fc.assert(
    fc.property(ways, (steps) => {
      let now: readonly Segment[] = plan;
      let ranMs = 0;
      for (const { way, afterMs } of steps) {
        ranMs = Math.min(LENGTH_MS, ranMs + afterMs);
        const past = now.filter(({ untilMs }) => untilMs <= ranMs);
        now = (way === 'previous' ? toPrevious : toNext)(now, ranMs, LENGTH_MS) ?? now;
        expect(now.slice(0, past.length)).toEqual(past);
        for (const [index, { fromMs, untilMs }] of now.entries()) {
          expect(fromMs).toBeLessThan(untilMs);
          expect(untilMs).toBeLessThanOrEqual(LENGTH_MS);
          expect(fromMs).toBeGreaterThanOrEqual(now[index - 1]?.untilMs ?? 0);
        }
      }
    }),
    { seed: 20260309, numRuns: 300 },
  );
});

import { expect, test } from 'vitest';
import { createWakeTimer } from '../../../shared/app/wake-timer.ts';

/** A wake timer on a clock that a test turns, with the timers that are set now. */
const timer = () => {
  const set = new Map<() => void, number>();
  const late: number[] = [];
  let nowMs = 1_000;
  const after = (delayMs: number, callback: () => void) => {
    set.set(callback, delayMs);
    return () => void set.delete(callback);
  };
  const wakeAt = createWakeTimer(
    { after },
    (monoMs) => monoMs - nowMs,
    (lateMs) => late.push(lateMs),
  );
  return {
    wakeAt,
    late,
    delays: () => [...set.values()],
    /** Lets so much time pass; the timers that are set call back then, however late that is. */
    pass: (ms: number) => {
      nowMs += ms;
      for (const callback of [...set.keys()]) callback();
    },
  };
};

test('wakes at the last moment that was asked for, and at no other', () => {
  const { wakeAt, delays } = timer();
  expect(delays()).toEqual([]);
  wakeAt(1_500);
  expect(delays()).toEqual([500]);
  wakeAt(3_000);
  expect(delays()).toEqual([2_000]);
  wakeAt(null);
  expect(delays()).toEqual([]);
  wakeAt(2_000);
  expect(delays()).toEqual([1_000]);
});

test.each([
  ['in time', 500, 0],
  ['too early', 400, 0],
  ['late', 1_700, 1_200],
])('tells that it wakes %s', (_, passedMs, lateMs) => {
  const { wakeAt, late, pass } = timer();
  wakeAt(1_500);
  pass(passedMs);
  expect(late).toEqual([lateMs]);
});

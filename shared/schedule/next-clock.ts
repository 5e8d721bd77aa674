import { MINUTE_MS } from '../model/time.ts';
import { localTime } from './local-time.ts';

/** Offsets of zones change at whole quarters of an hour: within one, the hands of the clock run evenly. */
const QUARTER = 15;
const DAY = 1440;

const within = (minutes: number): number => ((minutes % DAY) + DAY) % DAY;

/**
 * When the clock on the wall next shows a time of day, in minutes since midnight. Where a change of clocks skips that
 * time, the moment after the change. Throws RangeError on a zone that does not exist.
 */
export const nextClock = (wallMs: number, zone: string, minutes: number): number => {
  const quarterMs = QUARTER * MINUTE_MS;
  const first = Math.floor(wallMs / quarterMs) * quarterMs;
  let expected: number | null = null;
  for (let start = first; start <= first + 2 * DAY * MINUTE_MS; start += quarterMs) {
    const shown = localTime(start, zone).minutes;
    const into = within(minutes - shown);
    const moment = start + into * MINUTE_MS;
    if (into < QUARTER && moment > wallMs) return moment;
    // Hands that go back by an hour look as if they went forward by 23.
    const skipped = expected === null ? 0 : within(shown - expected);
    if (expected !== null && skipped < DAY / 2 && within(minutes - expected) < skipped) return start;
    expected = within(shown + QUARTER);
  }
  throw new RangeError('a time of day that does not come within two days');
};

import { expect, test } from 'vitest';
import { elapsed } from '../../../shared/schedule/elapsed.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { State } from '../../../shared/schedule/state.ts';
import type { Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

const MINUTE = 60_000;

type Clocks = { readonly wall: number; readonly mono: number; readonly uptime: number | null };

const passed = (from: Clocks, to: Clocks, state: Partial<State> = {}) => {
  const read = ({ wall, mono, uptime }: Clocks): Reading => ({
    ...{ wallMs: wall, monoMs: mono, uptimeMs: uptime },
    ...{ idleMs: 0, locked: false, virtual: false, zone: 'UTC' },
  });
  const before = initialState(read(from));
  const at = { ...before.at, wakeAfterMs: MINUTE / 2 };
  return elapsed({ ...before, at, ...state }, { type: 'tick' }, read(to), defaultSettings.rules);
};

const START: Clocks = { wall: 1_000_000, mono: 500_000, uptime: 800_000 };
const after = (wall: number, mono: number, uptime: number | null): Clocks => ({
  wall: START.wall + wall,
  mono: START.mono + mono,
  uptime: uptime === null ? null : 800_000 + uptime,
});

test.each<readonly [string, Clocks, Clocks, number, number, boolean]>([
  ['both clocks alike', START, after(30_000, 30_000, null), 30_000, 30_000, false],
  ['the wall clock ahead', START, after(90_000, 30_000, null), 30_000, 90_000, false],
  ['the monotonic clock ahead', START, after(10_000, 30_000, null), 10_000, 30_000, false],
  ['both set back', START, after(-10_000, -10_000, null), 0, 0, false],
  ['so late that it slept', START, after(150_000, 30_000, null), 30_000, 150_000, true],
  ['almost so late', START, after(149_999, 30_000, null), 30_000, 149_999, false],
  ['late by the monotonic clock', START, after(0, 150_000, null), 0, 150_000, true],
  ['the uptime against a wall clock set forward', START, after(172_800_000, 30_000, 30_000), 30_000, 30_000, false],
  ['the uptime for a sleep', START, after(600_000, 30_000, 600_000), 30_000, 600_000, true],
  ['the uptime for a sleep, the wall clock set back', START, after(-600_000, 30_000, 600_000), 0, 600_000, true],
  [
    'an uptime in whole seconds: the monotonic clock is finer',
    START,
    after(30_000, 30_400, 31_000),
    30_000,
    30_400,
    false,
  ],
  ['an uptime that differs by more than that', START, after(30_000, 30_000, 31_500), 30_000, 31_500, false],
  ['an uptime smaller by less than that', START, after(30_000, 30_900, 30_000), 30_000, 30_900, false],
  ['an uptime that cannot be read any more', START, after(600_000, 30_000, null), 30_000, 600_000, true],
  [
    'an uptime that could not be read before',
    { ...START, uptime: null },
    after(600_000, 30_000, 30_000),
    30_000,
    600_000,
    true,
  ],
  ['an uptime that began anew', START, after(600_000, 30_000, -700_000), 30_000, 600_000, true],
])('between two readings: %s', (_name, from, to, sittingMs, absenceMs, slept) => {
  expect(passed(from, to)).toEqual(expect.objectContaining({ sittingMs, absenceMs, slept, off: slept }));
});

test('what a break takes is the monotonic clock, or the absence where nobody can have been there', () => {
  expect(passed(START, after(90_000, 30_000, null)).runMs).toBe(30_000);
  expect(passed(START, after(90_000, -30_000, null)).runMs).toBe(0);
  expect(passed(START, after(90_000, 30_000, null), { locked: true })).toEqual(
    expect.objectContaining({ runMs: 90_000, slept: false, off: true }),
  );
  expect(passed(START, after(90_000, 30_000, null), { asleep: true })).toEqual(
    expect.objectContaining({ runMs: 90_000, slept: true, off: true }),
  );
});

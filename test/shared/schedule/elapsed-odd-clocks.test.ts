import { describe, expect, test } from 'vitest';
import { type Elapsed, elapsed } from '../../../shared/schedule/elapsed.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { Event, Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

// R9: sleep, restarts and pauses of the machine, told from clocks that do not agree.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** By how much each clock advanced, and what else the second reading tells. */
type Advance = {
  readonly wall: number;
  readonly mono: number;
  /** Left out: it cannot be read any more. */
  readonly uptime?: number;
  readonly idle?: number | null;
  readonly event?: 'tick' | 'boot' | 'suspend' | 'wake';
  /** When the reading was wanted; 30 s after the first one unless told. */
  readonly wanted?: null;
  readonly asleep?: boolean;
  readonly locked?: boolean;
  readonly virtual?: boolean;
};

/** The first reading; the machine had been up for so long, of which it slept most. */
const FIRST: Reading = {
  ...{ wallMs: Date.UTC(2026, 2, 9, 8), monoMs: HOUR, uptimeMs: 5 * HOUR, idleMs: 0 },
  ...{ locked: false, virtual: false, zone: 'UTC' },
};

/** What passed since the first reading. */
const passed = ({ event = 'tick', wanted, ...given }: Advance): Elapsed => {
  const { wall, mono, uptime, idle = 0, asleep = false, locked = false, virtual = false } = given;
  const uptimeMs = uptime === undefined ? null : 5 * HOUR + uptime;
  const first = initialState(FIRST);
  const wakeAfterMs = wanted === null ? null : 30 * SECOND;
  const state = { ...first, asleep, locked, at: { ...first.at, wakeAfterMs } };
  const reading: Reading = {
    ...FIRST,
    ...{ wallMs: FIRST.wallMs + wall, monoMs: FIRST.monoMs + mono, uptimeMs, idleMs: idle, locked, virtual },
  };
  return elapsed(state, { type: event } as Event, reading, defaultSettings.rules);
};

type Case = readonly [name: string, given: Advance, expected: Partial<Elapsed>];
const hold = (about: string, cases: readonly Case[]): void => {
  describe(about, () => {
    test.each(cases)('%s', (_name, given, expected) => {
      expect(passed(given)).toMatchObject(expected);
    });
  });
};

hold('a clock that is set', [
  [
    'back leaves nothing to count as sitting',
    { wall: -HOUR, mono: 30_000 },
    { sittingMs: 0, wallSetMs: -HOUR - 30_000 },
  ],
  [
    'forward is no sleep where an uptime tells',
    { wall: 72 * HOUR, mono: 30_000, uptime: 30_000 },
    { sittingMs: 30_000, absenceMs: 30_000, wallSetMs: 72 * HOUR - 30_000, slept: false },
  ],
  [
    'forward is none either before an uptime in whole seconds has counted one',
    { wall: HOUR, mono: 500, uptime: 0 },
    { absenceMs: 500, wallSetMs: HOUR - 500 },
  ],
]);

const late = { wall: 10 * MINUTE, mono: 10 * MINUTE, uptime: 10 * MINUTE, idle: 3 * SECOND } as const;

hold('a reading that comes late', [
  [
    'is no sleep where none was wanted, behind a lock',
    { wall: 10 * MINUTE, mono: 0, locked: true, wanted: null },
    { slept: false, off: true },
  ],
  ['is sleep, be it in time, where one was told', { wall: 10_000, mono: 0, asleep: true }, { slept: true }],
  ['with input meanwhile, and no sleep told, is a program held up', late, { slept: false, off: false }],
  ['after a sleep that was told on time is sleep', { ...late, asleep: true }, { slept: true }],
  ['with a sleep told too late is sleep', { ...late, event: 'suspend' }, { slept: true }],
  ['with a sleep told on waking is sleep', { ...late, event: 'wake' }, { slept: true }],
  ['without input meanwhile is sleep', { ...late, idle: 10 * MINUTE }, { slept: true }],
  ['where nobody tells of input is sleep', { ...late, idle: null }, { slept: true }],
  ['with an uptime that ran ahead is sleep', { ...late, mono: MINUTE }, { slept: true }],
  ['where no uptime tells is sleep', { wall: 10 * MINUTE, mono: SECOND, idle: 0 }, { slept: true }],
]);

hold('a start of the program', [
  [
    'after a short time goes on as if there had been none, though no uptime can be read any more',
    { wall: 40_000, mono: 30_000, event: 'boot' },
    { sittingMs: 30_000, absenceMs: 40_000, runMs: 40_000, slept: false },
  ],
  ['at once too', { wall: 0, mono: 0, uptime: 0, event: 'boot' }, { absenceMs: 0, slept: false }],
  [
    'on a machine that runs on is no restart of that',
    { wall: 40_000, mono: 40_000, uptime: 40_000, event: 'boot' },
    { absenceMs: 40_000, slept: false },
  ],
  [
    'after 2 min is time that it did not run, whatever input there was meanwhile',
    { ...late, event: 'boot' },
    { sittingMs: 0, absenceMs: 10 * MINUTE, runMs: 10 * MINUTE, slept: true },
  ],
]);

/** Up for 20 s, by clocks that began anew. */
const rebooted = { mono: 20 * SECOND - HOUR, event: 'boot' } as const;
const upFor = (ms: number) => ({ uptime: ms - 5 * HOUR });

hold('a restart of the machine', [
  [
    'is an absence by the wall clock, which nothing tells to be set',
    { ...rebooted, wall: HOUR },
    { sittingMs: 0, absenceMs: HOUR, wallSetMs: 0, slept: true },
  ],
  ['be that short', { ...rebooted, wall: MINUTE }, { absenceMs: MINUTE, slept: false }],
  ['is one of 10 min where the wall clock stood', { ...rebooted, wall: 20 * SECOND }, { absenceMs: 10 * MINUTE }],
  [
    'by the uptime, where that is known, and not by a clock of another beginning',
    { ...rebooted, ...upFor(50 * SECOND), wall: 50 * SECOND },
    { absenceMs: 10 * MINUTE, wallSetMs: 0 },
  ],
  [
    'shows by the uptime alone where the machine had slept before',
    { ...upFor(90 * SECOND), wall: 30 * SECOND, mono: 30 * SECOND, event: 'boot' },
    { absenceMs: 10 * MINUTE, slept: true },
  ],
]);

hold('a wall clock ahead of all the others', [
  [
    'by more than 10 min is a pause of a virtual machine',
    { wall: 11 * MINUTE, mono: 30_000, uptime: 30_000, virtual: true },
    { absenceMs: 11 * MINUTE, slept: true, wallSetMs: 0 },
  ],
  [
    'by less is a clock that was set',
    { wall: 10 * MINUTE, mono: 30_000, uptime: 30_000, virtual: true },
    { absenceMs: 30_000, slept: false },
  ],
  [
    'and on a machine that is none',
    { wall: 11 * MINUTE, mono: 30_000, uptime: 30_000 },
    { absenceMs: 30_000, slept: false },
  ],
  [
    'by little of one that ran through a sleep is a sleep by that one',
    { wall: 35 * MINUTE, mono: 0, uptime: 30 * MINUTE, virtual: true },
    { absenceMs: 30 * MINUTE, slept: true, wallSetMs: 5 * MINUTE },
  ],
]);

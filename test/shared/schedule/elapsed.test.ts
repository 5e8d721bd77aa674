import { describe, expect, test } from 'vitest';
import { type Elapsed, elapsed } from '../../../shared/schedule/elapsed.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { Event, Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

// R9: what passed between two readings, by clocks that do not agree.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** By how much each clock advanced, and what else the second reading tells. */
type Advance = {
  readonly wall: number;
  readonly mono: number;
  /** Left out: it can be read at neither end. */
  readonly uptime?: number;
  /** It can be read at this end alone. */
  readonly uptimeOnly?: 'before' | 'after';
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
const passed = ({ uptimeOnly, event = 'tick', wanted, ...given }: Advance): Elapsed => {
  const { wall, mono, uptime, idle = 0, asleep = false, locked = false, virtual = false } = given;
  const before = uptime === undefined && uptimeOnly !== 'before' ? null : FIRST.uptimeMs;
  const after = uptimeOnly === 'after' ? 5 * HOUR : uptime === undefined ? null : 5 * HOUR + uptime;
  const first = initialState({ ...FIRST, uptimeMs: before });
  const wakeAfterMs = wanted === null ? null : 30 * SECOND;
  const state = { ...first, asleep, locked, at: { ...first.at, wakeAfterMs } };
  const reading: Reading = {
    ...FIRST,
    ...{ wallMs: FIRST.wallMs + wall, monoMs: FIRST.monoMs + mono, uptimeMs: after, idleMs: idle, locked, virtual },
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

hold('sitting grows by the smaller advance, absence by the larger', [
  [
    'both alike',
    { wall: 30 * SECOND, mono: 30 * SECOND },
    { sittingMs: 30_000, absenceMs: 30_000, runMs: 30_000, wallSetMs: 0, slept: false, off: false },
  ],
  ['a wall clock ahead', { wall: 50_000, mono: 30_000 }, { sittingMs: 30_000, absenceMs: 50_000, runMs: 30_000 }],
  ['a wall clock behind', { wall: 10_000, mono: 30_000 }, { sittingMs: 10_000, absenceMs: 30_000, runMs: 30_000 }],
  ['set back', { wall: -HOUR, mono: 30_000 }, { sittingMs: 0, absenceMs: 30_000, wallSetMs: -HOUR - 30_000 }],
  ['behind a lock', { wall: 50_000, mono: 30_000, locked: true }, { absenceMs: 50_000, runMs: 50_000, off: true }],
]);

hold('an uptime that knows of sleep decides', [
  [
    'a clock set forward is no sleep',
    { wall: 72 * HOUR, mono: 30_000, uptime: 30_000 },
    { sittingMs: 30_000, absenceMs: 30_000, wallSetMs: 72 * HOUR - 30_000, slept: false },
  ],
  [
    'nor where it counts in whole seconds, and none was full yet',
    { wall: HOUR, mono: 500, uptime: 0 },
    { absenceMs: 500, wallSetMs: HOUR - 500 },
  ],
  ['a second of difference is none', { wall: 30_000, mono: 30_000, uptime: 31_000 }, { absenceMs: 30_000 }],
  ['two are', { wall: 30_000, mono: 30_000, uptime: 32_000 }, { absenceMs: 32_000 }],
  ['it does not where it goes back', { wall: 40_000, mono: 30_000, uptime: -60_000 }, { absenceMs: 40_000 }],
  [
    'nor where it could not be read before',
    { wall: 40_000, mono: 30_000, uptimeOnly: 'after' },
    { absenceMs: 40_000, slept: false },
  ],
  [
    'nor where it can be read no more, which is no restart of the machine',
    { wall: 40_000, mono: 30_000, uptimeOnly: 'before', event: 'boot' },
    { absenceMs: 40_000, slept: false },
  ],
]);

const late = { wall: 10 * MINUTE, mono: 10 * MINUTE, uptime: 10 * MINUTE, idle: 3 * SECOND } as const;

hold('a reading that comes late', [
  ['by 2 min is sleep', { wall: 150_000, mono: 0 }, { slept: true, off: true, sittingMs: 0, runMs: 150_000 }],
  ['by less is no sleep', { wall: 149_999, mono: 0 }, { slept: false, off: false }],
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
    'after a short time goes on as if there had been none',
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

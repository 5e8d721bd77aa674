import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { readSettings } from '../../../shared/settings/read-settings.ts';
import type { Line } from '../../../shared/simulation/line.ts';
import type { Response } from '../../../shared/simulation/player.ts';
import { simulate } from '../../../shared/simulation/simulate.ts';
import type { TraceLine } from '../../../shared/simulation/trace.ts';
import { language, t } from '../../language.ts';
import { time } from '../schedule/acts.ts';
import { clockText } from '../schedule/lines.ts';

const START = Date.UTC(2026, 2, 9, 8);
const catalogue = builtInCatalogue(language.texts.movements).entries;

type State = TraceLine['state'];
type Change = readonly [at: string, state: State];

const run = (changes: readonly Change[], respond: Response = 'complete', said: unknown = {}, seed = 1) => {
  const told: Line[] = [];
  const trace = changes.map(([at, state]) => ({ wallMs: START + time(at), state }));
  const settings = readSettings(t, said);
  const sum = simulate({
    trace,
    settings,
    language,
    respond,
    zone: 'UTC',
    seed,
    tell: (line) => void told.push(line),
  });
  return { told, sum };
};

const since = (iso: string): string => clockText(Date.parse(iso) - START);

/** The lines as short texts, heads-ups left out. */
const short = (changes: readonly Change[], respond?: Response, said?: unknown): readonly string[] =>
  run(changes, respond, said).told.flatMap((line) => {
    switch (line.event) {
      case 'heads-up':
        return [];
      case 'shown':
        return [`${since(line.t)} shown ${line.break} ${line.sittingSeconds}`];
      case 'held':
        return [`${since(line.t)} held ${line.break} ${line.reason}`];
      case 'outcome':
        return [`${since(line.t)} ${line.outcome} ${line.break}`];
      case 'credited':
        return [`${since(line.t)} credited ${line.break} ${since(line.from)}-${since(line.to)}`];
      default:
        return line satisfies never;
    }
  });

const HOUR: readonly Change[] = [
  ['0:00', 'active'],
  ['29:50', 'idle'],
  ['30:10', 'active'],
];

describe('simulate', () => {
  test('prints what happens, in the form that is promised', () => {
    const { told } = run([...HOUR, ['33:00', 'locked'], ['36:00', 'active'], ['37:00', 'idle']]);
    expect(told).toEqual([
      { t: '2026-03-09T08:29:30.000Z', event: 'heads-up', break: 'micro' },
      {
        t: '2026-03-09T08:30:05.000Z',
        event: 'shown',
        break: 'micro',
        sittingSeconds: 1805,
        movement: expect.stringMatching(/^[a-z-]+$/),
        reason: 'pause',
      },
      {
        t: '2026-03-09T08:32:05.000Z',
        event: 'outcome',
        break: 'micro',
        outcome: 'completed',
        reason: 'time-up',
      },
      {
        t: '2026-03-09T08:36:30.000Z',
        event: 'credited',
        break: 'micro',
        from: '2026-03-09T08:33:00.000Z',
        to: '2026-03-09T08:36:30.000Z',
      },
    ]);
    expect(catalogue.has(told[1]?.event === 'shown' ? told[1].movement : '')).toBe(true);
  });

  test.each<readonly [Response, readonly string[]]>([
    ['complete', ['30:05 shown micro 1805', '32:05 completed micro']],
    ['skip', ['30:05 shown micro 1805', '30:10 skipped micro']],
    ['ignore', ['30:05 shown micro 1805', '32:05 ignored micro']],
    ['snooze', ['30:05 shown micro 1805', '30:10 snoozed micro']],
  ])('answers a break: %s', (respond, expected) => {
    expect(short([...HOUR, ['35:00', 'active']], respond)).toEqual(expected);
  });

  test('snoozes twice, then skips, and may snooze again after that', () => {
    const changes: readonly Change[] = [
      ['0:00', 'active'],
      ['2:10:00', 'active'],
    ];
    const rules = { waitAtMostMinutes: 0 };
    expect(short(changes, 'snooze', { long: { on: false }, rules })).toEqual([
      '30:00 shown micro 1800',
      '30:05 snoozed micro',
      '35:05 shown micro 1800',
      '35:10 snoozed micro',
      '40:10 shown micro 1800',
      '40:15 skipped micro',
      '1:10:15 shown micro 1800',
      '1:10:20 snoozed micro',
      '1:15:20 shown micro 1800',
      '1:15:25 snoozed micro',
      '1:20:25 shown micro 1800',
      '1:20:30 skipped micro',
      '1:50:30 shown micro 1800',
      '1:50:35 snoozed micro',
      '1:55:35 shown micro 1800',
      '1:55:40 snoozed micro',
      '2:00:40 shown micro 1800',
      '2:00:45 skipped micro',
    ]);
  });

  test('an absence gives the snoozes back', () => {
    const changes: readonly Change[] = [
      ['0:00', 'active'],
      ['31:00', 'locked'],
      ['34:00', 'active'],
      ['1:20:00', 'active'],
    ];
    const rules = { waitAtMostMinutes: 0 };
    expect(short(changes, 'snooze', { long: { on: false }, rules })).toEqual([
      '30:00 shown micro 1800',
      '30:05 snoozed micro',
      '34:30 credited micro 31:00-34:30',
      '1:04:30 shown micro 1800',
      '1:04:35 snoozed micro',
      '1:09:35 shown micro 1800',
      '1:09:40 snoozed micro',
      '1:14:40 shown micro 1800',
      '1:14:45 skipped micro',
    ]);
  });

  test('lock and sleep that follow each other are on end', () => {
    expect(
      short([
        ['0:00', 'active'],
        ['10:00', 'locked'],
        ['13:00', 'suspended'],
        ['15:00', 'locked'],
        ['16:00', 'active'],
        ['17:00', 'suspended'],
        ['19:30', 'locked'],
        ['22:00', 'idle'],
        ['22:30', 'active'],
        ['24:00', 'idle'],
      ]),
    ).toEqual(['16:30 credited long 10:00-16:30', '22:30 credited long 17:00-22:30']);
  });

  test('the monotonic clock stands still while suspended: that is no sitting', () => {
    expect(
      short([
        ['0:00', 'active'],
        ['20:00', 'suspended'],
        ['21:30', 'active'],
        ['31:20', 'idle'],
        ['32:00', 'active'],
      ]),
    ).toEqual(['31:35 shown micro 1805']);
  });

  test('silences of minutes are pauses up to the longest pause that is accepted', () => {
    const changes: readonly Change[] = [
      ['0:00', 'active'],
      ['31:00', 'idle'],
      ['33:00', 'active'],
      ['33:20', 'idle'],
      ['35:20', 'active'],
      ['50:00', 'active'],
    ];
    const said = { micro: { on: false }, long: { everyMinutes: 30 }, rules: { pauseSeconds: 55 } };
    expect(short(changes, 'ignore', said)[0]).toBe('31:55 shown long 1915');
    expect(() => short(changes, 'ignore', { ...said, rules: { pauseSeconds: 60 } })).toThrow('"rules.pauseSeconds"');
  });

  test('a call holds, from its first moment to its last', () => {
    expect(
      short([
        ['0:00', 'busy'],
        ['35:00', 'active'],
        ['36:00', 'active'],
      ]),
    ).toEqual(['30:00 held micro call', '35:15 shown micro 2115']);
  });

  test.each<readonly [State, State, State, readonly string[]]>([
    ['busy', 'suspended', 'active', ['35:40']],
    ['busy', 'suspended', 'busy', []],
    ['busy', 'locked', 'busy', []],
    ['active', 'suspended', 'busy', ['29:30']],
    ['active', 'locked', 'busy', ['29:30']],
  ])('from %s to %s to %s there is no moment in between for a heads-up', (first, second, third, headsUps) => {
    const { told } = run([
      ['0:00', first],
      ['35:00', second],
      ['35:40', third],
      ['35:45', third],
    ]);
    expect(told.flatMap((line) => (line.event === 'heads-up' ? [since(line.t)] : []))).toEqual(headsUps);
  });

  test('idle after another state continues the gap', () => {
    expect(
      short([
        ['0:00', 'active'],
        ['10:00', 'idle'],
        ['12:00', 'locked'],
        ['13:00', 'idle'],
        ['15:00', 'idle'],
        ['16:00', 'active'],
        ['17:00', 'idle'],
      ]),
    ).toEqual(['16:00 credited micro 10:00-16:00']);
  });

  test.each<readonly [State, readonly string[]]>([
    ['active', ['10:30 credited long 5:00-10:30']],
    ['idle', []],
    ['locked', []],
    ['suspended', []],
    ['busy', ['10:30 credited long 5:00-10:30']],
  ])('a record may begin %s', (state, expected) => {
    const changes: readonly Change[] = [
      ['0:00', state],
      ['5:00', 'locked'],
      ['10:00', 'active'],
      ['11:00', 'idle'],
    ];
    expect(short(changes)).toEqual(expected);
  });

  test('an absence that is open at the end prints nothing', () => {
    expect(
      short([
        ['0:00', 'active'],
        ['10:00', 'idle'],
        ['2:00:00', 'suspended'],
      ]),
    ).toEqual([]);
  });

  test('a record without lines is no work', () => {
    expect(run([]).sum).toEqual({ readings: 0, sittingMs: 0 });
  });

  test('sums up the sitting, that which is open included', () => {
    const { sum } = run([
      ['0:00', 'active'],
      ['20:00', 'locked'],
      ['30:00', 'active'],
      ['40:00', 'active'],
    ]);
    // The return is seen at 30:30, and the last reading is that of 39:30.
    expect(sum.sittingMs).toBe(20 * 60_000 + 9 * 60_000);
  });

  test('is the same for the same seed, and not for another', () => {
    const day: readonly Change[] = [
      ['0:00', 'active'],
      ['8:00:00', 'idle'],
    ];
    const first = run(day, 'complete', {}, 1).told;
    expect(run(day, 'complete', {}, 1).told).toEqual(first);
    expect(run(day, 'complete', {}, 2).told).not.toEqual(first);
  });
});

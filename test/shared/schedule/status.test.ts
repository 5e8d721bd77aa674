import { describe, expect, test } from 'vitest';
import type { Status } from '../../../shared/model/status.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import { pauseEndMs } from '../../../shared/schedule/pause.ts';
import type { Pause } from '../../../shared/schedule/state.ts';
import { statusOf } from '../../../shared/schedule/status.ts';
import type { Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { living } from '../app/living.ts';
import { type Act, ask, behindLock, busy, lock, rest, sleep, snooze, start, tap, type } from './acts.ts';
import type { World } from './machine.ts';

const START = Date.UTC(2026, 2, 9, 8);
const MINUTE = 60_000;
const SECOND = 1_000;

/** What is said after these acts. */
const said = (acts: readonly Act[], world: World = {}): Status => {
  const { run, engine } = living(world);
  run(...acts);
  return engine().status();
};

const pause = (ms: number): Act => ask({ type: 'pause', for: { until: 'passed', ms } });
const at = (ms: number): number => START + ms;

const dayOff = ask({ type: 'pause', for: { until: 'day-off' } });

describe('the phase', () => {
  const hours = { hours: { on: true, ranges: [{ days: [1], from: '12:00', until: '17:00' }] } };

  const cases: readonly (readonly [Status['phase'], readonly Act[], World?])[] = [
    ['starting', [rest('5:00')]],
    ['sitting', [type('5:00')]],
    ['sitting', [type('5:00'), rest('4:00')]],
    ['announced', [type('29:40')]],
    ['due', [type('31:00')]],
    ['due', [type('28:45'), rest('3:00')]],
    ['showing', [type('29:50'), rest('0:20')]],
    ['showing', [type('29:50'), rest('0:20'), start, pause(MINUTE)]],
    ['paused', [type('29:50'), rest('0:20'), pause(MINUTE)]],
    ['holding', [type('5:00'), busy('call')]],
    ['holding', [type('25:00'), busy('call'), type('10:00')]],
    ['paused', [type('5:00'), pause(MINUTE)]],
    ['paused', [type('5:00'), pause(MINUTE), busy('call')]],
    ['out-of-hours', [type('5:00')], { settings: hours }],
    [
      'out-of-hours',
      [type('5:00')],
      { settings: { ...hours, holidays: [{ from: '2026-03-09', until: '2026-03-09' }] } },
    ],
    ['holiday', [type('5:00')], { settings: { holidays: [{ from: '2026-03-09', until: '2026-03-09' }] } }],
    ['sitting', [type('5:00')], { settings: { holidays: [{ from: '2026-03-10', until: '2026-03-10' }] } }],
    ['day-off', [type('5:00'), dayOff]],
    ['day-off', [type('5:00'), dayOff, rest('12:00:00')]],
    ['paused', [type('5:00'), dayOff, rest('30:00:00')], { settings: hours }],
    ['paused', [type('5:00'), pause(MINUTE)], { settings: hours }],
    ['away', [type('5:00'), rest('5:00')]],
    ['away', [type('5:00'), lock('2:00')]],
    ['sitting', [type('5:00'), rest('5:00'), type('0:30')]],
  ];
  test('is one for each state', () => {
    for (const [phase, acts, world] of cases) expect([acts, said(acts, world).phase]).toEqual([acts, phase]);
  });

  test('starting before the first reading of all, whatever the hours are', () => {
    const reading: Reading = {
      ...{ wallMs: START, monoMs: 0, uptimeMs: null, idleMs: null, locked: false, virtual: false, zone: 'UTC' },
    };
    expect(statusOf(initialState(reading), defaultSettings, 'UTC')).toMatchObject({ phase: 'starting', next: null });
  });

  test('away while locked and asleep', () => {
    const { run, engine } = living();
    run(type('5:00'));
    const phases: string[] = [];
    engine().subscribe(() => void phases.push(engine().status().phase));
    run(behindLock(rest('0:10')), sleep('0:10'));
    expect(phases).toEqual(['away', 'sitting', 'away', 'sitting']);
  });
});

describe('how far it has come', () => {
  test('grows towards the next break', () => {
    expect(said([type('15:00')]).share).toBe(0.5);
    expect(said([type('35:00')]).share).toBe(1);
    expect(said([type('45:00')], { settings: { micro: { on: false } } }).share).toBe(0.75);
    expect(said([rest('5:00')]).share).toBe(0);
  });

  test('is nothing where no break can come', () => {
    const off = { settings: { micro: { on: false }, long: { on: false } } };
    expect(said([type('45:00')], off)).toEqual(expect.objectContaining({ share: 0, next: null, phase: 'sitting' }));
  });
});

describe('what comes next', () => {
  const cases: readonly (readonly [string, readonly Act[], Status['next'], World?])[] = [
    ['with the sitting left', [type('10:00')], { kind: 'micro', wallMs: at(30 * MINUTE) }],
    ['announced', [type('29:40')], { kind: 'micro', wallMs: at(30 * MINUTE) }],
    ['due: now', [type('31:00')], { kind: 'micro', wallMs: at(31 * MINUTE) }],
    ['held: now', [type('25:00'), busy('call'), type('10:00')], { kind: 'micro', wallMs: at(35 * MINUTE) }],
    ['snoozed', [type('29:50'), rest('0:20'), snooze], { kind: 'micro', wallMs: at(35 * MINUTE + 10 * SECOND) }],
    [
      'the long one',
      [type('10:00')],
      { kind: 'long', wallMs: at(60 * MINUTE) },
      { settings: { micro: { on: false } } },
    ],
    [
      'not right after an absence',
      [type('59:30'), lock('3:00'), type('0:30')],
      { kind: 'long', wallMs: at(65 * MINUTE) },
      { settings: { micro: { on: false } } },
    ],
    [
      'not before a meeting is over',
      [type('29:00'), ask({ type: 'meeting', ms: 10 * MINUTE })],
      { kind: 'micro', wallMs: at(39 * MINUTE + 15 * SECOND) },
    ],
    [
      'none past the end of the working hours',
      [type('15:00')],
      null,
      { settings: { hours: { on: true, ranges: [{ days: [1], from: '08:00', until: '08:30' }] } } },
    ],
    [
      'one before their end',
      [type('15:00')],
      { kind: 'micro', wallMs: at(30 * MINUTE) },
      { settings: { hours: { on: true, ranges: [{ days: [1], from: '08:00', until: '08:31' }] } } },
    ],
    ['none while away', [type('10:00'), rest('6:00')], null],
    ['none while paused', [type('10:00'), pause(MINUTE)], null],
    ['none while one shows', [type('29:50'), rest('0:20'), start], null],
  ];
  for (const [name, acts, next, world] of cases) {
    test(name, () => {
      expect(said(acts, world).next).toEqual(next);
    });
  }
});

test.each<readonly [string, Pause, number | null]>([
  ['when the person ends it', { until: 'resumed' }, null],
  ['at its time', { until: 'time', wallMs: at(7 * MINUTE) }, at(7 * MINUTE)],
  ['once so much has passed', { until: 'passed', leftMs: 7 * MINUTE }, at(7 * MINUTE)],
  ['when the next day begins', { until: 'tomorrow', fromWallMs: START }, Date.UTC(2026, 2, 10, 5)],
  ['so does a day off', { until: 'day-off', fromWallMs: START }, Date.UTC(2026, 2, 10, 5)],
])('a pause of the app ends %s', (_name, pause, end) => {
  expect(pauseEndMs(pause, START, 'UTC', defaultSettings)).toBe(end);
});

describe('the rest', () => {
  test('is the span of sitting since the last absence', () => {
    const back = said([type('10:00'), rest('6:00'), type('5:30')]);
    expect(back).toEqual(
      expect.objectContaining({ sittingMs: 5 * MINUTE, sittingFromMs: at(16 * MINUTE + 30 * SECOND) }),
    );
    expect(said([type('10:00'), rest('6:00')])).toEqual(expect.objectContaining({ sittingMs: 0, sittingFromMs: null }));
    expect(said([rest('1:10'), tap, rest('0:20')]).sittingFromMs).toBe(at(70 * SECOND));
  });

  test('is what holds', () => {
    expect(said([type('5:00')]).holding).toEqual([]);
    const [meeting, call, camera] = (['meeting', 'call', 'camera'] as const).map((reason) => ({ reason, by: null }));
    expect(said([type('5:00'), busy('call', 'camera')]).holding).toEqual([call, camera]);
    expect(said([type('5:00'), busy('call'), ask({ type: 'meeting', ms: MINUTE })]).holding).toEqual([meeting, call]);
  });

  test('is until when', () => {
    const none = { pausedUntilMs: null, meetingUntilMs: null };
    expect(said([type('5:00')])).toEqual(expect.objectContaining(none));
    expect(said([type('5:00'), ask({ type: 'meeting', ms: MINUTE })]).meetingUntilMs).toBe(at(6 * MINUTE));
    expect(said([type('5:00'), pause(MINUTE)]).pausedUntilMs).toBe(at(6 * MINUTE));
    expect(said([type('5:00'), ask({ type: 'pause', for: { until: 'resumed' } })]).pausedUntilMs).toBe(0);
    const tomorrow = ask({ type: 'pause', for: { until: 'tomorrow' } });
    expect(said([type('5:00'), tomorrow]).pausedUntilMs).toBe(Date.UTC(2026, 2, 10, 5));
  });
});

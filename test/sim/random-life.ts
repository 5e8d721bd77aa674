import fc from 'fast-check';
import type { BusyReason } from '../../shared/model/busy-reason.ts';
import { BUSY_REASONS } from '../../shared/model/busy-reason.ts';
import type { Command, PauseFor } from '../../shared/schedule/types.ts';
import type { Act, Changes, SleepKind } from '../shared/schedule/acts.ts';
import type { World } from '../shared/schedule/machine.ts';

// Random worlds: what may happen to a machine and the person before it.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Lengths at the thresholds of the rules, and a little before and after. */
const thresholds = [15, 30, 60, 120, 150, 300, 600, 1800].flatMap((s) => [s * SECOND - 1, s * SECOND, s * SECOND + 1]);

const seconds = fc.integer({ min: 1, max: 90 }).map((s) => s * SECOND);
const minutes = fc.integer({ min: 1, max: 20 * 60 }).map((s) => s * SECOND);
const short = fc.oneof(seconds, minutes, fc.constantFrom(...thresholds), fc.integer({ min: 1, max: 5 * MINUTE }));
const hours = fc.integer({ min: 1, max: 30 }).map((h) => h * HOUR);
const sitting = fc.oneof(
  short,
  fc.integer({ min: 10, max: 75 }).map((m) => m * MINUTE),
);

const zones = ['UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati'] as const;

const pauseFor: fc.Arbitrary<PauseFor> = fc.oneof(
  fc.constantFrom<PauseFor>(
    { until: 'resumed' },
    { until: 'tomorrow' },
    { until: 'day-off' },
    { until: 'passed', ms: 30 * MINUTE },
  ),
  fc.integer({ min: 0, max: 3 }).map<PauseFor>((h) => ({ until: 'passed', ms: h * HOUR })),
);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Command>({ type: 'start' }, { type: 'skip' }, { type: 'snooze' }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.constantFrom<Command>({ type: 'done' }, { type: 'pause-break' }, { type: 'resume-break' }),
      fc.constantFrom<Command>({ type: 'resume' }, { type: 'meeting-over' }, { type: 'show-now' }),
      fc.constantFrom<Command>({ type: 'show-now', kind: 'micro' }, { type: 'show-now', kind: 'long' }),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<Command>({ type: 'standing' }, { type: 'sitting' }) },
  { weight: 1, arbitrary: pauseFor.map<Command>((wanted) => ({ type: 'pause', for: wanted })) },
  { weight: 1, arbitrary: short.map<Command>((ms) => ({ type: 'meeting', ms })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map<Command>((min) => ({ type: 'snooze', minutes: min })) },
);

const workingHours = {
  on: true,
  ranges: [
    { days: [1, 2, 3, 4, 5], from: '08:00', until: '12:00' },
    { days: [1, 2, 3, 4, 5, 6], from: '13:30', until: '18:15' },
  ],
};

/** Somebody who types all along, and presses what there is to press but for Done, Skip and Snooze. */
export const workingThrough = (longest: number): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: sitting.map<Act>((ms) => ({ act: 'type', ms })) },
      {
        weight: 6,
        arbitrary: fc
          .constantFrom<Command>(
            { type: 'start' },
            { type: 'pause-break' },
            { type: 'resume-break' },
            { type: 'show-now' },
          )
          .map<Act>((asked) => ({ act: 'ask', command: asked })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Act>({ act: 'busy', reasons: ['full-screen'] }, { act: 'busy', reasons: [] }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(-HOUR, 90 * SECOND, HOUR).map<Act>((wallMs) => ({ act: 'jump', wallMs })),
      },
    ),
    { minLength: 1, maxLength: longest, size: 'max' },
  );

const changes = fc.constantFrom<Changes>(
  { micro: { on: true, everyMinutes: 30 }, long: { on: true, everyMinutes: 60 }, hours: { on: false } },
  { micro: { everyMinutes: 20, lastsMinutes: 1 }, long: { everyMinutes: 45 } },
  { micro: { on: false } },
  { long: { on: false } },
  { rules: { headsUpSeconds: 60, pauseSeconds: 5, waitAtMostMinutes: 3, emptyChairSeconds: 120 } },
  { rules: { absenceMinutes: 3, offMinutes: 1, longAbsenceMinutes: 6, longOffMinutes: 3, calmMinutes: 4 } },
  { rules: { lateMinutes: 4, snoozesAtMost: 5, startsAfterSeconds: 30, afterBusySeconds: 45, mergeMinutes: 10 } },
  { hours: workingHours },
  { hours: workingHours, holidays: [{ from: '2026-03-10', until: '2026-03-11' }] },
  { holidays: [{ from: '2026-03-09', until: '2026-03-10' }] },
  { rules: { longAfterAbsenceMinutes: 30, stoppedMinutes: 4 }, hours: { dayBeginsAt: '00:00' } },
);

const reasons = fc.uniqueArray(fc.constantFrom<BusyReason>(...BUSY_REASONS.filter((reason) => reason !== 'meeting')), {
  maxLength: 2,
});

const sleepKind: fc.Arbitrary<SleepKind> = fc.record({
  told: fc.constantFrom('both', 'late', 'wake-only', 'none'),
  monoRuns: fc.boolean(),
  idleStands: fc.boolean(),
});

const jump = fc.oneof(
  fc.constantFrom(-48 * HOUR, 48 * HOUR, -HOUR, HOUR, 90 * SECOND),
  fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
);

const sleeping = fc
  .record({ ms: fc.oneof({ weight: 3, arbitrary: short }, hours), how: sleepKind })
  .map<Act>(({ ms, how }) => ({ act: 'sleep', ms, how }));
const typing = sitting.map<Act>((ms) => ({ act: 'type', ms }));
const resting = fc.oneof({ weight: 9, arbitrary: short }, hours).map<Act>((ms) => ({ act: 'rest', ms }));
const asking = command.map<Act>((asked) => ({ act: 'ask', command: asked }));
const being = reasons.map<Act>((all) => ({ act: 'busy', reasons: all }));
const jumping = jump.map<Act>((wallMs) => ({ act: 'jump', wallMs }));
const changing = changes.map<Act>((changed) => ({ act: 'use', changes: changed }));
const travelling = fc.constantFrom(...zones).map<Act>((zone) => ({ act: 'zone', zone }));
const tapping = fc.constantFrom<Act>({ act: 'tap' }, { act: 'own-input' });
const pausing = fc.oneof(short, hours).map<Act>((ms) => ({ act: 'pause-machine', ms }));
const restarting = fc
  .record({ ms: fc.oneof(seconds, short), reboot: fc.boolean(), clockStands: fc.boolean() })
  .map<Act>(({ ms, reboot, clockStands }) => ({ act: 'restart', ms, reboot, clockStands: reboot && clockStands }));
const hanging = fc.array(fc.oneof(resting, tapping)).map<Act>((acts) => ({ act: 'hang', acts }));

const behindLock = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: resting }, { weight: 3, arbitrary: sleeping }, asking, restarting, being, jumping),
    { minLength: 1, maxLength: 4 },
  )
  .map<Act>((acts) => ({ act: 'behind-lock', acts }));

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 24, arbitrary: typing },
  { weight: 12, arbitrary: resting },
  { weight: 12, arbitrary: asking },
  { weight: 4, arbitrary: behindLock },
  { weight: 4, arbitrary: sleeping },
  { weight: 4, arbitrary: being },
  { weight: 2, arbitrary: restarting },
  { weight: 2, arbitrary: jumping },
  { weight: 2, arbitrary: changing },
  { weight: 1, arbitrary: travelling },
  { weight: 2, arbitrary: tapping },
  { weight: 1, arbitrary: hanging },
  { weight: 1, arbitrary: pausing },
);

/** What happens, one after the other. */
export const life = (longest: number): fc.Arbitrary<readonly Act[]> =>
  fc.array(anyAct, { minLength: 1, maxLength: longest, size: 'max' });

/** Where it happens: which clocks there are, and what is set at first. */
export const world: fc.Arbitrary<World> = fc.record({
  // The first falls into the hour in which daylight saving ends on Lord Howe.
  wallMs: fc.constantFrom(Date.UTC(2026, 3, 4, 14, 50), Date.UTC(2026, 2, 9, 8), Date.UTC(2026, 9, 3, 12)),
  zone: fc.constantFrom(...zones),
  settings: changes,
  idleUnknown: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  wholeSeconds: fc.boolean(),
  uptime: fc.boolean(),
  virtual: fc.boolean(),
});

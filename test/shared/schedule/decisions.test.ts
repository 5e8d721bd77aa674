import { describe, expect, test } from 'vitest';
import type { Busy, BusyReason } from '../../../shared/model/busy-reason.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { State } from '../../../shared/schedule/state.ts';
import { step } from '../../../shared/schedule/step.ts';
import type { Command, Decision, Event, Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

// What is decided is told whole: its id names what it is about and when, so that the same step replayed tells the same.

const MINUTE = 60_000;
const READING: Reading = {
  wallMs: 1_000_000,
  monoMs: 5_000,
  uptimeMs: null,
  idleMs: 0,
  locked: false,
  virtual: false,
  zone: 'UTC',
};

const at = (minutes: number, idleMs = 0): Reading => ({
  ...READING,
  wallMs: READING.wallMs + minutes * MINUTE,
  monoMs: READING.monoMs + minutes * MINUTE,
  idleMs,
});

const anonymous = (reason: BusyReason): Busy => ({ reason, by: null });

/** Somebody who has sat for so long, by both clocks. */
const sitting = (minutes: number): State => {
  const clock = { sureMs: minutes * MINUTE, looseMs: 0 };
  const gap = { ...initialState(READING).gap, ms: 0, absent: false };
  const span = { ...clock, fromWallMs: READING.wallMs - minutes * MINUTE };
  return { ...initialState(READING), micro: clock, long: clock, sitting: span, gap, backMs: minutes * MINUTE };
};

const take = (state: State, event: Event, reading: Reading = READING) => {
  const taken = step(state, event, reading, defaultSettings);
  const decisions = taken.effects.flatMap((effect): Decision[] => (effect.type === 'record' ? [effect.decision] : []));
  return { ...taken, decisions };
};
const ask = (state: State, command: Command) => take(state, { type: 'command', command });

const when = { wallMs: 1_000_000 };
const stamp = (1_000_000).toString(36);

describe('a decision', () => {
  test.each<readonly [Command, readonly unknown[], Partial<State>]>([
    [
      { type: 'pause', for: { until: 'resumed' } },
      [{ id: `app.paused.${stamp}-0`, ...when, event: 'paused', until: 'resumed' }],
      { pause: { until: 'resumed' } },
    ],
    [
      { type: 'pause', for: { until: 'passed', ms: 5_000 } },
      [{ id: `app.paused.${stamp}-0`, ...when, event: 'paused', until: 'passed' }],
      { pause: { until: 'passed', leftMs: 5_000 } },
    ],
    [
      { type: 'pause', for: { until: 'time', wallMs: 2_000_000 } },
      [{ id: `app.paused.${stamp}-0`, ...when, event: 'paused', until: 'time' }],
      { pause: { until: 'time', wallMs: 2_000_000 } },
    ],
    [
      { type: 'meeting', ms: 60_000 },
      [{ id: `app.meeting.${stamp}-0`, ...when, event: 'meeting', ms: 60_000 }],
      { meetingMs: 60_000 },
    ],
  ])('of %o', (command, decisions, state) => {
    const taken = ask(sitting(10), command);
    expect(taken.decisions).toEqual(decisions);
    expect(taken.state).toEqual(expect.objectContaining(state));
    expect(taken.refused).toBeNull();
  });

  test('to resume, and to end a meeting', () => {
    const paused = ask(sitting(10), { type: 'pause', for: { until: 'resumed' } }).state;
    expect(ask(paused, { type: 'resume' }).decisions).toEqual([
      { id: `app.resumed.${stamp}-1`, ...when, event: 'resumed', reason: 'asked' },
    ]);
    const met = ask(sitting(10), { type: 'meeting', ms: 60_000 }).state;
    expect(ask(met, { type: 'meeting-over' }).decisions).toEqual([
      { id: `app.meeting-over.${stamp}-1`, ...when, event: 'meeting-over' },
    ]);
  });

  test('about a break is named after it, from the heads-up to the outcome', () => {
    const announced = take(sitting(29.5), { type: 'tick' });
    const id = `${stamp}-0`;
    expect(announced.effects[0]).toEqual({ type: 'prepare', id, kind: 'micro', notice: false });
    expect(announced.decisions).toEqual([
      { id: `${id}.heads-up.${stamp}`, ...when, event: 'heads-up', break: 'micro', reason: 'soon' },
    ]);

    const shown = take(announced.state, { type: 'tick' }, at(0.5, 30_000));
    const later = (1_030_000).toString(36);
    expect(shown.effects[0]).toEqual({ type: 'show', id, kind: 'micro' });
    expect(shown.decisions).toEqual([
      {
        ...{ id: `${id}.shown.${later}`, wallMs: 1_030_000, event: 'shown' },
        ...{ break: 'micro', reason: 'pause', sittingMs: 1_800_000 },
      },
    ]);

    const skipped = take(shown.state, { type: 'command', command: { type: 'skip' } }, at(0.5, 30_000));
    expect(skipped.effects[0]).toEqual({ type: 'close', id, outcome: 'skipped' });
    expect(skipped.decisions).toEqual([
      {
        ...{ id: `${id}.outcome.${later}`, wallMs: 1_030_000, event: 'outcome', break: 'micro' },
        ...{ outcome: 'skipped', reason: 'asked', ranMs: 0, lengthMs: 120_000 },
      },
    ]);
    expect(ask(skipped.state, { type: 'show-now' }).effects[0]).toEqual(
      expect.objectContaining({ type: 'show', id: `${stamp}-1` }),
    );
  });

  test('about what holds a break is named after both', () => {
    const held = take(sitting(31), { type: 'busy', busy: [anonymous('call'), anonymous('camera')] });
    expect(held.decisions.map(({ id }) => id)).toEqual([
      `${stamp}-0.call.held.${stamp}`,
      `${stamp}-0.camera.held.${stamp}`,
    ]);
  });

  test('about an absence tells both of its ends', () => {
    const away = take(sitting(10), { type: 'tick' }, at(6, 6 * MINUTE)).state;
    const back = take(away, { type: 'tick' }, at(6.5, 10_000));
    const { wallMs } = at(6.5);
    const now = wallMs.toString(36);
    const fromMs = READING.wallMs;
    expect(back.decisions).toEqual([
      {
        ...{ id: `app.sat.${now}-0`, wallMs, event: 'sat' },
        ...{ fromMs: fromMs - 10 * MINUTE, toMs: fromMs, sittingMs: 10 * MINUTE },
      },
      { id: `app.credited.${now}-1`, wallMs, event: 'credited', break: 'micro', fromMs, toMs: wallMs - 10_000 },
    ]);
  });

  test('about sleep and a start tells how long', () => {
    const asleep = take(sitting(10), { type: 'suspend' }).state;
    const { wallMs } = at(3);
    const now = wallMs.toString(36);
    expect(take(asleep, { type: 'wake' }, at(3, 3 * MINUTE)).decisions).toEqual([
      { id: `app.slept.${now}-0`, wallMs, event: 'slept', reason: 'told', ms: 3 * MINUTE },
    ]);
    expect(take(sitting(10), { type: 'boot' }, at(3, 3 * MINUTE)).decisions).toEqual([
      { id: `app.booted.${now}-0`, wallMs, event: 'booted', downMs: 3 * MINUTE },
    ]);
  });
});

describe('a moment at which two things meet', () => {
  const showing = (): State => ask(sitting(10), { type: 'show-now' }).state;

  test('a break out of the chair ends the span of sitting as it began', () => {
    const stood = { ...sitting(20), sitting: { sureMs: 20 * MINUTE, looseMs: 5 * MINUTE, fromWallMs: -39 * MINUTE } };
    const taken = take(stood, { type: 'stood', ms: 2 * MINUTE });
    const toMs = READING.wallMs - 2 * MINUTE;
    expect(taken.decisions).toEqual([
      { id: `app.sat.${stamp}-0`, ...when, event: 'sat', fromMs: -39 * MINUTE, toMs, sittingMs: 25 * MINUTE },
    ]);
    expect(taken.state.sitting).toEqual({ sureMs: 0, looseMs: 0, fromWallMs: READING.wallMs });
    expect(take(initialState(READING), { type: 'stood', ms: 0 }).decisions).toEqual([]);
  });

  test('what is asked for as the working hours end shows, and stays', () => {
    const ranges = [{ days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', until: '00:16' }];
    const settings = { ...defaultSettings, hours: { ...defaultSettings.hours, on: true, ranges } };
    const taken = step(sitting(10), { type: 'command', command: { type: 'show-now' } }, READING, settings);
    expect(taken.state.inHours).toBe(false);
    expect(taken.effects.map(({ type }) => type)).toEqual(['show', 'record']);
  });

  test('a start with a break on show shows it again, and nothing else comes', () => {
    const taken = take(showing(), { type: 'boot' }, at(0.1));
    expect(taken.effects).toContainEqual({ type: 'show', id: `${stamp}-0`, kind: 'micro' });
    expect(taken.state.pending).toBeNull();
  });

  test('a break that gives way comes again under a new name, from the heads-up on', () => {
    const { state, decisions } = ask(showing(), { type: 'pause', for: { until: 'resumed' } });
    expect(decisions.map(({ event }) => event)).toEqual(['paused', 'withdrawn']);
    expect(state.showing).toBeNull();
    expect(state.pending).toEqual({
      ...{
        id: `${stamp}-2`,
        kind: 'micro',
        announcedMs: null,
        leadMs: 0,
        interruptedMs: null,
        waitedMs: 0,
        heldBy: [],
        released: false,
      },
    });
  });

  test('an input within a second of unlocking is the unlocking, also at the second look', () => {
    const locked = take(sitting(10), { type: 'tick' }, { ...READING, locked: true }).state;
    const unlocked = take(locked, { type: 'tick' }, at(1, MINUTE)).state;
    const lookedAt = (ms: number, idleMs: number) => at(1 + ms / MINUTE, idleMs);
    const first = take(unlocked, { type: 'tick' }, lookedAt(200, MINUTE + 200)).state;
    expect(take(first, { type: 'tick' }, lookedAt(900, 300)).state.gap.ms).toBeCloseTo(MINUTE + 900, 6);
    expect(take(first, { type: 'tick' }, lookedAt(1_900, 300)).state.gap.ms).toBe(300);
  });

  test('before the first input ever, no span of sitting has begun that could be moved', () => {
    const taken = take(initialState(READING), { type: 'tick' }, { ...at(1, MINUTE), monoMs: READING.monoMs });
    expect(taken.state.sitting).toEqual({ sureMs: 0, looseMs: 0, fromWallMs: null });
  });
});

describe('a command that cannot be carried out', () => {
  test.each<readonly [Command, string]>([
    [{ type: 'start' }, 'no-break-shows'],
    [{ type: 'pause-break' }, 'no-break-shows'],
    [{ type: 'resume-break' }, 'no-break-shows'],
    [{ type: 'done' }, 'no-break-shows'],
    [{ type: 'skip' }, 'no-break-comes'],
    [{ type: 'snooze' }, 'no-break-comes'],
    [{ type: 'resume' }, 'not-paused'],
    [{ type: 'meeting-over' }, 'no-meeting'],
    [{ type: 'meeting', ms: 0 }, 'time-is-past'],
    [{ type: 'pause', for: { until: 'passed', ms: 0 } }, 'time-is-past'],
    [{ type: 'pause', for: { until: 'time', wallMs: 1_000_000 } }, 'time-is-past'],
  ])('%o is refused, and changes nothing', (command, refused) => {
    const before = take(sitting(10), { type: 'tick' });
    const taken = ask(before.state, command);
    expect(taken.refused).toBe(refused);
    expect(taken.effects).toEqual([]);
    expect(taken.state).toEqual(before.state);
  });
});
